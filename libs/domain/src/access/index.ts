export {
  type Actor,
  branchOf,
  COORDINATORS,
  hasGivenBranch,
  type Identity,
  identitiesOf,
  type Lineage,
  type Role,
} from './actor.js';
export { type CatalogueAction, catalogueRelationsThatAllow, mayOnCatalogue } from './catalogue-policy.js';
export { type ConsultationsForPolicy, mayAskConsultation } from './consultation-policy.js';
export { type BodyRelation, bodyRelationsThatAllow, DIRECTORY_POLICY, mayOnBody } from './directory-policy.js';
export { type FormAction, formRelationsThatAllow, mayOnForm } from './form-policy.js';
export { type ImportRelation, importRelationsThatAllow, mayOnImport } from './import-policy.js';
export {
  type LetterForPolicy,
  type LetterRelation,
  letterRelationsThatAllow,
  maySeeLetter,
} from './letter-policy.js';
export { authorityLine, mayBeNamed, NAMED_BESIDE, standsInLine } from './naming-policy.js';
export {
  mayMakeRoadmap,
  mayOnOrder,
  ORDER_POLICY,
  type OrderForPolicy,
  type OrderRelation,
  orderRelationsThatAllow,
} from './order-policy.js';
export { may, PERMISSIONS, type Permission, ROLE_PERMISSIONS } from './permissions.js';
export { mayLookAtResults, mayOnResults, type ResultsAction } from './results-policy.js';
export {
  actsOnTaskAs,
  mayKeepRegister,
  mayOnTask,
  maySeeTask,
  type ParticipationInTree,
  TASK_POLICY,
  type TaskAction,
  type TaskForPolicy,
  type TaskRelation,
  type TaskRule,
  taskRulesFor,
} from './task-policy.js';
export {
  LONGEST_TOKEN_DAYS,
  MOST_TOKENS,
  mayByToken,
  TOKEN_SCOPES,
  type TokenDoor,
  type TokenScope,
} from './token-policy.js';

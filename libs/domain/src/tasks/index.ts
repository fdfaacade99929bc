export { type AcceptorCandidate, type AcceptorCandidates, chooseAcceptor } from './choose-acceptor.js';
export { chooseChecker } from './choose-checker.js';
export { type ClosingDemand, type ClosingItem, closingDemands, type EvidenceOnHand } from './closing-demands.js';
export { answerBy } from './consultation.js';
export type { EvidenceForm, ExpectedEvidence } from './expected-evidence.js';
export {
  type AskRefusal,
  type DateRefusal,
  decisionExpectedBy,
  EXTENSION_LIMITS,
  type ExtensionLimits,
  lastDayToAsk,
  latestDate,
  latestFirstDate,
  movedWithParent,
  type TaskToExtend,
  whyNotAsk,
  whyNotFirstDate,
  whyNotMoveTo,
} from './extension.js';
export { latestForPart, type Receiver, type Receiving, whyNotHandOn, whyNotReceive } from './hand-on.js';
export { type HistoryEntry, NO_PREVIOUS_HASH, textToHash } from './history-hash.js';
export { ITEM_KINDS, type ItemKind, proposeItemKind } from './item-kind.js';
export {
  type OtherLead,
  type Redirected,
  type RedirectedGiver,
  type TaskOfOtherLead,
  whyNotRedirect,
  withOtherLead,
} from './other-lead.js';
export { isOverdue } from './overdue.js';
export {
  type HeldAs,
  type HeldPart,
  type HeldTask,
  type ParticipantRole,
  type PassedTask,
  type Passing,
  passOver,
  type Successor,
} from './pass-over.js';
export { type Resolving, whyNotResolveBy, whyNotResolveTo } from './resolution.js';
export { dueAfter, hasRing, type RowTie } from './row-ties.js';
export { isSameRequest, type Request, type TakenRow } from './same-request.js';
export { answeringPart, type Seated, type SeatedParts, seatedParts } from './seated-parts.js';
export { type RowInWords, suggestTies } from './suggest-ties.js';
export { type Participation, takesPart } from './takes-part.js';
export {
  ACTIVE_STATES,
  commandsFrom,
  ForbiddenTransition,
  isActive,
  isOver,
  KEPT_ON_LEAVING,
  mayBeReplaced,
  nextState,
  OVER_STATES,
  TASK_FLOW,
  type TaskCommand,
  type TaskState,
} from './task-flow.js';
export {
  type ItemForTasks,
  type NewTask,
  standingSchedule,
  tasksFromItem,
  WAITS_FOR_DATES,
} from './tasks-from-item.js';

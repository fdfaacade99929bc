import type { Actor } from '@domain/access';
import { PERMISSIONS } from '@domain/access';
import type { DayKind } from '@domain/calendar';
import { FORM_STATES, type Timeliness } from '@domain/campaigns';
import { SCHEDULE_KINDS } from '@domain/deadlines';
import { ATTACHMENTS, type ImportOutcome, SEATS } from '@domain/directory';
import type { ChangedField, OtherClause } from '@domain/orders';
import { ADDRESSEES, LETTER_FORMS, OPTIONAL_PARTS } from '@domain/reminders';
import type { InheritedState, RoadmapDemandKind, WordsAbove } from '@domain/roadmaps';
import { type ClosingDemand, type HeldAs, ITEM_KINDS, TASK_FLOW, type TaskState } from '@domain/tasks';
import { LANGUAGES } from '@domain/texts';
import { type EntryFinding, MISSING_REASONS } from '@indicators/campaigns';
import type { DefinitionField, DefinitionLine, IndicatorDefinition, Outcome, Quantity } from '@indicators/catalogue';
import type { Missing } from '@indicators/formulas';
import { type ListedOutcome, SCHOOL_OUTCOMES } from '@indicators/identification';
import { ASSESSMENTS, type ColumnMeaning, RESULT_CONTENTS } from '@indicators/results';
import type { ScaleHole } from '@indicators/scales';
import type { Instance } from '@platform/config';
import type { SampleState } from '@platform/sample';
import type {
  ClassChangeAction,
  ClassChangeState,
  ClosingRule,
  DirectoryState,
  FamilyStep,
  HistoryVia,
  ImportState,
  IncomingMailState,
  LetterState,
  OrderState,
  OrganisationKind,
  PersonState,
  RunCause,
  RunState,
  Standing,
} from '@storage';
import {
  type BroughtResults,
  type CatalogueSource,
  type FailedJob,
  type InvitationState,
  LACKS_OF_POINTS,
  type ReplayOutcome,
  type ResultLine,
  TASK_SORTS,
} from '@workflow';

/** The members of a union as a list the compiler keeps complete: a member that is missing or unknown does not compile. */
function membersOf<T extends string>(members: Record<T, true>): T[] {
  return Object.keys(members) as T[];
}

export const permissions = [...PERMISSIONS];
export const languages = [...LANGUAGES];
export const termCapacities = [...SEATS, ...ATTACHMENTS];
export const taskStates = Object.keys(TASK_FLOW) as TaskState[];
export const roles = membersOf<Actor['role']>({
  administrator: true,
  coordinator: true,
  supervisor: true,
  official: true,
  school: true,
  observer: true,
});
export const closingForms = membersOf<ClosingDemand['form']>({
  document: true,
  file: true,
  address: true,
  answers: true,
  roadmap: true,
});
export const roadmapDemandKinds = membersOf<RoadmapDemandKind>({ make: true, watch: true });
export const fieldsAbove = membersOf<keyof WordsAbove>({ title: true, deadlineText: true, expectedResult: true });
export const inheritedStates = membersOf<InheritedState>({ taken: true, late: true, left: true, open: true });
export const itemKinds = [...ITEM_KINDS];
export const taskSorts = ['date', ...TASK_SORTS] as const;
export const scheduleKinds = [...SCHEDULE_KINDS];
export const addressees = [...ADDRESSEES];
export const letterForms = [...LETTER_FORMS];
export const optionalLetters = [...OPTIONAL_PARTS];
export const orderStates = membersOf<OrderState>({ received: true, read: true, unreadable: true, confirmed: true });
export const otherClauseKinds = membersOf<OtherClause['kind']>({
  approval: true,
  establishment: true,
  addressee: true,
  control: true,
  responsibility: true,
  noted: true,
  entry_into_force: true,
  repeal: true,
});
export const changedFields = membersOf<ChangedField>({
  number: true,
  title: true,
  deadlineText: true,
  responsibleText: true,
  expectedResult: true,
});
export const organisationKinds = membersOf<OrganisationKind>({
  ministry: true,
  institute: true,
  municipal_authority: true,
  school: true,
  body: true,
  class: true,
  group: true,
  role: true,
});
export const standings = membersOf<Standing>({ head: true });
export const personStates = membersOf<PersonState>({ proposed: true, active: true, left: true });
export const heldAs = membersOf<HeldAs>({
  lead: true,
  executor: true,
  co_executor: true,
  acceptor: true,
  checker: true,
  giver: true,
});
export const directoryStates = membersOf<DirectoryState>({ proposed: true, active: true, closed: true });
export const importStates = membersOf<ImportState>({
  received: true,
  previewed: true,
  confirmed: true,
  applied: true,
  refused: true,
});
export const importOutcomes = membersOf<ImportOutcome>({
  created: true,
  changed: true,
  unchanged: true,
  conflict: true,
  refused: true,
});
export const letterStates = membersOf<LetterState>({
  gathering: true,
  frozen: true,
  sent: true,
  skipped: true,
  failed: true,
});
export const incomingMailStates = membersOf<IncomingMailState>({
  received: true,
  acted: true,
  unclear: true,
  ignored: true,
  bounce: true,
  decided: true,
});
export const historyVias = membersOf<HistoryVia>({
  web: true,
  link: true,
  cli: true,
  system: true,
  token: true,
  mail: true,
});
export const classChangeStates = membersOf<ClassChangeState>({
  found: true,
  left: true,
  confirmed: true,
  applied: true,
});
export const classChangeActions = membersOf<ClassChangeAction>({ add: true, withdraw: true, keep: true });
export const familyCommands = membersOf<FamilyStep['command']>({
  cancel: true,
  suspend: true,
  resume: true,
  move: true,
  date: true,
  retitle: true,
  demand: true,
  regroup: true,
});
export const instances = membersOf<Instance>({ real: true, sample: true });
export const sampleStates = membersOf<SampleState>({
  'not-offered': true,
  absent: true,
  starting: true,
  running: true,
  failed: true,
});
export const invitationStates = membersOf<InvitationState>({
  open: true,
  accepted: true,
  revoked: true,
  expired: true,
});
export const dayKinds = membersOf<DayKind>({
  working: true,
  short: true,
  weekend: true,
  holiday: true,
  moved_day_off: true,
  presidents_day: true,
  working_weekend: true,
  extra_day_off: true,
  extra_working_day: true,
});
export const replayOutcomes = membersOf<ReplayOutcome>({
  written_anew: true,
  same_again: true,
  nothing_left: true,
  not_there: true,
});
export const failedJobKinds = membersOf<FailedJob['kind']>({
  order: true,
  import: true,
  evaluation: true,
});
export const closingRules = membersOf<ClosingRule>({ complete: true, as_is: true });
export const formStates = [...FORM_STATES];
export const timelinesses = membersOf<Timeliness>({ waiting: true, overdue: true, on_time: true, late: true });
export const missingReasons = [...MISSING_REASONS];
export const findingSeverities = membersOf<EntryFinding['severity']>({ error: true, doubt: true });
export const runCauses = membersOf<RunCause>({ closing: true, correction: true, request: true });
export const runStates = membersOf<RunState>({ waiting: true, running: true, done: true, failed: true });
export const outcomes = membersOf<Outcome['kind']>({ scored: true, unscored: true, hole: true, 'no-value': true });
export const lacksOfPoints = [...LACKS_OF_POINTS];
export const lackKinds = membersOf<Missing['kind']>({ stated: true, variable: true, 'division-by-zero': true });
export const catalogueSources = membersOf<CatalogueSource>({ 'order-002': true, empty: true });
export const indicatorSubjects = membersOf<IndicatorDefinition['subject']>({ school: true, municipality: true });
export const quantityKinds = membersOf<Quantity['kind']>({ number: true, category: true });
export const quantityLevels = membersOf<Quantity['level']>({ own: true, district: true });
export const holeKinds = membersOf<ScaleHole['kind']>({
  gap: true,
  zero: true,
  end: true,
  overlap: true,
  word: true,
  condition: true,
});
export const definitionOutcomes = membersOf<DefinitionLine['outcome']>({
  created: true,
  changed: true,
  removed: true,
  unchanged: true,
});
export const definitionFields = membersOf<DefinitionField>({
  position: true,
  task: true,
  name: true,
  subject: true,
  quantities: true,
  formula: true,
  unit: true,
  range: true,
  bands: true,
  bandsText: true,
  frequency: true,
  owner: true,
  source: true,
});
export const assessments = [...ASSESSMENTS];
export const resultContents = [...RESULT_CONTENTS];
export const schoolOutcomes = [...SCHOOL_OUTCOMES];
export const columnRoles = membersOf<ColumnMeaning['role']>({
  school: true,
  district: true,
  result: true,
  ignored: true,
});
export const layoutSources = membersOf<BroughtResults['layoutFrom']>({ head: true, remembered: true, given: true });
export const resultOutcomes = membersOf<ResultLine['outcome']>({ changed: true, unchanged: true, refused: true });
export const listedOutcomes = membersOf<ListedOutcome>({ low: true, risk: true });

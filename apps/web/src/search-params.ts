import type { FormFilter, ItemKind, LetterState, RoadmapsWith, ScheduleKind, TaskState } from './api/types.js';
import { CONCERNS, type RowFilter } from './review/filters/concerns.js';
import { dayOf, flagOf, laterPageOf, oneOf, present, textOf } from './search-values.js';
import { words } from './texts/ru/words.js';

/** Filters live in the address, so a view can be sent, kept and gone back to. What makes no sense there is left out. */
/** The conditions that every screen of tasks has. */
export interface TaskScope {
  readonly mine?: boolean;
  readonly orderId?: string;
  readonly search?: string;
}

export const TASK_SORTS = { row: true, organisation: true, lead: true, state: true };
export type TaskSort = keyof typeof TASK_SORTS;

export interface TaskSearch extends TaskScope {
  /** Whose tasks, alone or with those below. */
  readonly organisationId?: string;
  readonly withBelow?: boolean;
  /** The person who leads. */
  readonly leadId?: string;
  readonly itemKind?: ItemKind;
  readonly overdue?: boolean;
  readonly state?: TaskState;
  /** One row of an order. */
  readonly itemId?: string;
  /** Control dates from the one day until the other. */
  readonly dueFrom?: string;
  readonly dueTo?: string;
  /** Without it by date. */
  readonly sort?: TaskSort;
  /** The last first. */
  readonly latestFirst?: boolean;
  /** Where the page begins, as another page names it. */
  readonly cursor?: string;
}

export interface TaskBoardSearch extends TaskScope {
  readonly overdue?: boolean;
  readonly withClosed?: boolean;
}

export interface TaskCalendarSearch extends TaskScope {
  /** Without it a month. */
  readonly span?: 'week';
  /** A day of what is shown; without it today. */
  readonly day?: string;
  readonly withClosed?: boolean;
}

export interface MailSearch {
  readonly state?: LetterState;
  readonly recipient?: string;
  readonly search?: string;
  readonly cursor?: string;
  readonly letter?: string;
}

export interface DirectorySearch {
  readonly search?: string;
  readonly withoutAddress?: boolean;
  /** Also people who work here no longer. */
  readonly withLeft?: boolean;
  /** The class whose organisations are shown. */
  readonly memberOf?: string;
  readonly cursor?: string;
  /** The page of the people. */
  readonly people?: string;
}

export const ROADMAPS_WITH: Readonly<Record<RoadmapsWith, true>> = {
  none: true,
  draft: true,
  late: true,
  approved: true,
};

export interface RoadmapSearch {
  readonly only?: RoadmapsWith;
  readonly search?: string;
  readonly cursor?: string;
}

export const IMPORT_OUTCOMES = { created: true, changed: true, conflict: true, refused: true, unchanged: true };
export type ImportOutcome = keyof typeof IMPORT_OUTCOMES;

export interface ImportSearch {
  readonly outcome?: ImportOutcome;
  readonly cursor?: string;
}

export const CLASS_CHANGE_ACTIONS = { add: true, withdraw: true, keep: true };
export type ClassChangeAction = keyof typeof CLASS_CHANGE_ACTIONS;

export interface ClassChangeSearch {
  readonly action?: ClassChangeAction;
  readonly cursor?: string;
}

export interface CalendarSearch {
  /** Without one the common calendar. */
  readonly organisation?: string;
  readonly tab?: 'year' | 'terms' | 'profiles' | 'reminders';
  /** Of the policies of reminders: for rows of this kind; without one for rows of every kind. */
  readonly kind?: ScheduleKind;
  readonly year?: number;
}

export interface OrderListSearch {
  readonly search?: string;
  readonly cursor?: string;
}

export interface OrderSearch {
  /** The file had been received before, and this is that order. */
  readonly duplicate?: boolean;
  /** A changed file of it has just been taken over. */
  readonly applied?: boolean;
  /** Which rows are shown. */
  readonly only?: RowFilter;
  /** Words the rows shown hold. */
  readonly find?: string;
}

export interface OrderTableSearch {
  readonly only?: RowsWith;
  readonly search?: string;
  readonly page?: number;
}

export const PROMISES_CHANGED = { moved: true, dropped: true };
export type PromiseChanged = keyof typeof PROMISES_CHANGED;

export interface OrderPromisesSearch {
  readonly only?: PromiseChanged;
  readonly page?: number;
}

export const FORMS_ONLY: Readonly<Record<FormFilter, true>> = {
  empty: true,
  begun: true,
  submitted: true,
  missing: true,
  late: true,
};

export interface CampaignSearch {
  readonly only?: FormFilter;
  /** Words of the organisation's name. */
  readonly search?: string;
  readonly page?: number;
}

export interface OrderMatrixSearch extends OrderTableSearch {
  /** The page of the organisations. */
  readonly bodies?: string;
}

export const ROWS_WITH = { overdue: true, open: true, submitted: true, awaiting_schedule: true, closed: true };
export type RowsWith = keyof typeof ROWS_WITH;

/** What keeps an indicator from points. */
export const LACKS_OF_POINTS = { hole: true, 'no-value': true };
export type LackOfPoints = keyof typeof LACKS_OF_POINTS;

export interface ScoreSearch {
  /** A section of the campaign, by its number. */
  readonly section?: number;
  readonly districtId?: string;
  readonly lack?: LackOfPoints;
  readonly search?: string;
  readonly page?: number;
  /** Without it a table by section. */
  readonly view?: 'heat';
}

export interface OrganisationScoreSearch {
  /** The indicator whose points are explained. */
  readonly code?: string;
}

export interface SignInSearch {
  readonly token?: string;
  readonly from?: string;
  /** The code of why the organisation's own sign-in has let nobody in. */
  readonly refused?: string;
}

type Given = Record<string, unknown>;

export function readTaskSearch(given: Given): TaskSearch {
  return present({
    ...scopeOf(given),
    overdue: flagOf(given.overdue),
    state: oneOf<TaskState>(words.taskState, given.state),
    itemId: textOf(given.itemId),
    organisationId: textOf(given.organisationId),
    withBelow: flagOf(given.withBelow),
    leadId: textOf(given.leadId),
    itemKind: oneOf<ItemKind>(words.itemKind, given.itemKind),
    sort: oneOf<TaskSort>(TASK_SORTS, given.sort),
    dueFrom: dayOf(given.dueFrom),
    dueTo: dayOf(given.dueTo),
    latestFirst: flagOf(given.latestFirst),
    cursor: textOf(given.cursor),
  });
}

export function readTaskBoardSearch(given: Given): TaskBoardSearch {
  return present({ ...scopeOf(given), overdue: flagOf(given.overdue), withClosed: flagOf(given.withClosed) });
}

export function readTaskCalendarSearch(given: Given): TaskCalendarSearch {
  return present({
    ...scopeOf(given),
    span: given.span === 'week' ? given.span : undefined,
    day: dayOf(given.day),
    withClosed: flagOf(given.withClosed),
  });
}

export function readDebtorSearch(given: Given): Pick<TaskScope, 'orderId'> {
  return present({ orderId: textOf(given.orderId) });
}

function scopeOf(given: Given) {
  return { mine: flagOf(given.mine), orderId: textOf(given.orderId), search: textOf(given.search) };
}

export function readMailSearch(given: Given): MailSearch {
  return present({
    state: oneOf<LetterState>(words.letterState, given.state),
    recipient: textOf(given.recipient),
    search: textOf(given.search),
    cursor: textOf(given.cursor),
    letter: textOf(given.letter),
  });
}

export function readDirectorySearch(given: Given): DirectorySearch {
  return present({
    search: textOf(given.search),
    withoutAddress: flagOf(given.withoutAddress),
    withLeft: flagOf(given.withLeft),
    cursor: textOf(given.cursor),
    memberOf: textOf(given.memberOf),
    people: textOf(given.people),
  });
}

export function readImportSearch(given: Given): ImportSearch {
  return present({ outcome: oneOf<ImportOutcome>(IMPORT_OUTCOMES, given.outcome), cursor: textOf(given.cursor) });
}

export function readClassChangeSearch(given: Given): ClassChangeSearch {
  return present({
    action: oneOf<ClassChangeAction>(CLASS_CHANGE_ACTIONS, given.action),
    cursor: textOf(given.cursor),
  });
}

export interface CatalogueSearch {
  /** A number or `draft`; without it what was published last. */
  readonly version?: string;
  readonly withHoles?: boolean;
}

export function readCatalogueSearch(given: Given): CatalogueSearch {
  return present({ ...readVersionSearch(given), withHoles: flagOf(given.withHoles) });
}

export function readVersionSearch(given: Given): Pick<CatalogueSearch, 'version'> {
  const version = textOf(given.version);
  return /^(?:draft|[1-9]\d{0,5})$/u.test(version ?? '') ? present({ version }) : {};
}

export interface IdentificationSearch {
  /** The organisation whose schools are looked at. */
  readonly branch?: string;
}

export function readIdentificationSearch(given: Given): IdentificationSearch {
  return present({ branch: textOf(given.branch) });
}

const SCHOOL_OUTCOMES = { low: true, risk: true, open: true, not: true };

export interface FindingSearch {
  readonly outcome?: keyof typeof SCHOOL_OUTCOMES;
  readonly search?: string;
  readonly page?: number;
}

export function readFindingSearch(given: Given): FindingSearch {
  const outcome = oneOf(SCHOOL_OUTCOMES, given.outcome);
  return present({ outcome, search: textOf(given.search), page: laterPageOf(given.page) });
}

const CALENDAR_TABS = { year: true, terms: true, profiles: true, reminders: true };
// Written out: the domain's own list would bring the whole reader of deadlines into every page.
const SCHEDULE_KIND_NAMES: Readonly<Record<ScheduleKind, true>> = {
  window: true,
  recurring: true,
  throughout: true,
  continuous: true,
  on_demand: true,
  external: true,
  relative: true,
  unparsed: true,
};
/** In the order in which they are offered. */
export const SCHEDULE_KINDS = Object.keys(SCHEDULE_KIND_NAMES) as ScheduleKind[];
const FIRST_YEAR = 2000;
const LAST_YEAR = 2100;

export function readCalendarSearch(given: Given): CalendarSearch {
  const { year } = given;
  const isYear = typeof year === 'number' && Number.isInteger(year) && year >= FIRST_YEAR && year <= LAST_YEAR;
  return present({
    organisation: textOf(given.organisation),
    tab: oneOf<keyof typeof CALENDAR_TABS>(CALENDAR_TABS, given.tab),
    kind: oneOf<ScheduleKind>(SCHEDULE_KIND_NAMES, given.kind),
    year: isYear ? year : undefined,
  });
}

export function readOrderListSearch(given: Given): OrderListSearch {
  return present({ search: textOf(given.search), cursor: textOf(given.cursor) });
}

export function readOrderSearch(given: Given): OrderSearch {
  return present({
    duplicate: flagOf(given.duplicate),
    applied: flagOf(given.applied),
    only: rowFilterOf(given.only),
    find: textOf(given.find),
  });
}

export function readOrderTableSearch(given: Given): OrderTableSearch {
  return present({
    only: oneOf<RowsWith>(ROWS_WITH, given.only),
    search: textOf(given.search),
    page: laterPageOf(given.page),
  });
}

export function readOrderPromisesSearch(given: Given): OrderPromisesSearch {
  return present({ only: oneOf<PromiseChanged>(PROMISES_CHANGED, given.only), page: laterPageOf(given.page) });
}

export function readCampaignSearch(given: Given): CampaignSearch {
  return present({
    only: oneOf<FormFilter>(FORMS_ONLY, given.only),
    search: textOf(given.search),
    page: laterPageOf(given.page),
  });
}

export function readOrderMatrixSearch(given: Given): OrderMatrixSearch {
  return present({ ...readOrderTableSearch(given), bodies: textOf(given.bodies) });
}

export function readRoadmapSearch(given: Given): RoadmapSearch {
  return present({
    only: oneOf<RoadmapsWith>(ROADMAPS_WITH, given.only),
    search: textOf(given.search),
    cursor: textOf(given.cursor),
  });
}

export function readScoreSearch(given: Given): ScoreSearch {
  return present({
    section: typeof given.section === 'number' && Number.isInteger(given.section) ? given.section : undefined,
    districtId: textOf(given.districtId),
    lack: oneOf<LackOfPoints>(LACKS_OF_POINTS, given.lack),
    search: textOf(given.search),
    page: laterPageOf(given.page),
    view: oneOf<'heat'>({ heat: true }, given.view),
  });
}

export function readOrganisationScoreSearch(given: Given): OrganisationScoreSearch {
  // The router reads `?code=1.10` as the number 1.1, which is another indicator.
  return present({ code: typeof given.code === 'string' ? textOf(given.code) : undefined });
}

export function readSignInSearch(given: Given): SignInSearch {
  return present({ token: textOf(given.token), from: textOf(given.from), refused: textOf(given.refused) });
}

function rowFilterOf(value: unknown): RowFilter | undefined {
  if (typeof value !== 'string') return undefined;
  if (/^code:[a-z-]+$/u.test(value)) return value as RowFilter;
  return CONCERNS.find((concern) => concern === value);
}

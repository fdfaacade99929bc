import { addDays, addWorkingDays, daysBetween, type LocalDate, type WorkingCalendar } from '../calendar/index.js';

/** How often and how late the lead may ask for a later date (перенос срока). */
export interface ExtensionLimits {
  /** Granted requests of one task; whoever gave it may move its date further himself. */
  readonly grantedAtMost: number;
  /** The last day to ask is so many working days before the control date. */
  readonly askWorkingDaysBefore: number;
  /** No later than so many days after the old date, or after today where that has passed, and never before the order's period ends. */
  readonly laterByAtMostDays: number;
  /** A request is expected to be decided within so many working days. */
  readonly decideWorkingDays: number;
}

export const EXTENSION_LIMITS: ExtensionLimits = {
  grantedAtMost: 2,
  askWorkingDaysBefore: 1,
  laterByAtMostDays: 366,
  decideWorkingDays: 3,
};

export interface TaskToExtend {
  readonly controlDate: LocalDate | null;
  /** Due before the order was signed: its letter itself asks for a new date, so it is never too late. */
  readonly retrospective: boolean;
  readonly granted: number;
  /** A request of the task waits for its decision. */
  readonly waiting: boolean;
}

export type AskRefusal = 'without-date' | 'waits' | 'too-often' | 'too-late';

/** Null where nothing sets one. */
export function lastDayToAsk(
  { controlDate, retrospective }: Pick<TaskToExtend, 'controlDate' | 'retrospective'>,
  working: WorkingCalendar,
  limits: ExtensionLimits = EXTENSION_LIMITS,
): LocalDate | null {
  if (controlDate === null || retrospective) return null;
  return addWorkingDays(controlDate, -limits.askWorkingDaysBefore, working);
}

/** Why the lead cannot ask today, whatever date he wants; null where he can. */
export function whyNotAsk(
  task: TaskToExtend,
  today: LocalDate,
  working: WorkingCalendar,
  limits: ExtensionLimits = EXTENSION_LIMITS,
): AskRefusal | null {
  if (task.controlDate === null) return 'without-date';
  if (task.waiting) return 'waits';
  if (task.granted >= limits.grantedAtMost) return 'too-often';
  const last = lastDayToAsk(task, working, limits);
  return last !== null && today > last ? 'too-late' : null;
}

/**
 * The last day a decision is expected on. Nobody is bound to it, and nothing is decided by its passing: until somebody
 * decides, the old date stands. So it is no later than that date where that was still ahead: afterwards the task is overdue.
 */
export function decisionExpectedBy(
  { askedOn, controlDate }: { readonly askedOn: LocalDate; readonly controlDate: LocalDate | null },
  working: WorkingCalendar,
  { decideWorkingDays }: Pick<ExtensionLimits, 'decideWorkingDays'> = EXTENSION_LIMITS,
): LocalDate {
  const usual = addWorkingDays(askedOn, decideWorkingDays, working);
  return controlDate !== null && controlDate >= askedOn && controlDate < usual ? controlDate : usual;
}

export type FirstDateRefusal = 'past' | 'past-parent' | 'too-far';
export type DateRefusal = FirstDateRefusal | 'not-later';

export interface DatesToMove {
  readonly dueDate: LocalDate;
  readonly parentDue: LocalDate | null;
  /** The last day of the order's period. */
  readonly periodEnd: LocalDate | null;
}

/** The last day a task can be moved to: a year that was mistyped is found before anybody decides about it. */
export function latestDate(
  { dueDate, periodEnd }: Pick<DatesToMove, 'dueDate' | 'periodEnd'>,
  today: LocalDate,
  { laterByAtMostDays }: Pick<ExtensionLimits, 'laterByAtMostDays'> = EXTENSION_LIMITS,
): LocalDate {
  const byLimit = addDays(dueDate < today ? today : dueDate, laterByAtMostDays);
  return periodEnd !== null && periodEnd > byLimit ? periodEnd : byLimit;
}

/** Why a task cannot get this date; null where it can. */
export function whyNotMoveTo(
  newDate: LocalDate,
  { dueDate, parentDue, periodEnd }: DatesToMove,
  today: LocalDate,
): DateRefusal | null {
  if (newDate >= today && newDate <= dueDate) return 'not-later';
  return refusalOf(newDate, parentDue, latestDate({ dueDate, periodEnd }, today), today);
}

/** The last day a task that waited for its schedule can be due on. */
export function latestFirstDate({ periodEnd }: Pick<DatesToMove, 'periodEnd'>, today: LocalDate): LocalDate {
  return latestDate({ dueDate: today, periodEnd }, today);
}

/** Why a task that waited for its schedule cannot get this date; null where it can. */
export function whyNotFirstDate(
  dueDate: LocalDate,
  { parentDue, periodEnd }: Pick<DatesToMove, 'parentDue' | 'periodEnd'>,
  today: LocalDate,
): FirstDateRefusal | null {
  return refusalOf(dueDate, parentDue, latestFirstDate({ periodEnd }, today), today);
}

function refusalOf(date: LocalDate, parentDue: LocalDate | null, latest: LocalDate, today: LocalDate) {
  if (date < today) return 'past';
  if (parentDue !== null && date > parentDue) return 'past-parent';
  return date > latest ? 'too-far' : null;
}

/**
 * The date of a task under one that was moved; null where its own stands. What was handed on keeps its distance; an
 * organisation of a class has as long as the whole class, or the longer it was given.
 */
export function movedWithParent(
  child: { readonly dueDate: LocalDate; readonly isHandedOn: boolean },
  parent: { readonly before: LocalDate; readonly after: LocalDate },
): LocalDate | null {
  if (child.isHandedOn) return addDays(child.dueDate, daysBetween(parent.before, parent.after));
  return child.dueDate < parent.after ? parent.after : null;
}

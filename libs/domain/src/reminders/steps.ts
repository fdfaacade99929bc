import { addDays, addMonths, daysBetween, type LocalDate, later, localDate } from '../calendar/index.js';
import type { Ladder, Rung } from './ladder.js';
import type { TaskForPlanning } from './task-for-planning.js';
import type { WorkMornings } from './work-mornings.js';

/** A rung with its day, before the people are filled in. */
export interface Step {
  readonly rung: Rung;
  readonly key: string;
  readonly day: LocalDate;
  readonly sendAt?: Date;
  readonly repetition?: number;
}

/** The days one rung falls on for one task, up to `to`; the plan drops those before its first day. */
export function stepsOf(
  rung: Rung,
  rungs: Ladder,
  task: TaskForPlanning,
  mornings: WorkMornings,
  to: LocalDate,
): Step[] {
  switch (rung.when.kind) {
    case 'at_confirmation':
      // A new date or a returned report has its own letter; the task is not given out a second time.
      return task.round === 1 ? [atConfirmation(rung, rung.id, task, mornings)] : [];
    case 'working_days':
      return byOffset(rung, rung.when.offset, rungs, task, mornings);
    case 'weekly_after_last':
      return weekly(rung, rungs, task, mornings, to);
    case 'half_term':
      return halfTerm(rung, rung.when.minimumDays, task, mornings);
    case 'monthly':
      return monthly(rung, rung.when.minimumDays, rungs, task, mornings);
    case 'yearly':
      return yearly(rung, rung.when.minimumDays, task, mornings);
    case 'end_of_term':
      return endOfTerm(rung, task, mornings);
    case 'repeated':
      return repeated(rung, rung.when.everyWorkingDays, task, mornings, to);
    case 'by_hand':
      return [];
    default: {
      const never: never = rung.when;
      return never;
    }
  }
}

function atConfirmation(rung: Rung, key: string, task: TaskForPlanning, mornings: WorkMornings): Step {
  if (task.confirmedAt) return { rung, key, ...mornings.atOnce(task.confirmedAt) };
  return { rung, key, day: mornings.onOrAfter(task.createdOn) };
}

/** T for counting: the control date, or the working day before it where the profile keeps due dates on days off. */
function countedFrom(task: TaskForPlanning, due: LocalDate, offset: number, mornings: WorkMornings): LocalDate {
  const workday = mornings.onOrBefore(due);
  return offset > 0 && task.round > 1 ? later(workday, mornings.onOrBefore(task.roundStartedOn)) : workday;
}

function naturalDay(task: TaskForPlanning, offset: number, mornings: WorkMornings): LocalDate {
  if (task.dueDate === null) throw new Error('A dated rung was asked for a task without a control date');
  return mornings.plus(countedFrom(task, task.dueDate, offset, mornings), offset);
}

function byOffset(rung: Rung, offset: number, rungs: Ladder, task: TaskForPlanning, mornings: WorkMornings): Step[] {
  const day = naturalDay(task, offset, mornings);
  if (offset <= 0) return day > task.roundStartedOn ? [{ rung, key: rung.id, day }] : [];
  const catchUp = mornings.after(task.roundStartedOn);
  if (day > catchUp) return [{ rung, key: rung.id, day }];
  const overtaken = overdueOffsets(rungs).some(
    (other) => other > offset && naturalDay(task, other, mornings) <= catchUp,
  );
  return overtaken ? [] : [{ rung, key: rung.id, day: catchUp }];
}

const WORKING_WEEK_DAYS = 5;

/** Where the overdue rungs stand, the first weekly one included, ascending. */
function overdueOffsets(rungs: Ladder): number[] {
  const offsets = rungs.flatMap((rung) => (rung.when.kind === 'working_days' ? [rung.when.offset] : []));
  const last = Math.max(0, ...offsets);
  const weekly = rungs.some((rung) => rung.when.kind === 'weekly_after_last') ? [last + WORKING_WEEK_DAYS] : [];
  return [...offsets.filter((offset) => offset > 0).sort((a, b) => a - b), ...weekly];
}

/**
 * A working week after the last rung, and so on. Where the task was made after those days, the first weekly letter is
 * the catch-up itself, so the numbers in the keys never depend on the calendar.
 */
function weekly(rung: Rung, rungs: Ladder, task: TaskForPlanning, mornings: WorkMornings, to: LocalDate): Step[] {
  const catchUp = mornings.after(task.roundStartedOn);
  const [first = WORKING_WEEK_DAYS, last = 0] = overdueOffsets(rungs).reverse();
  const afterCatchUp = naturalDay(task, last, mornings) <= catchUp ? mornings.plus(catchUp, WORKING_WEEK_DAYS) : null;
  const natural = naturalDay(task, first, mornings);
  const steps: Step[] = [];
  let day = natural <= catchUp ? catchUp : (afterCatchUp ?? natural);
  for (let week = 1; day <= to; week += 1, day = mornings.plus(day, WORKING_WEEK_DAYS)) {
    steps.push({ rung, key: `${rung.id}-${week}`, day });
  }
  return steps;
}

/** The stretch a row runs over, from the day it binds anybody; `null` when it has no end. */
function term(task: TaskForPlanning): { start: LocalDate; end: LocalDate; days: number } | null {
  const end = task.dueDate ?? task.runsTo;
  if (end === null) return null;
  const start = task.startDate ?? task.createdOn;
  return { start, end, days: daysBetween(start, end) + 1 };
}

function halfTermDay(task: TaskForPlanning, minimumDays: number): LocalDate | null {
  const span = term(task);
  if (span === null || span.days < minimumDays) return null;
  return addDays(span.start, Math.floor(span.days / 2));
}

function halfTerm(rung: Rung, minimumDays: number, task: TaskForPlanning, mornings: WorkMornings): Step[] {
  const middle = halfTermDay(task, minimumDays);
  if (middle === null) return [];
  const day = mornings.onOrAfter(middle);
  return day > task.roundStartedOn ? [{ rung, key: rung.id, day }] : [];
}

/** One prompt a month; the month in which the half-term prompt comes has that one instead. */
function monthly(
  rung: Rung,
  minimumDays: number,
  rungs: Ladder,
  task: TaskForPlanning,
  mornings: WorkMornings,
): Step[] {
  const span = term(task);
  // A standing duty on demand is reported by its register, not by the month.
  if (span === null || span.days < minimumDays || task.scheduleKind === 'on_demand') return [];
  const half = rungs.find((other) => other.when.kind === 'half_term');
  const halfDay = half?.when.kind === 'half_term' ? halfTermDay(task, half.when.minimumDays) : null;
  const steps: Step[] = [];
  let first = addMonths(localDate(`${later(span.start, task.roundStartedOn).slice(0, 7)}-01`), 1);
  for (; first <= span.end; first = addMonths(first, 1)) {
    const month = first.slice(0, 7);
    const day = mornings.onOrAfter(first);
    if (halfDay?.startsWith(month) || day >= span.end) continue;
    steps.push({ rung, key: `${rung.id}-${month}`, day });
  }
  return steps;
}

/** What a row of several years has to show at the end of each; its last year ends with the report itself. */
function yearly(rung: Rung, minimumDays: number, task: TaskForPlanning, mornings: WorkMornings): Step[] {
  const span = term(task);
  if (span === null || span.days < minimumDays) return [];
  const steps: Step[] = [];
  let yearEnd = localDate(`${later(span.start, task.roundStartedOn).slice(0, 4)}-12-31`);
  for (; yearEnd < span.end; yearEnd = addMonths(yearEnd, 12)) {
    const day = mornings.onOrBefore(yearEnd);
    if (day > task.roundStartedOn) steps.push({ rung, key: `${rung.id}-${yearEnd.slice(0, 4)}`, day });
  }
  return steps;
}

function endOfTerm(rung: Rung, task: TaskForPlanning, mornings: WorkMornings): Step[] {
  if (task.runsTo === null) return [];
  const day = mornings.onOrBefore(task.runsTo);
  return day > task.roundStartedOn ? [{ rung, key: rung.id, day }] : [];
}

function repeated(rung: Rung, every: number, task: TaskForPlanning, mornings: WorkMornings, to: LocalDate): Step[] {
  const first =
    task.round === 1
      ? atConfirmation(rung, `${rung.id}-1`, task, mornings)
      : { rung, key: `${rung.id}-1`, day: mornings.after(task.roundStartedOn) };
  const steps: Step[] = [{ ...first, repetition: 1 }];
  let day = mornings.plus(first.day, every);
  for (let repetition = 2; day <= to; repetition += 1, day = mornings.plus(day, every)) {
    steps.push({ rung, key: `${rung.id}-${repetition}`, day, repetition });
  }
  return steps;
}

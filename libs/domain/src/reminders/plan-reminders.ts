import { addDays, type LocalDate, weekday } from '../calendar/index.js';
import { type Addressee, ESCALATIONS, type Escalation, type RecipientRole } from './ladder.js';
import { ladderOf, type ReminderPolicy, rungOf } from './policy.js';
import { RUNG_FAMILIES } from './rung-families.js';
import { type Step, stepsOf } from './steps.js';
import { rungClassOf, type TaskForPlanning } from './task-for-planning.js';
import { type PlanningCalendars, WorkMornings } from './work-mornings.js';

/** One reminder; within a round (rung, role) names it whatever the calendar does to its day. */
export interface PlannedReminder {
  readonly rung: string;
  readonly role: RecipientRole;
  readonly day: LocalDate;
  readonly sendAt: Date;
}

/**
 * Every reminder of one task whose day lies in `from`..`to` (both inclusive), earliest first.
 *
 * Offsets count in working days from the control date, or from the working day before it where a profile keeps a due
 * date on a day off. All others are deferred to the next working day, never dropped. Nobody is reminded about the past:
 * of the overdue rungs that were over before the task was made, the latest one goes out on the next working morning,
 * and the weekly ones count from there. In a later round the overdue rungs count from the day the round began, so a
 * returned report starts again at T+1. On the policy's quiet days nothing leaves. Nothing is planned for a task that nobody owes work on (submitted, closed, …).
 */
export function planReminders(
  task: TaskForPlanning,
  policy: ReminderPolicy,
  calendars: PlanningCalendars,
  from: LocalDate,
  to: LocalDate,
): PlannedReminder[] {
  const rungClass = rungClassOf(task);
  if (rungClass === null || to < from) return [];
  const mornings = WorkMornings.of(calendars, policy.morning);
  const rungs = ladderOf(policy).filter(({ family }) => RUNG_FAMILIES[family].for.includes(rungClass));
  return rungs
    .flatMap((rung) => stepsOf(rung, rungs, task, mornings, to))
    .map((step) => outsideQuietDays(step, task, policy, mornings))
    .filter((step) => from <= step.day && step.day <= to)
    .flatMap((step) => toPeople(step, task.roles, mornings))
    .sort(bySending);
}

const A_YEAR_AND_A_MONTH_DAYS = 396;

/** What somebody hears next, and up to whom that letter climbs; null where nobody above is told. */
export interface NextReminder extends PlannedReminder {
  readonly escalatesTo: Escalation | null;
}

/** What the task's people will hear next, from that day on; `null` when nothing more is planned within 13 months. */
export function nextRung(
  task: TaskForPlanning,
  calendars: PlanningCalendars,
  policy: ReminderPolicy,
  from: LocalDate,
): NextReminder | null {
  const [next] = planReminders(task, policy, calendars, from, addDays(from, A_YEAR_AND_A_MONTH_DAYS));
  if (next === undefined) return null;
  const rung = rungOf(policy, next.rung);
  return { ...next, escalatesTo: ESCALATIONS.findLast((role) => rung?.to.includes(role)) ?? null };
}

/** What warns of a date comes before a quiet day where that is still ahead; anything else waits for the day after it. */
function outsideQuietDays(
  step: Step,
  { roundStartedOn }: TaskForPlanning,
  { quietWeekdays }: ReminderPolicy,
  mornings: WorkMornings,
): Step {
  if (!quietWeekdays.includes(weekday(step.day))) return step;
  const { sendAt: _atOnce, ...planned } = step;
  const { when } = step.rung;
  const earlier = mornings.lastBefore(step.day, quietWeekdays);
  const warns = when.kind === 'working_days' && when.offset <= 0 && earlier > roundStartedOn;
  return { ...planned, day: warns ? earlier : mornings.firstAfter(step.day, quietWeekdays) };
}

function toPeople(step: Step, present: readonly RecipientRole[], mornings: WorkMornings): PlannedReminder[] {
  const { rung, key, day } = step;
  const later = rung.laterAlsoTo;
  const also = later && (step.repetition ?? 0) >= later.fromRepetition ? later.to : [];
  const sendAt = step.sendAt ?? mornings.morningOf(day);
  return present
    .filter((role) => isAddressed(role, rung.to) || isAddressed(role, also))
    .map((role) => ({ rung: key, role, day, sendAt }));
}

function isAddressed(role: RecipientRole, addressees: readonly Addressee[]): boolean {
  return addressees.includes(role.startsWith('executor-') ? 'executors' : (role as Addressee));
}

function bySending(a: PlannedReminder, b: PlannedReminder): number {
  return a.sendAt.getTime() - b.sendAt.getTime() || compare(a.rung, b.rung) || compare(a.role, b.role);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

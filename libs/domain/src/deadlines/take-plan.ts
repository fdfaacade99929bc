import type { LocalDate } from '../calendar/index.js';
import { dateWarnings } from './date-warnings.js';
import type { DeadlineContext, DeadlineReading } from './deadline-reading.js';
import type { Occurrence, Schedule } from './schedule.js';

/** A date of a plan that the order refers to; without a start it is that day alone. */
export interface PlanDate {
  readonly start: LocalDate | null;
  readonly due: LocalDate;
}

const WAITING: readonly Schedule['kind'][] = ['external', 'relative', 'unparsed'];

/** True for a schedule whose dates another document has to supply, or a person, because the words hold none. */
export function waitsForPlan({ externalPlan, occurrences, kind }: Schedule): boolean {
  return externalPlan !== undefined || (occurrences.length === 0 && WAITING.includes(kind));
}

/**
 * The reading of a term after its plan was attached: the dates of the plan stand in place of the schedules that waited
 * for it, each date once, in their order. Warnings are those of the new dates alone. Null where nothing waits for a plan.
 */
export function takePlan(
  { schedules, explanation }: Pick<DeadlineReading, 'schedules' | 'explanation'>,
  dates: readonly PlanDate[],
  plan: string,
  context: DeadlineContext,
): DeadlineReading | null {
  const firstWaiting = schedules.findIndex(waitsForPlan);
  if (firstWaiting < 0) return null;
  const occurrences = occurrencesOf(dates);
  const planned: Schedule = { kind: occurrences.length === 1 ? 'window' : 'recurring', occurrences };
  const others = schedules.filter((one) => !waitsForPlan(one));
  // Steps are numbered by schedule; those of the schedules that stay move up behind the plan's.
  const numberOf = new Map(others.map((one, index) => [schedules.indexOf(one) + 1, index + 2]));
  const kept = explanation.flatMap((step) => {
    const number = numberOf.get(Number(step.values.schedule));
    return number === undefined ? [] : [{ ...step, values: { ...step.values, schedule: number } }];
  });
  return {
    schedules: [planned, ...others],
    warnings: dateWarnings([planned], context),
    explanation: [{ rule: 18, code: 'plan-attached', values: { plan, schedule: 1 } }, ...kept],
  };
}

function occurrencesOf(dates: readonly PlanDate[]): Occurrence[] {
  const byDue = new Map(dates.map(({ start, due }) => [`${start ?? due} ${due}`, { start: start ?? due, due }]));
  return [...byDue.values()].sort((a, b) => (a.due === b.due ? compare(a.start, b.start) : compare(a.due, b.due)));
}

function compare(a: LocalDate, b: LocalDate): number {
  return a < b ? -1 : Number(a > b);
}

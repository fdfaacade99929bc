import { ESCALATIONS } from './ladder.js';
import type { ReminderPolicy } from './policy.js';

/** What makes no sense in a policy, and where; texts are catalogued under the code. */
export interface PolicyFault {
  readonly code: (typeof POLICY_FAULTS)[number];
  /** The field, with the row of its list counted from 0: `after.2`. */
  readonly place: string;
  readonly values?: Readonly<Record<string, number>>;
}

export const POLICY_FAULTS = [
  'policy-days',
  'policy-days-twice',
  'policy-nobody',
  'policy-too-many-steps',
  'policy-never-warned',
  'policy-never-overdue',
  'policy-silent-above',
  'policy-long-row',
  'policy-awaiting',
  'policy-morning',
  'policy-quiet-days',
  'policy-optional-twice',
] as const;

const MOST_STEPS = 10;
const FARTHEST_DAYS = 60;
const LONG_ROW_DAYS = { least: 14, most: 1000 } as const;
const MOST_REPETITIONS = 20;
const EARLIEST = '06:00';
const LATEST = '20:00';

/**
 * Every fault of a policy. A policy that lets a date pass without a word to whoever answers for it, or a slip without a
 * word to anybody above, is refused: an authority may choose when and how often, not whether.
 */
export function checkPolicy(policy: ReminderPolicy): PolicyFault[] {
  return [
    ...checkSteps(policy, 'before'),
    ...checkSteps(policy, 'after'),
    ...checkSilence(policy),
    ...checkRest(policy),
  ];
}

function checkSteps(policy: ReminderPolicy, list: 'before' | 'after'): PolicyFault[] {
  const steps = policy[list];
  if (steps.length > MOST_STEPS) return [{ code: 'policy-too-many-steps', place: list, values: { limit: MOST_STEPS } }];
  return steps.flatMap(({ days, to }, row): PolicyFault[] => {
    const place = `${list}.${row}`;
    if (!isWhole(days, 1, FARTHEST_DAYS)) return [{ code: 'policy-days', place, values: { most: FARTHEST_DAYS } }];
    if (steps.findIndex((other) => other.days === days) !== row) {
      return [{ code: 'policy-days-twice', place, values: { days } }];
    }
    return to.length === 0 ? [{ code: 'policy-nobody', place }] : [];
  });
}

function checkSilence({ before, onTheDay, after, weekly }: ReminderPolicy): PolicyFault[] {
  const warned = [...before.map(({ to }) => to), onTheDay].some((to) => to.includes('lead'));
  const told = [...after.map(({ to }) => to), weekly];
  const faults: PolicyFault[] = [];
  if (!warned) faults.push({ code: 'policy-never-warned', place: 'before' });
  if (!told.some((to) => to.includes('lead'))) faults.push({ code: 'policy-never-overdue', place: 'after' });
  if (!told.some((to) => ESCALATIONS.some((role) => to.includes(role)))) {
    faults.push({ code: 'policy-silent-above', place: 'after' });
  }
  return faults;
}

function checkRest({
  halfTerm,
  monthly,
  awaitingDates,
  morning,
  quietWeekdays,
  optional,
}: ReminderPolicy): PolicyFault[] {
  const faults: PolicyFault[] = [];
  for (const [place, step] of Object.entries({ halfTerm, monthly })) {
    if (step === null) continue;
    if (!isWhole(step.minimumDays, LONG_ROW_DAYS.least, LONG_ROW_DAYS.most)) {
      faults.push({ code: 'policy-long-row', place, values: LONG_ROW_DAYS });
    } else if (step.to.length === 0) faults.push({ code: 'policy-nobody', place });
  }
  const { everyWorkingDays, coordinatorFrom } = awaitingDates;
  const asks = isWhole(everyWorkingDays, 1, FARTHEST_DAYS);
  const climbs = coordinatorFrom === null || isWhole(coordinatorFrom, 1, MOST_REPETITIONS);
  if (!asks || !climbs) {
    faults.push({
      code: 'policy-awaiting',
      place: 'awaitingDates',
      values: { most: FARTHEST_DAYS, times: MOST_REPETITIONS },
    });
  }
  if (!/^([01]\d|2[0-3]):[0-5]\d$/u.test(morning) || morning < EARLIEST || morning > LATEST) {
    faults.push({ code: 'policy-morning', place: 'morning' });
  }
  const quiet = new Set(quietWeekdays);
  const working = [1, 2, 3, 4, 5].filter((day) => !quiet.has(day));
  const areDays = quietWeekdays.every((day) => isWhole(day, 1, 7)) && quiet.size === quietWeekdays.length;
  // Two mornings a week are left: one alone may fall on holidays for a month.
  if (!areDays || working.length < 2) faults.push({ code: 'policy-quiet-days', place: 'quietWeekdays' });
  if (new Set(optional).size !== optional.length) faults.push({ code: 'policy-optional-twice', place: 'optional' });
  return faults;
}

function isWhole(value: number, least: number, most: number): boolean {
  return Number.isInteger(value) && least <= value && value <= most;
}

import type { Addressee, Ladder, Rung } from './ladder.js';
import type { FamilyId } from './rung-families.js';
import { USUAL_MORNING } from './work-mornings.js';

/** So many working days before or after the date these people hear of it. */
export interface DayStep {
  readonly days: number;
  readonly to: readonly Addressee[];
}

/** A prompt of rows that run for at least so many calendar days. */
export interface LongRowStep {
  readonly minimumDays: number;
  readonly to: readonly Addressee[];
}

/**
 * How an authority reminds: what its coordinator may set. What is never left to anybody is not here: that a task is told
 * to those who got it, that a date older than the order is asked about, and that a coordinator may ask by hand.
 */
export interface ReminderPolicy {
  readonly before: readonly DayStep[];
  /** On the day itself; nobody where it is empty. */
  readonly onTheDay: readonly Addressee[];
  readonly after: readonly DayStep[];
  /** Every working week after the last of them, for as long as nobody reports; nobody where it is empty. */
  readonly weekly: readonly Addressee[];
  readonly halfTerm: LongRowStep | null;
  readonly monthly: LongRowStep | null;
  /** At the end of each year of a row of several years; its `minimumDays` are a year and a day. */
  readonly yearly: readonly Addressee[];
  /** Before a standing duty ends. */
  readonly endOfTerm: readonly Addressee[];
  /** While another document has still to give the dates. */
  readonly awaitingDates: {
    readonly everyWorkingDays: number;
    /** From which time the coordinator hears of it too; null: never. */
    readonly coordinatorFrom: number | null;
  };
  /** When letters leave, on the clocks of whoever gets them: `HH:MM`. */
  readonly morning: string;
  /** Days of the week on which no reminder leaves, Monday is 1: those before the date come earlier, others later. */
  readonly quietWeekdays: readonly number[];
}

const DOERS: readonly Addressee[] = ['lead', 'executors'];

/** DESIGN §8. */
export const DEFAULT_POLICY: ReminderPolicy = {
  before: [
    { days: 10, to: DOERS },
    { days: 3, to: DOERS },
    { days: 1, to: DOERS },
  ],
  onTheDay: DOERS,
  after: [
    { days: 1, to: DOERS },
    { days: 3, to: [...DOERS, 'coordinator'] },
    { days: 5, to: [...DOERS, 'coordinator', 'controller'] },
    { days: 10, to: [...DOERS, 'coordinator', 'controller', 'signatory'] },
  ],
  weekly: [...DOERS, 'coordinator', 'controller', 'signatory'],
  halfTerm: { minimumDays: 45, to: ['lead'] },
  monthly: { minimumDays: 120, to: ['lead'] },
  yearly: ['lead'],
  endOfTerm: ['lead'],
  awaitingDates: { everyWorkingDays: 10, coordinatorFrom: 3 },
  morning: USUAL_MORNING,
  quietWeekdays: [],
};

const MORE_THAN_A_YEAR_DAYS = 366;

/** The rungs a policy means. A rung that nobody hears is none. */
export function ladderOf(policy: ReminderPolicy): Ladder {
  const known = ladders.get(policy);
  if (known !== undefined) return known;
  const { awaitingDates, halfTerm, monthly } = policy;
  const { everyWorkingDays, coordinatorFrom } = awaitingDates;
  const awaiting = rung('awaiting-schedule', { kind: 'repeated', everyWorkingDays }, ['lead']);
  const ladder = [
    rung('assigned', { kind: 'at_confirmation' }, DOERS),
    rung('retrospective', { kind: 'at_confirmation' }, ['lead']),
    coordinatorFrom === null
      ? awaiting
      : { ...awaiting, laterAlsoTo: { fromRepetition: coordinatorFrom, to: ['coordinator'] as const } },
    ...(monthly === null
      ? []
      : [optional(rung('interim', { kind: 'monthly', minimumDays: monthly.minimumDays }, monthly.to))]),
    rung('checkpoint', { kind: 'yearly', minimumDays: MORE_THAN_A_YEAR_DAYS }, policy.yearly),
    ...(halfTerm === null
      ? []
      : [optional(rung('half-term', { kind: 'half_term', minimumDays: halfTerm.minimumDays }, halfTerm.to))]),
    rung('final-report', { kind: 'end_of_term' }, policy.endOfTerm),
    ...byDays(policy.before).map(({ days, to }) => dated('before', -days, to)),
    rung('due', { kind: 'working_days', offset: 0 }, policy.onTheDay),
    ...byDays(policy.after)
      .toReversed()
      .map(({ days, to }) => dated('overdue', days, to)),
    rung('overdue-week', { kind: 'weekly_after_last' }, policy.weekly),
    rung('overdue-chase', { kind: 'by_hand' }, ['lead']),
  ].filter(({ to }) => to.length > 0);
  ladders.set(policy, ladder);
  return ladder;
}

const ladders = new WeakMap<ReminderPolicy, Ladder>();

function rung(family: FamilyId, when: Rung['when'], to: readonly Addressee[]): Rung {
  return { family, id: family, when, to, mandatory: true };
}

function dated(family: FamilyId, offset: number, to: readonly Addressee[]): Rung {
  return { ...rung(family, { kind: 'working_days', offset }, to), id: `${family}-${Math.abs(offset)}` };
}

function optional(one: Rung): Rung {
  return { ...one, mandatory: false };
}

/** The farthest from the date first. */
function byDays(steps: readonly DayStep[]): DayStep[] {
  return steps.toSorted((a, b) => b.days - a.days);
}

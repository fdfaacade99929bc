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

/** Everything due for one person on one morning in one letter, or a letter a task. */
export const LETTER_FORMS = ['digest', 'single'] as const;

/**
 * What its reader may do without: prompts of long rows, and the warnings before the date but for the one nearest to it.
 * What gives a task out, what warns at last and what tells of a slip nobody may refuse.
 */
export const OPTIONAL_PARTS = ['halfTerm', 'monthly', 'yearly', 'early'] as const;

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
  /** For those who do the work; who is told of a slip always has one letter about all of them. */
  readonly form: (typeof LETTER_FORMS)[number];
  readonly optional: readonly (typeof OPTIONAL_PARTS)[number][];
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
  form: 'digest',
  optional: ['halfTerm', 'monthly'],
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
      : [
          {
            ...rung('interim', { kind: 'monthly', minimumDays: monthly.minimumDays }, monthly.to),
            part: 'monthly' as const,
          },
        ]),
    {
      ...rung('checkpoint', { kind: 'yearly', minimumDays: MORE_THAN_A_YEAR_DAYS }, policy.yearly),
      part: 'yearly' as const,
    },
    ...(halfTerm === null
      ? []
      : [
          {
            ...rung('half-term', { kind: 'half_term', minimumDays: halfTerm.minimumDays }, halfTerm.to),
            part: 'halfTerm' as const,
          },
        ]),
    rung('final-report', { kind: 'end_of_term' }, policy.endOfTerm),
    ...byDays(policy.before).map((step) => ({
      ...dated('before', -step.days, step.to),
      ...(step.days > lastWarningDays(policy) && { part: 'early' as const }),
    })),
    rung('due', { kind: 'working_days', offset: 0 }, policy.onTheDay),
    ...byDays(policy.after)
      .toReversed()
      .map(({ days, to }) => dated('overdue', days, to)),
    rung('overdue-week', { kind: 'weekly_after_last' }, policy.weekly),
    rung('overdue-chase', { kind: 'by_hand' }, ['lead']),
  ]
    .filter(({ to }) => to.length > 0)
    .map(({ part, ...one }: RungOfPart) => ({
      ...one,
      mandatory: part === undefined || !policy.optional.includes(part),
    }));
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

type RungOfPart = Rung & { readonly part?: ReminderPolicy['optional'][number] };

/** How many days before the date the lead is warned for the last time; only what comes earlier can be refused. */
function lastWarningDays({ before }: ReminderPolicy): number {
  const toLead = before.filter(({ to }) => to.includes('lead'));
  return Math.min(...(toLead.length > 0 ? toLead : before).map(({ days }) => days));
}

/** The rung of the policy a planned reminder came from; undefined where the policy was changed since, or none plans it. */
export function rungOf(policy: ReminderPolicy, plannedRung: string): Rung | undefined {
  return ladderOf(policy).find(({ id }) => plannedRung === id || plannedRung.startsWith(`${id}-`));
}

/** The farthest from the date first. */
function byDays(steps: readonly DayStep[]): DayStep[] {
  return steps.toSorted((a, b) => b.days - a.days);
}

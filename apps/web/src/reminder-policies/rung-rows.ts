import type { Addressee, ReminderPolicy } from '../api/types.js';

type List = 'before' | 'after';
type Once = 'onTheDay' | 'weekly' | 'yearly' | 'endOfTerm';
type LongRow = 'halfTerm' | 'monthly';

/** A rung as the table shows it. */
export interface RungRow {
  readonly key: string;
  readonly to: readonly Addressee[];
  /** Its words, for whoever hears the table instead of seeing it. */
  readonly nameKey: 'tasks.rung.before' | 'tasks.rung.after' | `policies.rung.${Once}` | `policies.rung.${LongRow}`;
  readonly values: { readonly count: number };
  /** Of the days before and after the date: which list, and the row in it. */
  readonly step: { readonly list: List; readonly index: number } | null;
  /** The field of the policy it stands in. */
  readonly field: List | Once | LongRow;
}

/** The rungs in the order in which they come in a task's life. */
export function rungRows(policy: ReminderPolicy): RungRow[] {
  return [
    longRow(policy, 'monthly'),
    longRow(policy, 'halfTerm'),
    once(policy, 'yearly'),
    once(policy, 'endOfTerm'),
    ...steps(policy, 'before').sort((a, b) => b.values.count - a.values.count),
    once(policy, 'onTheDay'),
    ...steps(policy, 'after').sort((a, b) => a.values.count - b.values.count),
    once(policy, 'weekly'),
  ];
}

function steps(policy: ReminderPolicy, list: List): RungRow[] {
  return policy[list].map(({ days, to }, index) => ({
    ...{ key: `${list}-${index}`, to, field: list, step: { list, index } },
    ...{ nameKey: `tasks.rung.${list}` as const, values: { count: days } },
  }));
}

function once(policy: ReminderPolicy, field: Once): RungRow {
  return { key: field, to: policy[field], nameKey: `policies.rung.${field}`, values: { count: 0 }, step: null, field };
}

function longRow(policy: ReminderPolicy, field: LongRow): RungRow {
  const { to = [], minimumDays = 0 } = policy[field] ?? {};
  return { key: field, to, nameKey: `policies.rung.${field}`, values: { count: minimumDays }, step: null, field };
}

/** How long a row has to run where a prompt is switched on that was off. */
const USUAL_MINIMUM_DAYS: Readonly<Record<LongRow, number>> = { halfTerm: 45, monthly: 120 };

/** Tells somebody, or no longer. A prompt of long rows that tells nobody is off. */
export function withPeople(
  policy: ReminderPolicy,
  { field, step, to }: RungRow,
  person: Addressee,
  isTold: boolean,
): Partial<ReminderPolicy> {
  const people = isTold ? [...to, person] : to.filter((one) => one !== person);
  if (step !== null) {
    return { [step.list]: policy[step.list].map((one, at) => (at === step.index ? { ...one, to: people } : one)) };
  }
  if (field !== 'halfTerm' && field !== 'monthly') return { [field]: people };
  const minimumDays = policy[field]?.minimumDays ?? USUAL_MINIMUM_DAYS[field];
  return { [field]: people.length === 0 ? null : { minimumDays, to: people } };
}

export function withDays(policy: ReminderPolicy, { field, step, to }: RungRow, days: number): Partial<ReminderPolicy> {
  if (step === null) return { [field]: { minimumDays: days, to } };
  return { [step.list]: policy[step.list].map((one, at) => (at === step.index ? { ...one, days } : one)) };
}

/** One more day before or after the date: farther than those that are there, and to the same people. */
export function withStep(policy: ReminderPolicy, list: List): Partial<ReminderPolicy> {
  const farthest = [...policy[list]].sort((a, b) => b.days - a.days)[0] ?? { days: 0, to: ['lead' as const] };
  return { [list]: [...policy[list], { days: farthest.days + 5, to: farthest.to }] };
}

export function withoutStep(policy: ReminderPolicy, { step }: RungRow): Partial<ReminderPolicy> {
  if (step === null) return {};
  return { [step.list]: policy[step.list].filter((_, at) => at !== step.index) };
}

/** Which tasks a rung is for; one task has exactly one class, so that a late row is never also asked about as a retrospective one. */
export type RungClass = 'dated' | 'standing' | 'awaiting_schedule' | 'retrospective';

/** What ends a rung before its time: a report, the dates it asked for, an answer to the question. */
export type StopCondition = 'report' | 'dates_supplied' | 'answer';

/** The words a rung is spoken of by; texts are catalogued under them (`reminders.rung.<FamilyId>`). */
export type FamilyId =
  | 'assigned'
  | 'retrospective'
  | 'awaiting-schedule'
  | 'interim'
  | 'checkpoint'
  | 'half-term'
  | 'final-report'
  | 'before'
  | 'due'
  | 'overdue'
  | 'overdue-week'
  | 'overdue-chase';

/** What leaves at any hour, as soon as there is cause; all others leave in their reader's morning. */
export const FAMILIES_AT_ONCE = ['assigned', 'overdue-chase'] as const satisfies readonly FamilyId[];

interface Family {
  readonly for: readonly RungClass[];
  readonly stopsAt: StopCondition;
  /** What follows the id in the name of a planned reminder: working days, or what tells one time from another. */
  readonly suffix: string;
}

const ONCE = '';
const DAYS = '-(\\d+)';
const NUMBER = '-\\d+';
const YEAR = '-\\d{4}';
const MONTH = '-\\d{4}-\\d\\d';
const DAY = '-\\d{4}-\\d\\d-\\d\\d';

export const RUNG_FAMILIES: Readonly<Record<FamilyId, Family>> = {
  assigned: { for: ['dated', 'standing'], stopsAt: 'report', suffix: ONCE },
  retrospective: { for: ['retrospective'], stopsAt: 'answer', suffix: ONCE },
  'awaiting-schedule': { for: ['awaiting_schedule'], stopsAt: 'dates_supplied', suffix: NUMBER },
  interim: { for: ['dated', 'standing'], stopsAt: 'report', suffix: MONTH },
  checkpoint: { for: ['dated', 'standing'], stopsAt: 'report', suffix: YEAR },
  'half-term': { for: ['dated'], stopsAt: 'report', suffix: ONCE },
  'final-report': { for: ['standing'], stopsAt: 'report', suffix: ONCE },
  before: { for: ['dated'], stopsAt: 'report', suffix: DAYS },
  due: { for: ['dated'], stopsAt: 'report', suffix: ONCE },
  overdue: { for: ['dated'], stopsAt: 'report', suffix: DAYS },
  'overdue-week': { for: ['dated'], stopsAt: 'report', suffix: NUMBER },
  'overdue-chase': { for: ['dated'], stopsAt: 'report', suffix: DAY },
};

const NAMES = (Object.keys(RUNG_FAMILIES) as FamilyId[]).map(
  (id) => [id, new RegExp(`^${id}${RUNG_FAMILIES[id].suffix}$`, 'u')] as const,
);

/** What the name of a planned reminder says by itself, by whatever ladder it was planned. */
export interface PlannedRung {
  readonly family: FamilyId;
  /** Working days before or after the date; null where the name counts none. */
  readonly days: number | null;
}

/** Null for what no ladder plans (`report-submitted`, `mentioned-2`). */
export function plannedRung(name: string): PlannedRung | null {
  for (const [family, pattern] of NAMES) {
    const found = pattern.exec(name);
    if (found !== null) return { family, days: found[1] === undefined ? null : Number(found[1]) };
  }
  return null;
}

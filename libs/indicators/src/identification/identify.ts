import type { MissingReason } from '../campaigns/index.js';

/** Which schools are schools with low results, as data: «не менее 30 % … не менее чем по 2 оценочным процедурам». */
export interface IdentificationRule {
  /** From which share of failed participants a result is low, per cent, itself included. */
  readonly lowFromPercent: number;
  /** In how many procedures a result has to be low, at least. */
  readonly leastProcedures: number;
}

/** One assessment in one subject and form, as a column of the order's table. */
export interface ProcedureResult {
  readonly procedure: string;
  /** Share of participants who failed, per cent; null where the school did not take part or sent nothing in. */
  readonly failedPercent: number | null;
  /** Why there is none, where it is known. */
  readonly missing?: MissingReason | null;
}

/** What the rule says of one school, and by which results. */
export interface SchoolFinding<Result extends ProcedureResult = ProcedureResult> {
  readonly isLow: boolean;
  readonly low: readonly Result[];
  /** In how many procedures: one that is low in two years is one. */
  readonly lowCount: number;
  readonly other: readonly Result[];
  /** Results that are not there: more of them could change the finding. */
  readonly unknown: readonly Result[];
  /** Procedures that were not held or are not of this school: they change nothing. */
  readonly excused: readonly Result[];
  /** The school is not low, and would be if the unknown results were. */
  readonly isOpen: boolean;
}

/** Applies the rule to one school. A result that is not there is neither low nor not. */
export function identify<Result extends ProcedureResult>(
  rule: IdentificationRule,
  results: readonly Result[],
): SchoolFinding<Result> {
  const absent = results.filter(({ failedPercent }) => failedPercent === null);
  const excused = absent.filter(({ missing }) => missing === 'not-held' || missing === 'not-applicable');
  const unknown = absent.filter((result) => !excused.includes(result));
  const low = results.filter(({ failedPercent }) => failedPercent !== null && failedPercent >= rule.lowFromPercent);
  const other = results.filter((result) => !absent.includes(result) && !low.includes(result));
  const lowCount = proceduresOf(low);
  const isLow = lowCount >= rule.leastProcedures;
  const isOpen = !isLow && proceduresOf([...low, ...unknown]) >= rule.leastProcedures;
  return { isLow, low, lowCount, other, unknown, excused, isOpen };
}

function proceduresOf(results: readonly ProcedureResult[]): number {
  return new Set(results.map(({ procedure }) => procedure)).size;
}

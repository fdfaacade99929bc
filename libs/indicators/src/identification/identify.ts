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
}

/** What the rule says of one school, and by which results. */
export interface SchoolFinding {
  readonly isLow: boolean;
  readonly low: readonly ProcedureResult[];
  readonly other: readonly ProcedureResult[];
  /** Results that are not there: more of them could change the finding. */
  readonly unknown: readonly ProcedureResult[];
  /** The school is not low, and would be if the unknown results were. */
  readonly isOpen: boolean;
}

/** Applies the rule to one school. A result that is not there is neither low nor not. */
export function identify(rule: IdentificationRule, results: readonly ProcedureResult[]): SchoolFinding {
  const unknown = results.filter(({ failedPercent }) => failedPercent === null);
  const low = results.filter(({ failedPercent }) => failedPercent !== null && failedPercent >= rule.lowFromPercent);
  const other = results.filter((result) => !unknown.includes(result) && !low.includes(result));
  const isLow = low.length >= rule.leastProcedures;
  return { isLow, low, other, unknown, isOpen: !isLow && low.length + unknown.length >= rule.leastProcedures };
}

import { type IdentificationRule, identify, type ProcedureResult, type SchoolFinding } from './identify.js';
import { findRisk, type ProcedureYears, type RiskFinding, type RiskRule } from './risk-zone.js';

/** The whole rule of a branch, as one version of it says. */
export interface WholeRule extends IdentificationRule, RiskRule {
  /** Results of how many years count, the year of the run and those before it. */
  readonly years: number;
}

/** The rule of order 002: 30 per cent in two procedures of a year; results worse for two years, and a negative index. */
export const RULE_OF_ORDER_002: WholeRule = {
  ...{ lowFromPercent: 30, leastProcedures: 2, years: 1 },
  ...{ riskYears: 2, leastFalling: 1, indexBelow: 0 },
};

/** The measure the index of educational results is kept as. */
export const INDEX_MEASURE = 'Индекс образовательных результатов (ИОР)';

export const SCHOOL_OUTCOMES = ['low', 'risk', 'open', 'not'] as const;
/** `open`: the school could be low or at risk, and what would tell is not there. */
export type SchoolOutcome = (typeof SCHOOL_OUTCOMES)[number];

export type ListedOutcome = Extract<SchoolOutcome, 'low' | 'risk'>;
/** The lists outcomes belong to: classes and tags of these names, as orders call them. */
export const LISTS_OF_OUTCOMES: Readonly<Record<ListedOutcome, string>> = { low: 'ШНОР', risk: 'низкий ИОР' };

export interface YearlyResult extends ProcedureResult {
  readonly year: number;
}

/** What is known of one school: every procedure its branch has results of in the years that count, and the history of each. */
export interface SchoolResults {
  readonly results: readonly YearlyResult[];
  readonly history: readonly ProcedureYears[];
  readonly index: number | null;
}

export interface WholeFinding extends SchoolFinding<YearlyResult> {
  readonly outcome: SchoolOutcome;
  readonly risk: RiskFinding;
}

/** Whether what is not known would put a school that was not found so among those of a list: each list asks of its own. */
export function couldBe(listed: ListedOutcome, { outcome, isOpen, risk }: WholeFinding): boolean {
  return listed === 'low' ? isOpen : outcome !== 'low' && risk.standing === 'open';
}

/** A school with low results is that and no school at risk, whatever its index. */
export function findSchool(rule: WholeRule, year: number, { results, history, index }: SchoolResults): WholeFinding {
  const finding = identify(rule, results);
  const risk = findRisk(rule, year, { procedures: history, index });
  const outcome = finding.isLow
    ? 'low'
    : risk.standing === 'in'
      ? 'risk'
      : finding.isOpen || risk.standing === 'open'
        ? 'open'
        : 'not';
  return { ...finding, outcome, risk };
}

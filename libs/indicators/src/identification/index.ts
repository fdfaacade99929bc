export {
  couldBe,
  findSchool,
  INDEX_MEASURE,
  LISTS_OF_OUTCOMES,
  type ListedOutcome,
  RULE_OF_ORDER_002,
  SCHOOL_OUTCOMES,
  type SchoolOutcome,
  type SchoolResults,
  type WholeFinding,
  type WholeRule,
  type YearlyResult,
} from './find-school.js';
export { type IdentificationRule, identify, type ProcedureResult, type SchoolFinding } from './identify.js';
export { findRisk, type ProcedureYears, type RiskFinding, type RiskRule, type RiskStanding } from './risk-zone.js';

export { errorKind } from './error-kind.js';
export { isLate, type SweepOutcome, type SweepRun } from './sweep-run.js';

export { type Condition, categoriesAsked, compileCondition } from './compile-condition.js';
export { compileFormula, type Formula } from './compile-formula.js';
export type { Expression, Variable, VariableKind } from './expression.js';
export { FormulaFault } from './formula-fault.js';
export { isNameOfQuantity } from './name-of-quantity.js';
export { parseTests, partsOfNode } from './parse-formula.js';
export { roundHalfUp } from './round-half-up.js';
export { type Missing, type Step, type Trace, traceFormula } from './trace-formula.js';
export { writeInRussian } from './write-in-russian.js';

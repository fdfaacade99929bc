export { type CompiledIndicator, compileIndicator } from './compile-indicator.js';
export type { IndicatorDefinition, Quantity } from './definition.js';
export { evaluate, type Outcome, whyNoValue } from './evaluate.js';

export { checkDefinition, checkDefinitions, type DefinitionFault } from './check-definition.js';
export {
  compareDefinitions,
  type DefinitionChange,
  type DefinitionField,
  type DefinitionLine,
} from './compare-definitions.js';
export { type CompiledIndicator, compileIndicator } from './compile-indicator.js';
export type { IndicatorDefinition, Quantity } from './definition.js';
export { evaluate, type Outcome, whyNoValue } from './evaluate.js';
export { type IndicatorWords, inWords, stepInWords } from './in-words.js';
export { sameScale } from './same-scale.js';

export { isBlank, plainWords, type SourceLine, squeezeSpaces } from '../../document/index.js';
export { type BracketDefinition, definitionInBrackets } from './bracket-definition.js';
export { closeQuotation } from './close-quotation.js';
export { joinLines } from './join-lines.js';
export { kindLineAt } from './kind-line.js';
export { type OrderParts, opensAnnexTitle, orderParts } from './order-parts.js';
export { opensNumbered, type Paragraph, paragraphsOf } from './paragraphs.js';

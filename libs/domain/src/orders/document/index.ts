export { isBlank, plainWords, type SourceLine, squeezeSpaces } from '../../document/index.js';
export { type BracketDefinition, definitionInBrackets } from './bracket-definition.js';
export { closeQuotation } from './close-quotation.js';
export { type OrderParts, opensAnnexTitle, orderParts, type SignatureBlock } from './order-parts.js';
export { opensNumbered, type Paragraph, paragraphsOf } from './paragraphs.js';

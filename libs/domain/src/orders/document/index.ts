export { type BracketDefinition, definitionInBrackets } from './bracket-definition.js';
export { closeQuotation } from './close-quotation.js';
export { plainWords } from './markup.js';
export { type OrderParts, opensAnnexTitle, orderParts, type SignatureBlock } from './order-parts.js';
export { opensNumbered, type Paragraph, paragraphsOf } from './paragraphs.js';
export { isBlank, type SourceLine, sourceLines, squeezeSpaces } from './source-line.js';
export { cellsOf, type RawRow, type TableBlock } from './table-block.js';

export { type BracketDefinition, definitionInBrackets } from './bracket-definition.js';
export { closeQuotation } from './close-quotation.js';
export { plainWords } from './markup.js';
export { type OrderParts, opensAnnexTitle, orderParts, type SignatureBlock } from './order-parts.js';
export { type Paragraph, paragraphsOf } from './paragraphs.js';
export { isBlank, type SourceLine, sourceLines, squeezeSpaces } from './source-line.js';
export type { RawRow, TableBlock } from './table-block.js';

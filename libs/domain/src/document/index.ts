export { documentLines } from './document-lines.js';
export { isKindAlone, KIND_OF_ORDER, namesAlone, POST_OPENS, standsAlone } from './lone-lines.js';
export { plainWords } from './markup.js';
export { numberLines, type UnnumberedBlock } from './number-lines.js';
export { periodNamed } from './period-named.js';
export { placeInWords, rangeInWords } from './place-in-words.js';
export { type PlaceInFile, placesInFile } from './places-in-file.js';
export type { SheetRow, SheetRows } from './sheet-rows.js';
export type {
  DocumentBlock,
  DocumentCell,
  DocumentParagraph,
  DocumentPlace,
  DocumentRow,
  DocumentTable,
  PageBox,
  SourceDocument,
} from './source-document.js';
export { isBlank, type SourceLine, squeezeSpaces } from './source-line.js';
export { opensAsTerm } from './term-words.js';
export { textDocument } from './text-document.js';

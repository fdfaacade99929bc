export { numberLines, type UnnumberedBlock } from './number-lines.js';
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

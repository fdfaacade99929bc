export { type DecodedText, decodeText, type TextEncoding } from './decode-text.js';
export { type FileRefusal, FileRefused } from './file-refused.js';
export { readPdfDocument } from './pdf/read-pdf-document.js';
export {
  MAX_ORDER_BYTES,
  readDocument,
  readDocumentFromPath,
  readOrderFile,
} from './read-document.js';
export { READING_LIMITS, type ReadingLimits, type ReadingOptions } from './reading-options.js';

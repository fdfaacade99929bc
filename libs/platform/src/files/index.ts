export { checkAttachment, EVIDENCE_LIMITS } from './check-attachment.js';
export { type DecodedText, decodeText, type TextEncoding } from './decode-text.js';
export { type FileRefusal, FileRefused } from './file-refused.js';
export { WAITED_FOR_LIMITS } from './isolation/process-limits.js';
export { sweepReadingFolders } from './isolation/reading-folders.js';
export { ReadingProcess } from './isolation/reading-process.js';
export { ReadersBusy, Turns } from './isolation/turns.js';
export { pagePicture } from './page-picture.js';
export { installedPrograms, READING_PROGRAMS, type ReadingProgram } from './programs/optional-programs.js';
export {
  checkDocument,
  MAX_ORDER_BYTES,
  readDocument,
  readDocumentFromPath,
  readOrderFile,
} from './read-document.js';
export { READING_LIMITS, type ReadingLimits, type ReadingOptions } from './reading-options.js';
export { isEnciphered, refuseLocked } from './refuse-locked.js';
export { SheetReader } from './sheet-reader.js';
export { type StreamedSheet, streamWorkbook } from './sheets/stream-workbook.js';
export { csvOf, workbookOf } from './sheets/write-sheets.js';

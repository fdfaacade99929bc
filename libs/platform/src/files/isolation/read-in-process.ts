import type { SheetRows, SourceDocument } from '@domain/document';
import type { OldFormat } from '../office/convert-to-docx.js';
import type { ReadingOptions } from '../reading-options.js';
import type { FileKind } from '../recognise/file-kind.js';

/** Kinds that take a parser of their own; a plain text takes none. */
export type ParsedKind = Exclude<FileKind, 'text' | 'presentation' | 'archive' | 'other'>;

/** Kinds whose rows can be had as they stand. */
export type SheetKind = Extract<ParsedKind, 'csv' | 'spreadsheet'>;

type Reader = (bytes: Buffer, options: ReadingOptions) => SourceDocument | Promise<SourceDocument>;

/** Each loads its libraries when it is asked: a process reads one kind, and starting it is half of the time. */
const READERS: Readonly<Record<ParsedKind, () => Promise<Reader>>> = {
  csv: async () => (await import('../sheets/read-csv.js')).readCsv,
  html: async () => (await import('../web/read-html.js')).readHtml,
  'web-archive': async () => (await import('../web/read-web-archive.js')).readWebArchive,
  docx: async () => (await import('../office/read-docx.js')).readDocx,
  'word-old': () => throughOffice('doc'),
  'open-text': () => throughOffice('odt'),
  'rich-text': () => throughOffice('rtf'),
  'word-xml': () => throughOffice('xml'),
  pdf: async () => (await import('../pdf/read-pdf-document.js')).readPdfDocument,
  picture: async () => (await import('../scan/read-scan-document.js')).readScanDocument,
  spreadsheet: async () => (await import('../sheets/read-workbook.js')).readWorkbook,
};

/**
 * Reads a file by the reader of its kind, in this very process: only the process made for it shall call this.
 *
 * @throws FileRefused
 */
export async function readInProcess(kind: ParsedKind, bytes: Buffer, options: ReadingOptions): Promise<SourceDocument> {
  const read = await READERS[kind]();
  return read(bytes, options);
}

/** The rows of the sheets, in this very process. @throws FileRefused */
export async function readRowsInProcess(kind: SheetKind, bytes: Buffer, fileName: string): Promise<SheetRows[]> {
  const { rowsOfCsv, rowsOfWorkbook } = await import('../sheets/read-rows.js');
  return kind === 'csv' ? rowsOfCsv(bytes, fileName) : rowsOfWorkbook(bytes, fileName);
}

async function throughOffice(format: OldFormat): Promise<Reader> {
  const { convertToDocx } = await import('../office/convert-to-docx.js');
  const { readDocx } = await import('../office/read-docx.js');
  const { refuseBeforeOffice } = await import('../recognise/before-office.js');
  return async (bytes, options) => {
    await refuseBeforeOffice(bytes, format, options.fileName);
    return readDocx(await convertToDocx(bytes, format, options.fileName), options);
  };
}

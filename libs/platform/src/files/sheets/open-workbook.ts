import { read, set_cptable, type WorkBook, type WorkSheet } from '@e965/xlsx';
import * as codePages from '@e965/xlsx/dist/cpexcel.full.mjs';
import { openArchive, verifyArchive } from '../archive/open-archive.js';
import { FileRefused } from '../file-refused.js';
import { refuseExternalFields } from '../recognise/external-parts.js';

// Workbooks of Excel 95 say their letters in a code page.
set_cptable(codePages);

const ZIP = 'PK';

/** XLSX, XLS, XLSB and ODS, within the limits of archives and without what reaches outside. @throws FileRefused */
export async function openWorkbook(bytes: Buffer, fileName: string): Promise<WorkBook> {
  if (bytes.subarray(0, ZIP.length).toString('latin1') === ZIP) {
    const archive = await openArchive(bytes, fileName);
    await verifyArchive(archive);
    await refuseExternalFields(archive, fileName);
  }
  try {
    const book = read(bytes, { cellDates: true, UTC: true, cellNF: true, cellStyles: true });
    if (book.vbaraw !== undefined) throw new FileRefused('file-with-macros', { fileName });
    return book;
  } catch (cause) {
    if (cause instanceof FileRefused) throw cause;
    const isLocked = cause instanceof Error && /password|encrypt/i.test(cause.message);
    throw new FileRefused(isLocked ? 'file-encrypted' : 'file-damaged', { fileName }, { cause });
  }
}

/** Its sheets in their order, without those its author hid. */
export function shownSheets(book: WorkBook): [name: string, sheet: WorkSheet][] {
  return book.SheetNames.flatMap((name, at) => {
    const sheet = book.Sheets[name];
    const isHidden = (book.Workbook?.Sheets?.[at]?.Hidden ?? 0) !== 0;
    return isHidden || sheet === undefined ? [] : [[name, sheet] as [string, WorkSheet]];
  });
}

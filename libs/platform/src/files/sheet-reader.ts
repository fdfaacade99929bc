import type { SheetRows } from '@domain/document';
import { FileRefused } from './file-refused.js';
import type { SheetKind } from './isolation/read-in-process.js';
import { ReadingProcess } from './isolation/reading-process.js';
import { checkDocument } from './read-document.js';
import { READING_LIMITS } from './reading-options.js';

/** Reads lists: workbooks and files of values, each in a process of its own, within limits. */
export class SheetReader {
  /** What can be told of a file at once. Parses nothing. @throws FileRefused for what is no list */
  async check(bytes: Uint8Array, fileName: string): Promise<SheetKind> {
    const { kind } = await checkDocument(bytes, fileName);
    // A list of one column has no delimiter to be told by.
    if (kind === 'text') return 'csv';
    if (kind === 'csv' || kind === 'spreadsheet') return kind;
    throw new FileRefused('file-no-sheets', { fileName });
  }

  /** The rows of its sheets. @throws FileRefused */
  async read(bytes: Uint8Array, fileName: string): Promise<readonly SheetRows[]> {
    const kind = await this.check(bytes, fileName);
    const process = new ReadingProcess();
    try {
      return await process.readRows(kind, bytes, { limits: READING_LIMITS, fileName });
    } finally {
      await process.close();
    }
  }
}

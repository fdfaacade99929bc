import { WAITED_FOR_LIMITS } from './isolation/process-limits.js';
import { ReadingProcess } from './isolation/reading-process.js';
import { READING_LIMITS } from './reading-options.js';
import type { RecognisedFile } from './recognise/file-kind.js';

/** The entry of a PDF's trailer, which is never packed itself, that says the rest is enciphered. */
const ENCIPHERED = '/Encrypt';

/** A PDF that is enciphered asks for a password, or only forbids to print and copy: opening it tells which. */
export function isEnciphered({ kind }: RecognisedFile, bytes: Buffer): boolean {
  return kind === 'pdf' && bytes.includes(ENCIPHERED);
}

/**
 * Opens an enciphered PDF in a process of its own, and reads none of it.
 *
 * @throws FileRefused `file-encrypted` where it asks for a password
 */
export async function refuseLocked(bytes: Buffer, fileName: string): Promise<void> {
  const process = new ReadingProcess(WAITED_FOR_LIMITS);
  try {
    await process.openPdf(bytes, { fileName, limits: READING_LIMITS });
  } finally {
    await process.close();
  }
}

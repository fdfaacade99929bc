import type { PagedKind, WantedPage } from './isolation/draw-page.js';
import { WAITED_FOR_LIMITS } from './isolation/process-limits.js';
import { ReadingProcess } from './isolation/reading-process.js';
import { READING_LIMITS } from './reading-options.js';

/**
 * A page of a file as a PNG, on which the places of its cells and paragraphs fit. Drawn in a process of its own, within
 * limits, as the file is read.
 *
 * @throws FileRefused
 */
export async function pagePicture(
  bytes: Uint8Array,
  kind: PagedKind,
  page: WantedPage,
  fileName: string,
): Promise<Buffer> {
  const process = new ReadingProcess(WAITED_FOR_LIMITS);
  try {
    return await process.drawPage(kind, bytes, page, { fileName, limits: READING_LIMITS });
  } finally {
    await process.close();
  }
}

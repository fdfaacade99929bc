import { FileRefused } from '../file-refused.js';
import type { ReadingAnswer, ReadingTask } from './messages.js';
import { readInProcess } from './read-in-process.js';

/** This process leads a group; what it started (LibreOffice, tesseract) ends with it when the one who asked is gone. */
process.on('disconnect', () => process.kill(-process.pid, 'SIGKILL'));

process.on('message', (task: ReadingTask) => {
  void answer(task).then((said) => process.send?.(said));
});

async function answer({ kind, bytes, fileName, limits }: ReadingTask): Promise<ReadingAnswer> {
  const onProgress = (done: number, of: number) =>
    void process.send?.({ progress: { done, of } } satisfies ReadingAnswer);
  try {
    const document = await readInProcess(kind, Buffer.from(bytes), { fileName, limits, onProgress });
    return { document: JSON.stringify(document) };
  } catch (error) {
    if (error instanceof FileRefused) return { refusal: { code: error.code, values: { ...error.values } } };
    return { failure: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

import { Worker } from 'node:worker_threads';
import { FileRefused } from '../file-refused.js';
import type { ReadingOptions } from '../reading-options.js';
import { drawPage } from './draw-page.js';
import type { ReadingAnswer, ReadingTask } from './messages.js';
import { readInProcess, readRowsInProcess } from './read-in-process.js';
import { scriptBeside } from './script-beside.js';

// Its own thread keeps this process alive as well: one who asked no more leaves nothing behind.
new Worker(scriptBeside(import.meta.url, 'parent-watch'), { workerData: { askedBy: Number(process.argv[2]) } });

process.on('message', (task: ReadingTask) => {
  void answer(task).then((said) => process.send?.(said));
});

async function answer(task: ReadingTask): Promise<ReadingAnswer> {
  const { fileName, limits } = task;
  const onProgress = (done: number, of: number) =>
    void process.send?.({ progress: { done, of } } satisfies ReadingAnswer);
  const [bytes, options] = [Buffer.from(task.bytes), { fileName, limits, onProgress }];
  try {
    if (task.wanted === 'page') return { picture: await drawPage(task.kind, bytes, task.page, options) };
    if (task.wanted === 'opening') return await openPdf(bytes, options);
    if (task.wanted === 'rows') return { rows: await readRowsInProcess(task.kind, bytes, fileName) };
    return { document: JSON.stringify(await readInProcess(task.kind, bytes, options)) };
  } catch (error) {
    if (error instanceof FileRefused) return { refusal: { code: error.code, values: { ...error.values } } };
    return { failure: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

async function openPdf(bytes: Uint8Array, options: ReadingOptions): Promise<ReadingAnswer> {
  const { OpenPdf } = await import('../pdf/open-pdf.js');
  await (await OpenPdf.open(bytes, options)).close();
  return { opens: true };
}

import { rmSync } from 'node:fs';
import { workerData } from 'node:worker_threads';

const LOOK_EVERY_MS = 500;

/**
 * A thread of the reading process: it looks whether the one who asked is still there, also while a file keeps the rest
 * of the process busy. The process leads a group, so what it started (LibreOffice, tesseract) ends with it, and nothing
 * of the file stays in its folder.
 */
const { askedBy } = workerData as { askedBy: number };

setInterval(() => {
  if (process.ppid === askedBy) return;
  try {
    rmSync(process.cwd(), { recursive: true, force: true });
  } finally {
    process.kill(-process.pid, 'SIGKILL');
  }
}, LOOK_EVERY_MS);

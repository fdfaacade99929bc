import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { buffer } from 'node:stream/consumers';
import { fromBufferPromise } from 'yauzl';
import { seededRandom } from '../chaos/seeded-random.mjs';
import { reportFigure } from '../support/report-figures.mjs';
import { damager } from './damage.mjs';

const DOCUMENTS = path.resolve(import.meta.dirname, '../fixtures/documents');
/** Each takes seconds of LibreOffice, so few of the full run's files are of them. */
const SLOW = /\.(?:doc|odt|rtf)$/;
const SLOW_EVERY = { quick: 300, full: 100 };
const SIZE = { quick: 300, full: 20_000 };
const LIMITS = { pages: 200, megapixels: 100 };
/** A reading is ended after so long; the run counts it as refused, and as hung where it was not ended. */
const PROCESS = { silentMs: 20_000, totalMs: 20_000, memoryMegabytes: 1_500 };
const ENDED_WITHIN_MS = 5_000;
/** What may be told of a file while its sender waits. */
const CHECKED_WITHIN_MS = 2_000;
const MOST_PARENT_MEGABYTES = 700;
const MEGABYTE = 1024 * 1024;

/**
 * Reads damaged documents of every format, many by one process, which is replaced when a file broke it. Each must give a
 * document or a refusal, in time; this process must not grow.
 */
export async function fuzzFiles(flags, seed) {
  const { checkDocument, FileRefused, ReadingProcess } = await import('../../dist/libs/platform/src/files/index.js');
  const { damaged, damagedPart, below } = damager(seededRandom(seed + 1));
  const length = flags.quick ? 'quick' : 'full';
  const sources = await readSources();
  const [fast, slow] = [sources.filter(({ name }) => !SLOW.test(name)), sources.filter(({ name }) => SLOW.test(name))];
  const found = { threw: [], hung: [], slowChecks: [], malformed: [] };
  const outcomes = { documents: 0, refused: 0, replaced: 0 };
  const floorMs = { sum: 0 };
  let reader = new ReadingProcess(PROCESS);
  let readMs = 0;
  let tried = 0;
  try {
    for (; tried < SIZE[length]; tried += 1) {
      const among = tried % SLOW_EVERY[length] === 0 ? slow : fast;
      const { name, bytes, parts } = among[below(among.length)];
      const broken = parts !== null && below(3) > 0 ? damagedPart(parts) : damaged(bytes);
      await examine(name, broken);
      if (reader.isUsable) continue;
      outcomes.replaced += 1;
      await reader.close();
      reader = new ReadingProcess(PROCESS);
    }
  } finally {
    await reader.close();
  }
  const megabytes = process.memoryUsage().rss / MEGABYTE;
  none('files that threw', found.threw);
  none('files that hung', found.hung);
  none('files checked too slowly', found.slowChecks);
  none('files read into no document', found.malformed);
  const memory = { value: megabytes, unit: 'MB', floor: 0, ok: megabytes < MOST_PARENT_MEGABYTES };
  reportFigure({ name: 'memory after the files', ...memory, bound: `under ${MOST_PARENT_MEGABYTES} MB` }, flags);
  const speed = { value: readMs / tried, unit: 'ms', floor: floorMs.sum / tried, ok: true, bound: 'said, not bound' };
  reportFigure({ name: 'read a damaged file', ...speed, tried, ...outcomes, seed }, flags);

  async function examine(name, bytes) {
    const startedAt = performance.now();
    try {
      const { kind } = await checkDocument(bytes, name);
      const checkedMs = performance.now() - startedAt;
      floorMs.sum += checkedMs;
      if (checkedMs > CHECKED_WITHIN_MS) found.slowChecks.push({ name, tried, checkedMs });
      if (kind === 'text') return;
      const document = await reader.read(kind, bytes, { fileName: name, limits: LIMITS });
      outcomes.documents += 1;
      const why = whyMalformed(document);
      if (why !== null) found.malformed.push({ name, tried, why });
    } catch (error) {
      if (error instanceof FileRefused) outcomes.refused += 1;
      else found.threw.push({ name, tried, error: String(error) });
    } finally {
      const tookMs = performance.now() - startedAt;
      readMs += tookMs;
      if (tookMs > PROCESS.totalMs + ENDED_WITHIN_MS) found.hung.push({ name, tried, tookMs });
    }
  }

  function none(name, cases) {
    const count = { value: cases.length, unit: 'cases', floor: 0, ok: cases.length === 0, bound: 'none allowed' };
    reportFigure({ name, ...count, tried, seed }, flags);
    for (const one of cases.slice(0, 5)) console.error(`  ${name}: ${JSON.stringify(one)}`);
  }
}

/** What of the common model a document breaks; null for a sound one. */
function whyMalformed({ blocks }) {
  let line = 0;
  for (const block of blocks) {
    const lines = block.kind === 'table' ? block.rows.map((row) => row.line) : [block.line];
    for (const next of lines) {
      if (next < line) return `line ${next} after ${line}`;
      line = next;
    }
    if (block.kind !== 'table') continue;
    for (const { cells } of block.rows) {
      const outside = cells.find(({ column, colSpan }) => column < 0 || column + colSpan > block.width);
      if (outside) return `column ${outside.column} of ${block.width}`;
      if (cells.some(({ column }, at) => at > 0 && column <= cells[at - 1].column)) return 'columns out of order';
    }
  }
  return null;
}

async function readSources() {
  const names = readdirSync(DOCUMENTS).filter((name) => !name.endsWith('.md'));
  return Promise.all(
    names.map(async (name) => {
      const bytes = readFileSync(path.join(DOCUMENTS, name));
      return { name, bytes, parts: bytes.subarray(0, 2).toString() === 'PK' ? await partsOf(bytes) : null };
    }),
  );
}

async function partsOf(bytes) {
  const zip = await fromBufferPromise(bytes);
  const parts = {};
  for await (const entry of zip.eachEntry()) {
    if (!entry.fileName.endsWith('/')) parts[entry.fileName] = await buffer(await zip.openReadStreamPromise(entry));
  }
  return parts;
}

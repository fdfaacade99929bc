import { type ChildProcess, spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import type { SheetRows, SourceDocument } from '@domain/document';
import { stopwatch } from '../../clock/index.js';
import { bareEnvironment } from '../../config/index.js';
import { FileRefused } from '../file-refused.js';
import type { ReadingOptions } from '../reading-options.js';
import type { PagedKind, WantedPage } from './draw-page.js';
import { groupMemory } from './group-memory.js';
import { parseDocument, type ReadingAnswer, type ReadingTask } from './messages.js';
import { PROCESS_LIMITS, type ProcessLimits } from './process-limits.js';
import type { ParsedKind, SheetKind } from './read-in-process.js';
import { makeReadingFolder } from './reading-folders.js';
import { scriptBeside } from './script-beside.js';

const LOOK_EVERY_MS = 200;
const KEPT_OF_ITS_WORDS = 4_000;
/** No crash ends a process by these: somebody on the machine did, or the machine ran out of memory. */
const SENT_BY_OTHERS: readonly NodeJS.Signals[] = ['SIGKILL', 'SIGTERM', 'SIGINT', 'SIGHUP'];
/** Of the engine's own heap; buffers lie outside it, so the group's memory is watched as well. */
const HEAP_MEGABYTES = 1_024;

/**
 * A process of its own that reads files one after another, with a working folder of its own and without our settings.
 * Whatever a file does to it, this process only learns the outcome. It is gone after a file that broke it, and after
 * `close`.
 */
export class ReadingProcess {
  private readonly folder = makeReadingFolder();
  private readonly child: ChildProcess;
  private readonly ended: Promise<void>;
  private words = '';
  private isKilled = false;

  constructor(private readonly limits: ProcessLimits = PROCESS_LIMITS) {
    const script = scriptBeside(import.meta.url, 'reading-child');
    this.child = spawn(process.execPath, [`--max-old-space-size=${HEAP_MEGABYTES}`, script, String(process.pid)], {
      cwd: this.folder,
      env: bareEnvironment(),
      detached: true,
      serialization: 'advanced',
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    for (const stream of [this.child.stdout, this.child.stderr]) {
      stream?.on('data', (chunk: Buffer) => {
        this.words = (this.words + chunk.toString('utf8')).slice(-KEPT_OF_ITS_WORDS);
      });
    }
    this.ended = new Promise((resolve) => {
      this.child.once('error', () => resolve());
      this.child.once('exit', () => resolve());
    });
  }

  /** False once a file broke it. */
  get isUsable(): boolean {
    return !this.isKilled && this.child.connected;
  }

  /** @throws FileRefused, also when the process had to be ended or ended itself */
  async read(kind: ParsedKind, bytes: Uint8Array, options: ReadingOptions): Promise<SourceDocument> {
    const { fileName, limits, onProgress } = options;
    const answer = await this.answerTo({ wanted: 'document', kind, bytes, fileName, limits }, onProgress);
    if ('document' in answer) return parseDocument(answer.document);
    throw whyNot(answer, fileName);
  }

  /** The rows of the sheets of a file. @throws FileRefused likewise */
  async readRows(kind: SheetKind, bytes: Uint8Array, options: ReadingOptions): Promise<readonly SheetRows[]> {
    const { fileName, limits } = options;
    const answer = await this.answerTo({ wanted: 'rows', kind, bytes, fileName, limits }, undefined);
    if ('rows' in answer) return answer.rows;
    throw whyNot(answer, fileName);
  }

  /** A page of a file as a PNG. @throws FileRefused likewise */
  async drawPage(kind: PagedKind, bytes: Uint8Array, page: WantedPage, options: ReadingOptions): Promise<Buffer> {
    const { fileName, limits } = options;
    const answer = await this.answerTo({ wanted: 'page', kind, bytes, page, fileName, limits }, undefined);
    if ('picture' in answer) return Buffer.from(answer.picture);
    throw whyNot(answer, fileName);
  }

  /** Opens a PDF and reads none of it. @throws FileRefused likewise */
  async openPdf(bytes: Uint8Array, options: ReadingOptions): Promise<void> {
    const { fileName, limits } = options;
    const answer = await this.answerTo({ wanted: 'opening', bytes, fileName, limits }, undefined);
    if (!('opens' in answer)) throw whyNot(answer, fileName);
  }

  /** Ends it, with all it started, and removes its folder. */
  async close(): Promise<void> {
    this.kill();
    await this.ended;
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 5 });
  }

  private answerTo(task: ReadingTask, onProgress: ReadingOptions['onProgress']): Promise<ReadingAnswer> {
    return new Promise((resolve) => {
      const sinceBegun = stopwatch();
      let sinceHeard = sinceBegun;
      const { fileName } = task;
      const watch = setInterval(() => {
        const tooSlow = sinceHeard() > this.limits.silentMs || sinceBegun() > this.limits.totalMs;
        const seconds = Math.round(sinceBegun() / 1000);
        if (tooSlow) finish(refusal('reading-too-slow', { fileName, seconds }), true);
        else if (groupMemory(this.child.pid ?? 0) > this.limits.memoryMegabytes) finish(tooBig(), true);
      }, LOOK_EVERY_MS);
      const tooBig = () => refusal('reading-too-big', { fileName, limitMegabytes: this.limits.memoryMegabytes });
      const hear = (answer: ReadingAnswer) => {
        sinceHeard = stopwatch();
        if ('progress' in answer) onProgress?.(answer.progress.done, answer.progress.of);
        else finish(answer, false);
      };
      const gone = (code: number | Error | null, signal: NodeJS.Signals | null = null) => {
        // V8 ends a process whose heap is full by a signal or with the words «heap out of memory».
        if (/heap out of memory|ERR_WORKER_OUT_OF_MEMORY/.test(this.words)) finish(tooBig(), true);
        else if (code instanceof Error) finish({ absent: code.message }, true);
        else if (signal !== null && SENT_BY_OTHERS.includes(signal)) finish({ absent: `ended by ${signal}` }, true);
        else finish({ failure: this.words }, true);
      };
      const finish = (answer: ReadingAnswer, kill: boolean) => {
        clearInterval(watch);
        this.child.off('message', hear).off('exit', gone).off('error', gone);
        if (kill) this.kill();
        resolve(answer);
      };
      this.child.on('message', hear).on('exit', gone).on('error', gone);
      this.child.send(task, (error) => {
        if (error !== null) gone(error);
      });
    });
  }

  private kill(): void {
    this.isKilled = true;
    const { pid } = this.child;
    if (pid === undefined) return;
    try {
      process.kill(-pid, 'SIGKILL');
    } catch {
      // Everything of its group has ended already.
    }
  }
}

/** What to throw for an answer that is not the one asked for. */
function whyNot(answer: ReadingAnswer, fileName: string): Error {
  if ('refusal' in answer) return new FileRefused(answer.refusal.code, { ...answer.refusal.values, fileName });
  if ('absent' in answer) return new Error(`The process that reads files: ${answer.absent}`);
  const cause = new Error('failure' in answer ? answer.failure : '');
  return new FileRefused('file-damaged', { fileName }, { cause });
}

function refusal(code: FileRefused['code'], values: Record<string, string | number>): ReadingAnswer {
  return { refusal: { code, values } };
}

import { Logger } from '@nestjs/common';
import type { Config } from '../config/index.js';
import { chooseBackend, type OpenQueue, type OpenWorker, type QueueBackend } from './backends.js';
import { JOB_NAMES, JOBS, type JobHandlers, type JobName, type JobPayloads } from './jobs.js';

const CLOSE_WITHIN_MS = 5_000;

export interface WaitingJob<Name extends JobName> {
  readonly id: string;
  readonly payload: JobPayloads[Name];
  /** A worker has it. */
  readonly isAtHand: boolean;
  remove(): Promise<void>;
}

export interface QueueDepth {
  readonly queue: string;
  readonly waiting: number;
  readonly active: number;
}

/**
 * Hands work from process to process. The queue only delivers: whatever it loses, a sweep finds in the tables and adds
 * again, so trouble with it is logged and never stops anybody. Add a job after the commit of what it speaks about.
 */
export class Queues {
  private readonly logger = new Logger(Queues.name);
  private readonly queues: ReadonlyMap<JobName, OpenQueue>;
  private readonly workers: OpenWorker[] = [];

  private constructor(private readonly backend: QueueBackend) {
    this.queues = new Map(JOB_NAMES.map((name) => [name, this.openQueue(name)]));
  }

  /** Opens every queue. @throws Error of the driver when the server does not answer. */
  static async connect(config: Config): Promise<Queues> {
    const queues = new Queues(chooseBackend(config));
    await Promise.all([...queues.queues.values()].map((queue) => queue.waitUntilReady()));
    return queues;
  }

  /** False when the queue did not take it: the sweep will bring the work again. */
  async add<Name extends JobName>(name: Name, payload: JobPayloads[Name]): Promise<boolean> {
    try {
      await this.queues.get(name)?.add(name, payload);
      return true;
    } catch (error) {
      this.logger.warn(`queue ${JOBS[name].queue}: a job was not taken (${wordsOf(error)})`);
      return false;
    }
  }

  /** What lies in the queue of a job. @throws Error of the driver when the queue does not answer. */
  async jobs<Name extends JobName>(name: Name): Promise<WaitingJob<Name>[]> {
    const found = (await this.queues.get(name)?.getJobs(['waiting', 'active'])) ?? [];
    return found.map((job) => ({
      id: job.id ?? '',
      payload: job.data as JobPayloads[Name],
      isAtHand: job.processedOn !== undefined,
      remove: () => job.remove(),
    }));
  }

  /** How many jobs wait and are at hand in each queue. @throws Error of the driver when the queue does not answer. */
  async depths(): Promise<QueueDepth[]> {
    return Promise.all(
      [...this.queues].map(async ([name, queue]) => {
        const { waiting = 0, active = 0 } = await queue.getJobCounts('waiting', 'active');
        return { queue: JOBS[name].queue, waiting, active };
      }),
    );
  }

  /** Starts to work on every job. @throws Error when a job has no handler, or there is a handler for no job. */
  async startWorkers(handlers: JobHandlers): Promise<void> {
    refuseIncomplete(handlers);
    for (const name of JOB_NAMES) this.workers.push(this.openWorker(name, handlers));
    await Promise.all(this.workers.map((worker) => worker.waitUntilReady()));
  }

  /** Takes no new jobs and waits for those in hand, at most so long. */
  async stopWorkers(timeoutMs: number): Promise<void> {
    const workers = this.workers.splice(0);
    await Promise.all(workers.map((worker) => within(timeoutMs, worker.close())));
  }

  async close(): Promise<void> {
    await this.stopWorkers(CLOSE_WITHIN_MS);
    await Promise.all([...this.queues.values()].map((queue) => queue.close()));
  }

  private openQueue(name: JobName): OpenQueue {
    const queue = this.backend.openQueue(JOBS[name].queue);
    queue.on('error', (error) => this.logger.warn(`queue ${JOBS[name].queue}: ${wordsOf(error)}`));
    return queue;
  }

  private openWorker(name: JobName, handlers: JobHandlers): OpenWorker {
    const handle = handlers[name] as (payload: unknown) => Promise<unknown>;
    const worker = this.backend.openWorker(JOBS[name], async (job) => {
      await handle(job.data);
    });
    worker.on('error', (error) => this.logger.warn(`worker ${name}: ${wordsOf(error)}`));
    worker.on('failed', (_job, error) => this.logger.error(`job ${name} failed: ${wordsOf(error)}`, error.stack));
    return worker;
  }
}

function refuseIncomplete(handlers: JobHandlers): void {
  const handled = Object.keys(handlers);
  const missing = JOB_NAMES.filter((name) => !handled.includes(name));
  const unknown = handled.filter((name) => !(JOB_NAMES as string[]).includes(name));
  if (missing.length === 0 && unknown.length === 0) return;
  throw new Error(`Jobs without a handler: [${missing.join(', ')}]; handlers without a job: [${unknown.join(', ')}]`);
}

async function within(timeoutMs: number, work: Promise<unknown>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise((resolve) => {
    timer = setTimeout(resolve, timeoutMs);
  });
  await Promise.race([work, timeout]);
  clearTimeout(timer);
}

/** Drivers leave the message empty when every address refused; the code then says it. */
function wordsOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.message || String((error as NodeJS.ErrnoException).code ?? error.name);
}

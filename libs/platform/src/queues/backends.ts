import { createPostgresBackend, Queue, Worker, type WorkerOptions } from 'bullmq';
import { Redis } from 'ioredis';
import type { Config } from '../config/index.js';
import type { JobSettings } from './jobs.js';

/** A job is never delayed, and none is kept that has ended. */
export type JobState = 'waiting' | 'active';

export interface QueuedJob {
  readonly id?: string | undefined;
  readonly data: unknown;
  /** When a worker took it. */
  readonly processedOn?: number | undefined;
  remove(): Promise<void>;
}

export interface OpenQueue {
  add(jobName: string, payload: object): Promise<unknown>;
  getJobs(states: JobState[]): Promise<QueuedJob[]>;
  getJobCounts(...states: JobState[]): Promise<Record<string, number>>;
  waitUntilReady(): Promise<unknown>;
  on(event: 'error', listener: (error: Error) => void): unknown;
  close(): Promise<void>;
}

export interface OpenWorker {
  waitUntilReady(): Promise<unknown>;
  on(event: 'error', listener: (error: Error) => void): unknown;
  on(event: 'failed', listener: (job: unknown, error: Error) => void): unknown;
  close(): Promise<void>;
}

export type ProcessJob = (job: { readonly data: unknown }) => Promise<unknown>;

/** Where the jobs lie: PostgreSQL, or Redis where one is configured. */
export interface QueueBackend {
  openQueue(name: string): OpenQueue;
  openWorker(settings: JobSettings, work: ProcessJob): OpenWorker;
}

/** The ledger owns attempts, so a job is tried once and leaves no trace. */
const JOB_OPTIONS = { attempts: 1, removeOnComplete: true, removeOnFail: true };
/** A queue answers one caller at a time; a worker fetches, renews and completes at the same time. */
const PRODUCER_CONNECTIONS = 1;
const WORKER_CONNECTIONS = 2;
const CONNECT_TIMEOUT_MS = 10_000;
const AFTER_CONNECTION_ERROR_MS = 2_000;

export function chooseBackend(config: Config): QueueBackend {
  if (config.redisUrl !== undefined) return redisBackend(config.redisUrl);
  const url = config.queueDatabaseUrl ?? config.databaseUrl;
  if (url === undefined) throw new Error('Neither DATABASE_URL nor REDIS_URL is set for the queue');
  return postgresBackend(url);
}

function postgresBackend(connectionString: string): QueueBackend {
  const connection = (max: number) => ({
    connectionString,
    max,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    application_name: 'vekha queue',
  });
  return {
    openQueue: (name) =>
      new Queue(
        name,
        { connection: connection(PRODUCER_CONNECTIONS), defaultJobOptions: JOB_OPTIONS },
        createPostgresBackend,
      ),
    openWorker: (settings, work) =>
      new Worker(
        settings.queue,
        work,
        { connection: connection(WORKER_CONNECTIONS), ...workerOptions(settings) },
        createPostgresBackend,
      ),
  };
}

function redisBackend(url: string): QueueBackend {
  return {
    openQueue: (name) => redisQueue(name, url),
    openWorker: (settings, work) =>
      new Worker(settings.queue, work, {
        connection: { url, maxRetriesPerRequest: null },
        ...workerOptions(settings),
      }),
  };
}

/**
 * A producer answers at once when Redis is away; the sweep brings the work back. The connection is our own, because
 * BullMQ cannot close one of its own while the server is away: it would try again for ever and keep the process alive.
 */
function redisQueue(name: string, url: string): OpenQueue {
  const connection = new Redis(url, { enableOfflineQueue: false, maxRetriesPerRequest: 1 });
  const queue = new Queue(name, { connection, defaultJobOptions: JOB_OPTIONS });
  return {
    add: (jobName, payload) => queue.add(jobName, payload),
    getJobs: (states) => queue.getJobs(states),
    getJobCounts: (...states) => queue.getJobCounts(...states),
    waitUntilReady: () => queue.waitUntilReady(),
    on: (event, listener) => queue.on(event, listener),
    close: async () => {
      await queue.close();
      connection.disconnect();
    },
  };
}

function workerOptions({ concurrency, leaseSeconds }: JobSettings): Omit<WorkerOptions, 'connection'> {
  return {
    concurrency,
    lockDuration: leaseSeconds * 1000,
    stalledInterval: leaseSeconds * 1000,
    // A lost job is not run again by the queue: the sweep enqueues what is still due.
    maxStalledCount: 0,
    runRetryDelay: AFTER_CONNECTION_ERROR_MS,
  };
}

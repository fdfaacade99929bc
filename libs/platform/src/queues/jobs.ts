/** What each job carries: ids, never content. */
export interface JobPayloads {
  'read-order': { readonly orderId: string };
  'import-directory': { readonly importId: string };
  'send-letters': { readonly letterIds: readonly string[] };
}

export type JobName = keyof JobPayloads;

export interface JobSettings {
  readonly queue: string;
  /** Jobs of this name that one worker process has in hand at a time. */
  readonly concurrency: number;
  /** After so long without a sign of life the job counts as lost; the ledger then brings its work back. */
  readonly leaseSeconds: number;
}

/** Every job there is. A queue of its own for each, so that a long one never holds up the others. */
export const JOBS: Readonly<Record<JobName, JobSettings>> = {
  // A scan takes minutes in a process of its own; an order of Word beside it shall not wait for it.
  'read-order': { queue: 'read-order', concurrency: 3, leaseSeconds: 60 },
  'import-directory': { queue: 'import-directory', concurrency: 1, leaseSeconds: 60 },
  // While the letters of one job are being written, those of the other are with the mail server.
  'send-letters': { queue: 'send-letters', concurrency: 2, leaseSeconds: 30 },
};

export const JOB_NAMES = Object.keys(JOBS) as JobName[];

export type JobHandlers = { readonly [Name in JobName]: (payload: JobPayloads[Name]) => Promise<unknown> };

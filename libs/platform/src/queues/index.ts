export type { JobHandlers, JobName, JobPayloads } from './jobs.js';
export { Queues, type WaitingJob } from './queues.js';

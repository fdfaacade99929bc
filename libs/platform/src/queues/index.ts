export type { JobHandlers, JobName, JobPayloads } from './jobs.js';
export { Queues } from './queues.js';

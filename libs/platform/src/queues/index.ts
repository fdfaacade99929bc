export { JOBS, type JobHandlers, type JobName, type JobPayloads } from './jobs.js';
export { Queues } from './queues.js';

export { mayReadMeasures } from './may-read-measures.js';
export { ledger, letterOutcomes, registry, reminderLateMinutes, remindersSent, requestSeconds } from './measures.js';

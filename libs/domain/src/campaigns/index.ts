export { FORM_STATES, type FormState, isLocked, type Timeliness, timelinessOf } from './form-standing.js';
export { type Period, yearsBefore } from './period.js';

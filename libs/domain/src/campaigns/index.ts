export {
  FORM_FILTERS,
  FORM_STATES,
  type FormFilter,
  type FormState,
  isLocked,
  type Timeliness,
  timelinessOf,
} from './form-standing.js';
export { type Period, yearsBefore } from './period.js';

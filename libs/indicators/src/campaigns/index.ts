export { checkEntries, unanswered } from './check-entries.js';
export type { CheckedForm, EntryFinding } from './checked-form.js';
export { type Entry, isBlank, MISSING_REASONS, type MissingReason } from './entry.js';
export { type FormField, formFields, keyOf, measuresAskedTwoWays, type Subject } from './form-fields.js';
export { slotsOf } from './slots.js';

import type { CheckedForm, EntryFinding } from './checked-form.js';
import { type Entry, isBlank } from './entry.js';
import { doubtfulJumps, doubtfulSums } from './entry-doubts.js';
import { type FormField, keyOf } from './form-fields.js';
import { isCounted } from './units.js';
import { valuesOutOfRange } from './values-out-of-range.js';

/** What is wrong with what was entered so far, field by field in the order of the form. What is still blank is no fault. */
export function checkEntries(form: CheckedForm): EntryFinding[] {
  const { fields, entries } = form;
  const known = new Map(fields.map((field) => [keyOf(field), field]));
  const seen = new Set<string>();
  const wrong = entries.flatMap((entry) => {
    const key = keyOf(entry);
    if (seen.has(key)) return [finding(entry, 'twice')];
    seen.add(key);
    const field = known.get(key);
    return field === undefined ? [finding(entry, 'unknown', { measure: entry.measure })] : faultsOf(field, entry);
  });
  // What cannot be a value says nothing about the others.
  const refused = new Set(wrong.map(keyOf));
  const sound = { ...form, entries: entries.filter((entry) => !refused.has(keyOf(entry))) };
  const findings = [...wrong, ...valuesOutOfRange(sound), ...doubtfulSums(sound), ...doubtfulJumps(sound)];
  const places = new Map(fields.map((field, at) => [keyOf(field), at]));
  const placeOf = (one: EntryFinding) => places.get(keyOf(one)) ?? fields.length;
  return findings.toSorted((one, other) => placeOf(one) - placeOf(other));
}

/** What a form that is to be sent leaves without an answer: neither a value nor a reason why there is none. */
export function unanswered({ fields, entries }: Pick<CheckedForm, 'fields' | 'entries'>): FormField[] {
  const answered = new Set(entries.filter((entry) => !isBlank(entry)).map(keyOf));
  return fields.filter((field) => !field.isOptional && !answered.has(keyOf(field)));
}

function faultsOf(field: FormField, entry: Entry): EntryFinding[] {
  const { number, word, missing } = entry;
  if (isBlank(entry)) return [];
  if ([number, word, missing].filter((given) => given !== null).length > 1) return [finding(entry, 'several')];
  if (missing !== null) return [];
  if (field.kind === 'category') {
    if (word !== null && field.categories.includes(word)) return [];
    return [finding(entry, 'word-wanted', { known: field.categories.join(', ') })];
  }
  if (number === null || !Number.isFinite(number)) return [finding(entry, 'number-wanted')];
  if (field.unit === '%' && (number < 0 || number > 100)) return [finding(entry, 'share', { value: number })];
  if (isCounted(field.unit) && (number < 0 || !Number.isInteger(number))) {
    return [finding(entry, 'whole', { value: number, unit: field.unit })];
  }
  return [];
}

function finding(entry: Entry, code: string, values: EntryFinding['values'] = {}): EntryFinding {
  const { measure, yearsBack } = entry;
  return { measure, yearsBack, severity: 'error', code: `entry.${code}`, values };
}

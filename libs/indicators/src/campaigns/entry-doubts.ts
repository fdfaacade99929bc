import { roundHalfUp } from '../formulas/index.js';
import type { CheckedForm, EntryFinding } from './checked-form.js';
import type { Entry } from './entry.js';
import { type FormField, keyOf } from './form-fields.js';
import { isCounted } from './units.js';

type NumberField = Extract<FormField, { kind: 'number' }>;
interface Entered {
  readonly field: NumberField;
  readonly number: number;
}

const SHOWN_DIGITS = 2;

/** Shares under one heading («ОГЭ, математика: доля отметок «5»», «… «2»») that come to more than the whole. */
export function doubtfulSums(form: CheckedForm): EntryFinding[] {
  const shares = entered(form).filter(({ field }) => field.unit === '%' && field.measure.includes(': '));
  return shares.flatMap(({ field }, at) => {
    const parts = shares.filter((other) => isUnderOneHeading(field, other.field));
    if (parts[0] !== shares[at]) return [];
    const sum = roundHalfUp(
      parts.reduce((total, { number }) => total + number, 0),
      SHOWN_DIGITS,
    );
    return sum <= 100 ? [] : [doubt(field, 'sum', { heading: headingOf(field), value: sum })];
  });
}

/** More than half as much again as a year before, or less than half of it; where few are counted a few more are no jump. */
const JUMP = 0.5;
const FEW = 5;

export function doubtfulJumps(form: CheckedForm): EntryFinding[] {
  return entered(form).flatMap(({ field, number }) => {
    const before = form.before.get(keyOf(field));
    if (before === undefined) return [];
    const change = Math.abs(number - before);
    const isSmall = (isCounted(field.unit) || field.unit === '%') && change <= FEW;
    if (isSmall || change <= JUMP * Math.abs(before)) return [];
    return [doubt(field, 'jump', { value: number, before })];
  });
}

function entered({ fields, entries }: CheckedForm): Entered[] {
  const known = new Map(entries.map((entry): [string, Entry] => [keyOf(entry), entry]));
  return fields.flatMap((field) => {
    const number = known.get(keyOf(field))?.number ?? null;
    return field.kind === 'number' && number !== null ? [{ field, number }] : [];
  });
}

function isUnderOneHeading(one: FormField, other: FormField): boolean {
  return one.yearsBack === other.yearsBack && headingOf(one) === headingOf(other);
}

function headingOf({ measure }: FormField): string {
  return measure.slice(0, measure.indexOf(': '));
}

function doubt({ measure, yearsBack }: FormField, code: string, values: EntryFinding['values']): EntryFinding {
  return { measure, yearsBack, severity: 'doubt', code: `entry.${code}`, values };
}

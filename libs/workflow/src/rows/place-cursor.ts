import { dayOfPlans } from '@domain/calendar';
import { BadInput } from '../acting/errors.js';

/** A place in a sorted list, and which way the list goes on from there. */
export interface Place {
  readonly backwards: boolean;
  /** Of the keys the list is sorted by, each as text. */
  readonly values: readonly string[];
}

/** What a cursor says is put to the database, which refuses what is no such value; whoever changed a cursor is told so. */
const IS_VALUE = {
  text: (value: string) => !value.includes('\0'),
  boolean: (value: string) => value === 'true' || value === 'false',
  integer: (value: string) => /^-?\d{1,9}$/.test(value),
  bigint: (value: string) => /^\d{1,18}$/.test(value),
  uuid: (value: string) => /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/.test(value),
  /** `infinity` for what has no date. */
  date: (value: string) => value === 'infinity' || dayOfPlans(value) !== null,
  timestamptz: (value: string) => {
    const [, day = ''] = /^(\d{4}-\d\d-\d\d)T([01]\d|2[0-3])(:[0-5]\d){2}\.\d{6}Z$/.exec(value) ?? [];
    return dayOfPlans(day) !== null;
  },
} as const;

export type PlaceType = keyof typeof IS_VALUE;

/** How a list is sorted: the types of its keys, and what tells it from a list that is sorted otherwise. */
export interface Sorting {
  readonly types: readonly PlaceType[];
  readonly mark: string;
}

export function placeText({ backwards, values }: Place, { mark }: Pick<Sorting, 'mark'>): string {
  return Buffer.from(JSON.stringify([backwards ? 'b' : 'f', mark, ...values])).toString('base64url');
}

/** @throws BadInput `field.invalid` for what is no cursor of a list that is sorted so */
export function readPlace(text: string, { types, mark }: Sorting, field: string): Place {
  const [direction, markThere, ...values] = partsOf(text);
  const isPlace =
    markThere === mark &&
    (direction === 'f' || direction === 'b') &&
    values.length === types.length &&
    values.every((value, index) => IS_VALUE[types[index] as PlaceType](value));
  if (!isPlace) throw new BadInput('field.invalid', field, { field });
  return { backwards: direction === 'b', values };
}

function partsOf(text: string): string[] {
  try {
    const parts: unknown = JSON.parse(Buffer.from(text, 'base64url').toString());
    return Array.isArray(parts) && parts.every((part) => typeof part === 'string') ? parts : [];
  } catch (error) {
    if (error instanceof SyntaxError) return [];
    throw error;
  }
}

import { dayOfPlans } from '@domain/calendar';

/** The router reads `?search=12` as a number; a search for digits is still text. */
export function textOf(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value !== '' ? value : undefined;
}

export function flagOf(value: unknown): boolean | undefined {
  return typeof value === 'boolean' ? value : undefined;
}

export function dayOf(value: unknown): string | undefined {
  return typeof value === 'string' ? (dayOfPlans(value) ?? undefined) : undefined;
}

/** The first page is the address without a page. */
export function laterPageOf(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isInteger(value) && value > 1 ? value : undefined;
}

export function oneOf<Name extends string>(names: Record<Name, unknown>, value: unknown): Name | undefined {
  return typeof value === 'string' && Object.hasOwn(names, value) ? (value as Name) : undefined;
}

type Present<Values> = { [Key in keyof Values]?: Exclude<Values[Key], undefined> };

/** Without what is undefined. */
export function present<Values extends object>(values: Values): Present<Values> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Present<Values>;
}

/** The same screen on another page of one of its lists; the first page is the address without a cursor. */
export function turned<Search extends object>(
  search: Search,
  place: { readonly [Name in keyof Search]?: string | undefined },
) {
  return present({ ...search, ...place });
}

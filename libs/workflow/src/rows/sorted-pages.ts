import { createHash } from 'node:crypto';
import type { Place, PlaceType, Sorting } from './place-cursor.js';
import { placeText, readPlace } from './place-cursor.js';
import { SqlParameters } from './sql-parameters.js';

/** One of the things a list is sorted by; all texts are SQL. */
export interface SortKey {
  /** Never null. */
  readonly sql: string;
  readonly type: PlaceType;
  readonly descending?: true;
}

/** The page of a list that is asked for: the one that `next` or `previous` of another page names, the first without it. */
export interface CursorPage {
  readonly pageSize: number;
  readonly cursor?: string | undefined;
}

export interface SortedPage<Row> {
  readonly rows: Row[];
  /** Cursors of the pages after and before this one; null at the end and at the beginning. */
  readonly next: string | null;
  readonly previous: string | null;
}

/** What a statement that answers a page has to hold. */
export interface Stretch {
  /** A condition. */
  readonly within: string;
  /** `order by …`, and that with the limit. */
  readonly order: string;
  readonly ending: string;
  /** A column by which the place of a row is known again. */
  readonly place: string;
  /** Where the page begins; without it at the beginning. */
  readonly from?: Place | undefined;
  readonly limit: number;
}

/** Of one row that is asked for by itself. */
export const NO_PAGE: Stretch = { within: 'true', order: '', ending: '', place: 'array[]::text[] as place', limit: 1 };

/**
 * A page of a list, found by where the page before it ended: what comes or goes before it moves nothing, and the last page
 * costs what the first one does. The last of the keys tells any two rows apart. Whoever stands where nothing is left, since
 * its rows are gone, gets the first page.
 * @throws BadInput for what is no cursor of this list, or one of it sorted otherwise
 */
export async function sortedPage<Row extends { readonly place: readonly string[] }>(
  keys: readonly SortKey[],
  { pageSize, cursor }: CursorPage,
  ask: (stretch: Stretch, parameters: SqlParameters) => Promise<Row[]>,
  field = 'cursor',
): Promise<SortedPage<Omit<Row, 'place'>>> {
  const sorting = sortingOf(keys);
  const place = cursor === undefined ? undefined : readPlace(cursor, sorting, field);
  const isBackwards = place?.backwards ?? false;
  const parameters = new SqlParameters();
  const found = await ask(stretchOf(keys, place, pageSize + 1, parameters), parameters);
  if (found.length === 0 && place !== undefined) return sortedPage(keys, { pageSize }, ask, field);
  // One row more than the page shows whether the list goes on: behind the page, or before it when it was read backwards.
  const goesOn = found.length > pageSize;
  const shown = found.slice(0, pageSize);
  if (isBackwards) shown.reverse();
  const at = (row: Row | undefined, backwards: boolean) =>
    row === undefined ? null : placeText({ backwards, values: row.place }, sorting);
  return {
    rows: shown.map(({ place: _, ...row }) => row),
    next: goesOn || isBackwards ? at(shown.at(-1), false) : null,
    previous: place !== undefined && (goesOn || !isBackwards) ? at(shown[0], true) : null,
  };
}

const MARK_LENGTH = 8;

function sortingOf(keys: readonly SortKey[]): Sorting {
  const mark = createHash('sha256').update(JSON.stringify(keys)).digest('base64url').slice(0, MARK_LENGTH);
  return { types: keys.map(({ type }) => type), mark };
}

function stretchOf(
  keys: readonly SortKey[],
  place: Place | undefined,
  limit: number,
  parameters: SqlParameters,
): Stretch {
  const isBackwards = place?.backwards ?? false;
  const walked = keys.map(({ sql, type, descending = false }) => ({ sql, type, falls: descending !== isBackwards }));
  const given = place?.values.map((value, index) => `${parameters.add(value)}::${keys[index]?.type}`);
  const order = `order by ${walked.map(({ sql, falls }) => (falls ? `${sql} desc` : sql)).join(', ')}`;
  return {
    within: given === undefined ? 'true' : beyond(walked, given),
    order,
    ending: `${order} limit ${parameters.add(limit)}`,
    place: `array[${keys.map(asText).join(', ')}] as place`,
    from: place,
    limit,
  };
}

/** Keys that run the same way are compared as one, which an index on them answers. */
function beyond(
  walked: readonly { readonly sql: string; readonly falls: boolean }[],
  given: readonly string[],
): string {
  const [first] = walked;
  const turn = walked.findIndex(({ falls }) => falls !== first?.falls);
  const end = turn === -1 ? walked.length : turn;
  const [mine, theirs] = [
    walked
      .slice(0, end)
      .map(({ sql }) => sql)
      .join(', '),
    given.slice(0, end).join(', '),
  ];
  const sign = first?.falls ? '<' : '>';
  if (end === walked.length) return `(${mine}) ${sign} (${theirs})`;
  const further = beyond(walked.slice(end), given.slice(end));
  return `((${mine}) ${sign}= (${theirs}) and ((${mine}) ${sign} (${theirs}) or ${further}))`;
}

/** So that no setting of the database's session has a part in it. */
function asText({ sql, type }: SortKey): string {
  return type === 'timestamptz'
    ? `to_char(${sql} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`
    : `(${sql})::text`;
}

import type { Item } from '../../api/types.js';

/** What a row may have to be looked at for, in the order of the filters. */
export const CONCERNS = [
  'attention',
  'unread',
  'ambiguous',
  'doubtful',
  'noTerm',
  'noOwner',
  'carried',
  'awaitsPlan',
  'retrospective',
  'pileUp',
] as const;
export type Concern = (typeof CONCERNS)[number];

/** Shows the rows of one concern, or those a warning of one code is about. */
export type RowFilter = Concern | `code:${string}`;

type ConcernedRow = Pick<
  Item,
  'source' | 'warnings' | 'schedules' | 'responsible' | 'executors' | 'retrospective' | 'confidence' | 'carriedFrom'
>;

/** Letters the reader is less sure of than this are to be compared with the paper. */
export const SURE_ENOUGH = 0.85;
/** So many rows due on one day are a pile-up. */
export const PILE_UP_ROWS = 5;

/** The days on which so many rows fall due that it should be seen before the order is issued. */
export function pileUpDays(rows: readonly Pick<Item, 'schedules'>[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const row of rows) {
    const days = new Set(row.schedules.flatMap(({ occurrences }) => occurrences.map((one) => one.controlDate)));
    for (const day of days) counts.set(day, (counts.get(day) ?? 0) + 1);
  }
  return new Map([...counts].filter(([, count]) => count >= PILE_UP_ROWS));
}

export function concernsOf(row: ConcernedRow, busy: ReadonlyMap<string, number>): Concern[] {
  const { schedules } = row;
  const tests: Record<Concern, boolean> = {
    attention: row.warnings.some(({ level }) => level === 'warn'),
    unread: schedules.some(({ kind }) => kind === 'unparsed'),
    ambiguous: schedules.some(({ alternatives }) => alternatives.length > 0),
    doubtful: row.confidence < SURE_ENOUGH,
    // A clause without a term is a standing duty; a row of a table without one is a cell left empty.
    noTerm: row.source === 'table' && schedules.length === 0,
    noOwner: row.responsible.length + row.executors.length === 0,
    carried: row.carriedFrom !== null,
    awaitsPlan: schedules.some(({ externalPlan }) => externalPlan !== null),
    retrospective: row.retrospective,
    pileUp: schedules.some(({ occurrences }) => occurrences.some(({ controlDate }) => busy.has(controlDate))),
  };
  return CONCERNS.filter((concern) => tests[concern]);
}

export interface CountedFilter {
  readonly filter: RowFilter;
  readonly count: number;
}

/** The filters that show anything, with how many rows each shows. */
export function countFilters(rows: readonly ConcernedRow[]): CountedFilter[] {
  const busy = pileUpDays(rows);
  const counts = new Map<Concern, number>();
  for (const row of rows) {
    for (const concern of concernsOf(row, busy)) counts.set(concern, (counts.get(concern) ?? 0) + 1);
  }
  return CONCERNS.flatMap((filter) => {
    const count = counts.get(filter);
    return count === undefined ? [] : [{ filter, count }];
  });
}

/** The codes of the rows' warnings, those to check first, with how many rows each is about. */
export function countCodes(rows: readonly ConcernedRow[]): CountedFilter[] {
  const counts = new Map<string, number>();
  for (const row of rows) {
    for (const code of new Set(row.warnings.map((warning) => warning.code))) {
      counts.set(code, (counts.get(code) ?? 0) + 1);
    }
  }
  return [...counts].sort((a, b) => b[1] - a[1]).map(([code, count]) => ({ filter: `code:${code}`, count }));
}

export function selectRows<Row extends ConcernedRow>(rows: readonly Row[], filter: RowFilter | undefined): Row[] {
  if (filter === undefined) return [...rows];
  if (filter.startsWith('code:')) {
    const code = filter.slice('code:'.length);
    return rows.filter((row) => row.warnings.some((warning) => warning.code === code));
  }
  const busy = pileUpDays(rows);
  return rows.filter((row) => concernsOf(row, busy).includes(filter as Concern));
}

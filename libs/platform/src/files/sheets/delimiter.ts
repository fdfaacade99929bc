import Papa from 'papaparse';

const DELIMITERS = [';', '\t', ',', '|'] as const;
const ROWS_JUDGED = 100;

/** How rows of values come out when they are cut at a delimiter. */
export interface Cut {
  readonly delimiter: (typeof DELIMITERS)[number];
  readonly rows: number;
  /** Rows of more than one value, and how many of them have the commonest number of values. */
  readonly cutRows: number;
  readonly alikeRows: number;
  readonly mostValues: number;
  readonly hasBrokenQuotes: boolean;
}

/**
 * The delimiter of a file of values: the one at which most rows come out alike, whatever a title above them or a stray
 * row does; of two as good, the one that fewer words hold.
 */
export function cutOf(text: string): Cut {
  const [first, ...others] = DELIMITERS.map((delimiter) => cutAt(text, delimiter));
  return others.reduce((best, cut) => (isBetter(cut, best) ? cut : best), first as Cut);
}

function isBetter(one: Cut, other: Cut): boolean {
  return one.alikeRows === other.alikeRows ? one.cutRows > other.cutRows : one.alikeRows > other.alikeRows;
}

function cutAt(text: string, delimiter: Cut['delimiter']): Cut {
  const { data, errors } = Papa.parse<string[]>(text, { delimiter, preview: ROWS_JUDGED, skipEmptyLines: 'greedy' });
  const lengths = data.map((row) => row.length).filter((length) => length > 1);
  const counts = new Map<number, number>();
  for (const length of lengths) counts.set(length, (counts.get(length) ?? 0) + 1);
  return {
    delimiter,
    rows: data.length,
    cutRows: lengths.length,
    alikeRows: Math.max(0, ...counts.values()),
    mostValues: Math.max(0, ...lengths),
    hasBrokenQuotes: errors.some(({ type }) => type === 'Quotes'),
  };
}

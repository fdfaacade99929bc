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
  /** Of the rows that are alike: how many values one has. */
  readonly values: number;
  readonly mostValues: number;
  /** Most values behind it begin with a space, as words behind a comma do. */
  readonly isOfWords: boolean;
  readonly hasBrokenQuotes: boolean;
}

/**
 * The delimiter of a file of values: the one that cuts most values out of rows that come out alike, whatever a title above
 * them or a stray row does; of two as good, the one that cuts more rows. What stands between words is the delimiter only
 * where nothing else cuts half as many rows.
 */
export function cutOf(text: string): Cut {
  const [first, ...others] = DELIMITERS.map((delimiter) => cutAt(text, delimiter));
  return others.reduce((best, cut) => (isBetter(cut, best) ? cut : best), first as Cut);
}

function isBetter(one: Cut, other: Cut): boolean {
  if (one.isOfWords !== other.isOfWords) {
    const [words, values] = one.isOfWords ? [one, other] : [other, one];
    const isOfValues = values.alikeRows >= words.alikeRows / 2;
    return isOfValues ? one === values : one === words;
  }
  const [mine, others] = [one, other].map(({ alikeRows, values }) => alikeRows * (values - 1)) as [number, number];
  return mine === others ? one.cutRows > other.cutRows : mine > others;
}

function cutAt(text: string, delimiter: Cut['delimiter']): Cut {
  const { data, errors } = Papa.parse<string[]>(text, { delimiter, preview: ROWS_JUDGED, skipEmptyLines: 'greedy' });
  const cut = data.filter((row) => row.length > 1);
  const counts = new Map<number, number>();
  for (const { length } of cut) counts.set(length, (counts.get(length) ?? 0) + 1);
  const [values, alikeRows] = [...counts].reduce((most, next) => (next[1] > most[1] ? next : most), [1, 0]);
  const behind = cut.flatMap((row) => row.slice(1));
  return {
    delimiter,
    rows: data.length,
    cutRows: cut.length,
    alikeRows,
    values,
    mostValues: Math.max(0, ...cut.map(({ length }) => length)),
    isOfWords: behind.filter((value) => /^ \S/.test(value)).length > behind.length / 2,
    hasBrokenQuotes: errors.some(({ type }) => type === 'Quotes'),
  };
}

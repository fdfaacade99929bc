import type { EditionRow } from './edition-row.js';
import { LikestRow } from './likest-row.js';
import { keyWords, similarity } from './similarity.js';

/** With the same number, titles that have this much in common are one row in two editions. */
const ALIKE_BY_NUMBER = 0.3;
/** A row that got another number has to be told by its words alone. */
const ALIKE_BY_WORDS = 0.6;

interface Candidate<Row> {
  readonly earlier: Row;
  readonly later: Row;
  readonly likeness: number;
}

/**
 * Which earlier row each later one is: first the one with its number and title, then the only one with its title, then the
 * one with its number and something of its words, then the one whose words are likest. The likest pairs are found first.
 */
export function matchRows<Row extends EditionRow>(before: readonly Row[], after: readonly Row[]): Map<Row, Row> {
  const words = new Map([...before, ...after].map((row) => [row, keyWords(row.asRead.title)]));
  const wordsOf = (row: Row): ReadonlySet<string> => words.get(row) ?? new Set();
  const found = new Map<Row, Row>();
  const taken = new Set<Row>();
  const take = (later: Row, earlier: Row): void => {
    if (found.has(later) || taken.has(earlier)) return;
    found.set(later, earlier);
    taken.add(earlier);
  };
  const titleOf = (row: Row): string => `${row.place}\n${row.asRead.title}`;
  const numberOf = (row: Row): string => `${row.place}\n${row.number}`;

  const numbered = grouped(before, (row) => `${numberOf(row)}\n${row.asRead.title}`);
  for (const row of after)
    for (const earlier of numbered.get(`${numberOf(row)}\n${row.asRead.title}`) ?? []) take(row, earlier);

  const titledBefore = grouped(before, titleOf);
  const titledAfter = grouped(after, titleOf);
  for (const [title, rows] of titledAfter) {
    const [row, earlier] = [rows[0], titledBefore.get(title)?.[0]];
    if (row && earlier && rows.length === 1 && titledBefore.get(title)?.length === 1) take(row, earlier);
  }

  const byNumber = grouped(before, numberOf);
  const candidates = after
    .flatMap((later) => (byNumber.get(numberOf(later)) ?? []).map((earlier) => ({ earlier, later })))
    .map((pair): Candidate<Row> => ({ ...pair, likeness: similarity(wordsOf(pair.earlier), wordsOf(pair.later)) }))
    .filter(({ likeness }) => likeness >= ALIKE_BY_NUMBER);
  for (const { earlier, later } of candidates.sort((a, b) => b.likeness - a.likeness)) take(later, earlier);

  takeLikest(before, after, { wordsOf, found, taken, take });
  return found;
}

/** The likest pair of all is taken, then the likest of what is left, as long as they have enough in common. */
function takeLikest<Row extends EditionRow>(
  before: readonly Row[],
  after: readonly Row[],
  of: {
    readonly wordsOf: (row: Row) => ReadonlySet<string>;
    readonly found: ReadonlyMap<Row, Row>;
    readonly taken: ReadonlySet<Row>;
    readonly take: (later: Row, earlier: Row) => void;
  },
): void {
  const left = before.filter((row) => !of.taken.has(row));
  const likest = new LikestRow(left, of.wordsOf, ALIKE_BY_WORDS);
  const bestOf = (later: Row, at: number) => {
    const best = likest.to(later, at, of.taken);
    return best === null ? [] : [{ later, at, ...best }];
  };
  // The likest at the end.
  const queue = after
    .filter((row) => !of.found.has(row))
    .flatMap(bestOf)
    .sort((one, other) => one.likeness - other.likeness || other.at - one.at);
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    if (!of.taken.has(next.earlier)) {
      of.take(next.later, next.earlier);
      continue;
    }
    const [again] = bestOf(next.later, next.at);
    if (!again) continue;
    const at = queue.findLastIndex(({ likeness }) => likeness <= again.likeness) + 1;
    queue.splice(at, 0, again);
  }
}

function grouped<Row>(rows: readonly Row[], keyOf: (row: Row) => string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group) group.push(row);
    else groups.set(keyOf(row), [row]);
  }
  return groups;
}

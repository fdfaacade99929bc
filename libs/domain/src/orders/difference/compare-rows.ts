import { keyWords, similarity } from './similarity.js';

/** The words of a row in one edition of an order. */
export interface EditionWords {
  readonly title: string;
  readonly deadlineText: string | null;
  readonly responsibleText: string | null;
  readonly expectedResult: string | null;
}

/** A row of one edition: as the file has it, and as a person corrected it at review. */
export interface EditionRow {
  readonly id: string;
  /** Rows of a table and clauses of the order or annex are never taken for each other. */
  readonly place: string;
  readonly number: string;
  readonly asRead: EditionWords;
  readonly asReviewed: EditionWords;
}

export type ChangedField = keyof EditionWords | 'number';

export interface RowDifference<Row extends EditionRow = EditionRow> {
  readonly kind: 'same' | 'changed' | 'added' | 'removed';
  readonly before: Row | null;
  readonly after: Row | null;
  /** What changed; empty for any other kind. */
  readonly fields: readonly ChangedField[];
}

/** With the same number, titles that have this much in common are one row in two editions. */
const ALIKE_BY_NUMBER = 0.3;
/** A row that got another number has to be told by its words alone. */
const ALIKE_BY_WORDS = 0.6;

/**
 * What another edition of an order changes, row by row: those of the new edition in their order, then those it leaves
 * out. Rows are found again by number and words, a row that moved by its words alone. A correction made at review is no
 * change of the order: words count as changed where both the files and the reviewed rows differ. `yearsApart` is how
 * many years later the new edition's period begins: «2023 года» there and «2024 года» here are the same term then.
 */
export function compareRows<Row extends EditionRow>(
  before: readonly Row[],
  after: readonly Row[],
  yearsApart = 0,
): RowDifference<Row>[] {
  const found = matchRows(before, after);
  const differences = after.map((row): RowDifference<Row> => {
    const earlier = found.get(row);
    if (earlier === undefined) return { kind: 'added', before: null, after: row, fields: [] };
    const fields = changedFields(earlier, row, yearsApart);
    return { kind: fields.length === 0 ? 'same' : 'changed', before: earlier, after: row, fields };
  });
  const kept = new Set(found.values());
  const keptTitles = new Set([...kept].map((row) => `${row.place}\n${row.asRead.title}`));
  const removed = before.filter((row) => !kept.has(row));
  return [
    ...differences,
    ...removed.map((row): RowDifference<Row> => {
      // The other parts of a row that was split at review go with the part that was found again.
      const isPart = /\/\d+$/u.test(row.number) && keptTitles.has(`${row.place}\n${row.asRead.title}`);
      return { kind: isPart ? 'same' : 'removed', before: row, after: null, fields: [] };
    }),
  ];
}

interface Candidate<Row> {
  readonly earlier: Row;
  readonly later: Row;
  readonly likeness: number;
}

/** Which earlier row each later one is. */
function matchRows<Row extends EditionRow>(before: readonly Row[], after: readonly Row[]): Map<Row, Row> {
  const words = new Map([...before, ...after].map((row) => [row, keyWords(row.asRead.title)]));
  const wordsOf = (row: Row): ReadonlySet<string> => words.get(row) ?? new Set();
  const found = new Map<Row, Row>();
  const taken = new Set<Row>();
  const takeBest = (candidates: Candidate<Row>[]): void => {
    for (const { earlier, later } of candidates.sort((a, b) => b.likeness - a.likeness)) {
      if (found.has(later) || taken.has(earlier)) continue;
      found.set(later, earlier);
      taken.add(earlier);
    }
  };
  const candidate = (earlier: Row, later: Row): Candidate<Row> => ({
    earlier,
    later,
    likeness: similarity(wordsOf(earlier), wordsOf(later)),
  });
  const byNumber = groupRows(before, (row) => [`${row.place}\n${row.number}`]);
  takeBest(
    after
      .flatMap((later) => (byNumber.get(`${later.place}\n${later.number}`) ?? []).map((one) => candidate(one, later)))
      .filter(({ likeness }) => likeness >= ALIKE_BY_NUMBER),
  );
  const left = before.filter((row) => !taken.has(row));
  const byWord = groupRows(left, (row) => [...wordsOf(row)].map((word) => `${row.place}\n${word}`));
  takeBest(
    after
      .filter((later) => !found.has(later))
      .flatMap((later) => {
        const near = new Set([...wordsOf(later)].flatMap((word) => byWord.get(`${later.place}\n${word}`) ?? []));
        return [...near].map((earlier) => candidate(earlier, later));
      })
      .filter(({ likeness }) => likeness >= ALIKE_BY_WORDS),
  );
  return found;
}

function groupRows<Row>(rows: readonly Row[], keysOf: (row: Row) => readonly string[]): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    for (const key of keysOf(row)) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [row]);
      else group.push(row);
    }
  }
  return groups;
}

const WORDS = ['title', 'deadlineText', 'responsibleText', 'expectedResult'] as const;

function changedFields(before: EditionRow, after: EditionRow, yearsApart: number): ChangedField[] {
  const fields = WORDS.filter(
    (field) =>
      foldedWords(before.asRead[field]) !== foldedWords(after.asRead[field], yearsApart) &&
      foldedWords(before.asReviewed[field]) !== foldedWords(after.asReviewed[field], yearsApart),
  );
  const number = before.number.replace(/\/\d+$/u, '');
  return number === after.number || before.number === after.number ? fields : ['number', ...fields];
}

/** Words without what an editor changes by the way: white space, case of «ё», kinds of dashes and quotes. */
export function foldedWords(words: string | null, yearsApart = 0): string {
  return (words ?? '')
    .replaceAll('ё', 'е')
    .replace(/[«»“”„"]/gu, '"')
    .replace(/[–—−]/gu, '-')
    .replace(/\s+/gu, ' ')
    .replace(/(?<!\d)20\d\d(?!\d)/gu, (year) => String(Number(year) - yearsApart))
    .trim();
}

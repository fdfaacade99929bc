import type { EditionRow, EditionWords } from './edition-row.js';
import { matchRows } from './match-rows.js';

export type ChangedField = keyof EditionWords | 'number';

export interface RowDifference<Row extends EditionRow = EditionRow> {
  readonly kind: 'same' | 'changed' | 'added' | 'removed';
  readonly before: Row | null;
  readonly after: Row | null;
  /** What changed; empty for any other kind. */
  readonly fields: readonly ChangedField[];
}

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
  const removed = before.filter((row) => !kept.has(row));
  return [
    ...differences,
    ...removed.map((row): RowDifference<Row> => ({ kind: 'removed', before: row, after: null, fields: [] })),
  ];
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

import { foldedWords } from './compare-rows.js';
import type { CutRow, EditionRow, EditionWords, FileRow } from './edition-row.js';
import { matchRows } from './match-rows.js';

/**
 * What the review of one edition made of its rows, told of the rows another edition has in their place: `split` made one
 * row several, `merge` made several rows one, `mixed` is neither alone.
 */
export interface Cut<Row extends CutRow = CutRow> {
  readonly kind: 'split' | 'merge' | 'mixed';
  readonly before: readonly Row[];
  /** Uncut rows of the other edition, in their order; each row of the file before has at most one. */
  readonly after: readonly Row[];
  /** Every row of the file before is found in the other edition. */
  readonly isWhole: boolean;
  /** And with the same words of what is to be done. */
  readonly hasSameTitles: boolean;
  /** And in every other cell too. */
  readonly hasSameWords: boolean;
  /** The rows of the other edition whose words each row of the review holds, those of a part too. */
  readonly holds: ReadonlyMap<Row, readonly Row[]>;
}

interface Held<Row> {
  readonly file: EditionRow;
  readonly holders: Row[];
}

/** Rows that one review cut and the other has as its file has them. */
export function findCuts<Row extends CutRow>(
  before: readonly Row[],
  after: readonly Row[],
  yearsApart = 0,
): Cut<Row>[] {
  const held = heldRows(before);
  const heldAfter = heldRows(after);
  const uncut = after.filter(
    (row) => !isMerged(row) && row.readAs.every((file) => heldAfter.get(keyOf(row, file))?.holders.length === 1),
  );
  const files = [...held.values()];
  const found = matchRows<EditionRow>(
    files.map(({ file }) => file),
    uncut,
  );
  const laterOf = new Map(uncut.flatMap((row) => (found.has(row) ? [[found.get(row), row] as const] : [])));
  const isSame = ({ file, later }: { file: EditionRow; later: Row | undefined }, cell: keyof EditionWords) =>
    foldedWords(file.asRead[cell]) === foldedWords(later?.asRead[cell] ?? null, yearsApart);
  return groupsOf(before, files).flatMap(({ rows, of }) => {
    if (rows.length === 1 && of.length === 1) return [];
    const pairs = of.map(({ file }) => ({ file, later: laterOf.get(file) }));
    const later = new Set(pairs.flatMap((pair) => pair.later ?? []));
    return [
      {
        kind: of.length === 1 ? ('split' as const) : rows.length === 1 ? ('merge' as const) : ('mixed' as const),
        before: rows,
        after: after.filter((row) => later.has(row)),
        isWhole: pairs.every((pair) => pair.later !== undefined),
        hasSameTitles: pairs.every((pair) => isSame(pair, 'title')),
        hasSameWords: pairs.every((pair) => CELLS.every((cell) => isSame(pair, cell))),
        holds: new Map(
          rows.map((row) => [
            row,
            of.flatMap(({ file, holders }) => (holders.includes(row) ? (laterOf.get(file) ?? []) : [])),
          ]),
        ),
      },
    ];
  });
}

const CELLS = ['title', 'deadlineText', 'responsibleText', 'expectedResult'] as const;

function isMerged({ readAs }: CutRow): boolean {
  return readAs.length > 1;
}

/** Rows that are parts of one row of their file: their words of what is to be done are those of the review. */
export function partsOfRows<Row extends CutRow>(rows: readonly Row[]): ReadonlySet<Row> {
  const held = [...heldRows(rows).values()];
  return new Set(held.flatMap(({ holders }) => (holders.length > 1 ? holders : [])));
}

/** The number of the row that a part `1.2/3` was cut from. */
export function uncutNumber(number: string): string {
  return number.replace(/\/\d+$/u, '');
}

function keyOf({ place }: EditionRow, { number, line, words }: FileRow): string {
  return `${place}\n${uncutNumber(number)}\n${line}\n${words.title}`;
}

/** The rows of the file, each with the rows of the review that hold its words. */
function heldRows<Row extends CutRow>(rows: readonly Row[]): Map<string, Held<Row>> {
  const held = new Map<string, Held<Row>>();
  for (const row of rows) {
    for (const read of row.readAs) {
      const key = keyOf(row, read);
      const known = held.get(key);
      if (known) known.holders.push(row);
      else held.set(key, { file: fileRow(row, read), holders: [row] });
    }
  }
  return held;
}

function fileRow({ id, place }: EditionRow, read: FileRow): EditionRow {
  const { number, words } = read;
  return { id, place, number, asRead: words, asReviewed: words };
}

/** Rows of the review that share rows of the file, however far that goes. */
function groupsOf<Row extends CutRow>(rows: readonly Row[], held: readonly Held<Row>[]) {
  const filesOf = new Map<Row, Held<Row>[]>();
  for (const one of held) for (const row of one.holders) filesOf.set(row, [...(filesOf.get(row) ?? []), one]);
  const seen = new Set<Row>();
  return rows.flatMap((first) => {
    if (seen.has(first)) return [];
    const group = new Set<Row>([first]);
    for (const row of group) {
      seen.add(row);
      for (const { holders } of filesOf.get(row) ?? []) for (const other of holders) group.add(other);
    }
    return [{ rows: rows.filter((row) => group.has(row)), of: held.filter((one) => group.has(one.holders[0] as Row)) }];
  });
}

import type { DocumentTable, SourceLine } from '../../document/index.js';
import { endsItem } from './list-end.js';
import { cellsOf, HEADINGS, numberApart, OPTIONAL_FROM, opensWithTitle, trimmed } from './list-labels.js';
import { opensNumbered } from './paragraphs.js';
import { namesPart } from './part-heading.js';

const FEWEST_ITEMS = 2;

export interface LabelledList {
  readonly table: DocumentTable;
  /** The lines that became rows. */
  readonly lines: ReadonlySet<number>;
}

/** An item of the list with the lines below it, or the heading of a part among them. */
interface Entry {
  readonly lines: readonly SourceLine[];
  /** Null where no label stands in it. */
  readonly cells: string[] | null;
  readonly isHeading: boolean;
}

/**
 * A plan written as a list («1. Провести … Срок: до 1 марта. Ответственный: отдел кадров», «Мероприятие: … Срок: …», or with both at
 * the end, in brackets or behind dashes), as the table it stands for; null where fewer than two items have both a term and
 * somebody who answers. An item that lacks one of them is a row as well, and so is one between two rows that lacks both.
 */
export function labelledList(lines: readonly SourceLine[]): LabelledList | null {
  const entries = entriesOf(lines);
  const isComplete = ({ cells }: Entry): boolean => cells !== null && cells[2] !== '' && cells[3] !== '';
  if (entries.filter(isComplete).length < FEWEST_ITEMS) return null;
  const [from, to] = [
    entries.findIndex(({ cells }) => cells !== null),
    entries.findLastIndex(({ cells }) => cells !== null),
  ];
  const headingAbove = from > 0 && entries[from - 1]?.isHeading === true ? from - 1 : from;
  const listed = entries.slice(headingAbove, to + 1);
  const rows = counted(listed.map((entry) => ({ line: entry.lines[0]?.line ?? 1, cells: rowOf(entry) })));
  const isUsed = (column: number): boolean =>
    column < OPTIONAL_FROM || rows.some(({ cells }) => cells.length > 1 && cells[column] !== '');
  const used = HEADINGS.map((_, column) => column).filter(isUsed);
  const kept = ({ line, cells }: Row): Row => ({
    line,
    cells: cells.length === 1 ? cells : used.map((column) => cells[column] ?? ''),
  });
  return {
    table: tableOf([{ line: listed[0]?.lines[0]?.line ?? 1, cells: HEADINGS }, ...rows].map(kept), used.length),
    lines: new Set(listed.flatMap((entry) => entry.lines.map(({ line }) => line))),
  };
}

interface Row {
  readonly line: number;
  readonly cells: readonly string[];
}

/** Items without numbers are counted, so that each is a row whatever its words begin with. */
function counted(rows: readonly Row[]): Row[] {
  const isItem = ({ cells }: Row): boolean => cells.length > 1;
  if (rows.some((row) => isItem(row) && row.cells[0] !== '')) return [...rows];
  const items = rows.filter(isItem);
  return rows.map((row) => (isItem(row) ? { ...row, cells: row.cells.with(0, `${items.indexOf(row) + 1}.`) } : row));
}

function entriesOf(lines: readonly SourceLine[]): Entry[] {
  const entries: Entry[] = [];
  let open: SourceLine[] = [];
  const close = (): void => {
    if (open.length > 0) entries.push({ lines: open, cells: cellsOf(open), isHeading: false });
    open = [];
  };
  for (const line of lines) {
    const opens = opensNumbered(line.text) || opensWithTitle(line.text);
    if (opens || (line.text !== '' && endsItem(line.text, open))) {
      close();
      if (opens) open.push(line);
    } else if (namesPart(line.text)) {
      close();
      entries.push({ lines: [line], cells: null, isHeading: true });
    } else if (open.length > 0 && line.text !== '') open.push(line);
  }
  close();
  return entries;
}

function rowOf({ lines, cells, isHeading }: Entry): readonly string[] {
  if (cells) return cells;
  const words = lines.map(({ text }) => text).join(' ');
  if (isHeading) return [words];
  const { number, rest } = numberApart(words);
  return HEADINGS.map((_, at) => [number, trimmed(rest)][at] ?? '');
}

function tableOf(rows: readonly Row[], width: number): DocumentTable {
  const plain = { colSpan: 1, rowSpan: 1, bold: false, marked: false, confidence: 1, place: null };
  return {
    kind: 'table',
    width,
    confidence: 1,
    doubtfulNumbers: [],
    rows: rows.map(({ line, cells }) => ({
      line,
      afterBreak: false,
      cells: cells.map((text, column) => ({ ...plain, column, text })),
    })),
  };
}

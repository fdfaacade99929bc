import { type DocumentTable, opensAsTerm, type SourceLine, squeezeSpaces } from '../../document/index.js';
import { opensNumbered } from './paragraphs.js';
import { namesPart } from './part-heading.js';

interface Label {
  readonly column: number;
  readonly words: RegExp;
}

/** The columns of the table a list of activities stands for; a heading as an order would print it. */
const HEADINGS = '№|Мероприятие|Срок|Ответственный|Соисполнители|Ожидаемый результат'.split('|');
const label = (column: number, words: string): Label => ({
  column,
  words: new RegExp(`(?:^|(?<=[.;,)]\\s))(?:${words})\\s*(?:[:–—]|\\s-\\s)\\s*`, 'i'),
});
const LABELS: readonly Label[] = [
  label(2, 'срок(?:и)?(?: (?:исполнения|выполнения|проведения|реализации))?|дата(?: проведения)?'),
  label(3, 'отв(?:етственн(?:ый|ые|ая)(?: (?:исполнител[ьи]|лиц[оа]))?)?\\.?|исполнител[ьи]'),
  label(4, 'соисполнител[ьи]'),
  label(5, '(?:ожидаемый )?результат|форма отч[её]тности|документ'),
];

const FEWEST_ITEMS = 2;
/** What stands below a list and belongs to none of its items. */
const NOTE = /^(?:\*+\s*)?примечани[ея](?![а-яё])|^\*+\s/i;

export interface LabelledList {
  readonly table: DocumentTable;
  /** The lines that became rows. */
  readonly lines: ReadonlySet<number>;
}

/** A numbered paragraph of the list with the lines below it, or the heading of a part among them. */
interface Entry {
  readonly lines: readonly SourceLine[];
  /** Null where no label stands in it. */
  readonly cells: string[] | null;
  readonly isHeading: boolean;
}

/**
 * A plan written as a list («1. Провести … Срок: до 1 марта. Ответственный: отдел кадров», or with both at the end, in brackets
 * or behind dashes), as the table it stands for;
 * null where fewer than two numbered items have both a term and somebody who answers. An item that lacks one of them is a
 * row as well, and so is one between two rows that lacks both.
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
  const header = { line: listed[0]?.lines[0]?.line ?? 1, cells: HEADINGS };
  const rows = listed.map((entry) => ({ line: entry.lines[0]?.line ?? 1, cells: rowOf(entry) }));
  return {
    table: tableOf([header, ...rows]),
    lines: new Set(listed.flatMap((entry) => entry.lines.map(({ line }) => line))),
  };
}

function entriesOf(lines: readonly SourceLine[]): Entry[] {
  const entries: Entry[] = [];
  let open: SourceLine[] = [];
  const close = (): void => {
    if (open.length > 0) entries.push({ lines: open, cells: cellsOf(open), isHeading: false });
    open = [];
  };
  for (const line of lines) {
    const isNumbered = opensNumbered(line.text);
    if (isNumbered || NOTE.test(line.text)) close();
    if (!isNumbered && namesPart(line.text)) {
      close();
      entries.push({ lines: [line], cells: null, isHeading: true });
    } else if ((open.length > 0 || isNumbered) && line.text !== '') open.push(line);
  }
  close();
  return entries;
}

function rowOf({ lines, cells, isHeading }: Entry): readonly string[] {
  if (cells) return cells;
  const words = lines.map(({ text }) => text).join(' ');
  if (isHeading) return [words];
  const number = NUMBER.exec(words);
  return HEADINGS.map(
    (_, at) => [`${number?.groups?.number ?? ''}.`, trimmed(words.slice(number?.[0].length ?? 0))][at] ?? '',
  );
}

const NUMBER = /^(?:[-–—•]\s+)?(?<number>\d{1,2}(?:\.\d{1,3})*)[.)]?\s+/;

function cellsOf(lines: readonly SourceLine[]): string[] | null {
  const words = lines.map(({ text }) => text).join(' ');
  const number = NUMBER.exec(words);
  if (!number) return null;
  const found = LABELS.flatMap(({ column, words: pattern }) => {
    const match = pattern.exec(words) ?? (lines.length > 1 ? startOfLine(lines, pattern) : null);
    return match ? [{ column, from: match.index, to: match.index + match[0].length }] : [];
  }).sort((one, other) => one.from - other.from);
  const [first] = found;
  if (!first) return cellsInTail(number.groups?.number ?? '', words.slice(number[0].length));
  const cells = HEADINGS.map(() => '');
  cells[0] = `${number.groups?.number ?? ''}.`;
  cells[1] = trimmed(words.slice(number[0].length, first.from));
  found.forEach(({ column, to }, at) => {
    cells[column] = trimmed(words.slice(to, found[at + 1]?.from ?? words.length));
  });
  return cells;
}

/**
 * «Промывка систем (МУП «Теплосеть», до 25 августа).», «Сбор сведений – до 1 марта – Орлова И.И.»: the term and who answers
 * stand at the end without labels. Null where not exactly one of the pieces is a term.
 */
function cellsInTail(number: string, words: string): string[] | null {
  const bracket = /^(?<title>.+?)\s*\((?<inside>[^()]*(?:\([^()]*\)[^()]*)*)\)\s*[.;]?$/s.exec(words)?.groups;
  const [title = '', ...dashed] = bracket ? [] : words.replace(/[.;]\s*$/, '').split(/\s+[–—]\s+/);
  const pieces = bracket ? splitAtCommas(bracket.inside ?? '') : dashed;
  const terms = pieces.filter(opensAsTerm);
  const owners = pieces.filter((piece) => !opensAsTerm(piece));
  const isTail = pieces.length > 1 && terms.length === 1 && (bracket !== undefined || owners.length === 1);
  if (!isTail) return null;
  const cells = HEADINGS.map(() => '');
  cells[0] = `${number}.`;
  cells[1] = trimmed(bracket?.title ?? title);
  cells[2] = terms[0] ?? '';
  cells[3] = owners.join(', ');
  return cells;
}

/** Pieces between commas and semicolons that stand in no quotation. */
function splitAtCommas(words: string): string[] {
  return (words.match(/(?:«[^»]*»|[^,;«])+/g) ?? []).map((piece) => piece.trim()).filter(Boolean);
}

/** A label that opens a line needs no full stop before it. */
function startOfLine(lines: readonly SourceLine[], pattern: RegExp): RegExpExecArray | null {
  let before = 0;
  for (const { text } of lines) {
    const match = pattern.exec(text);
    if (match?.index === 0) {
      match.index = before;
      return match;
    }
    before += text.length + 1;
  }
  return null;
}

function trimmed(words: string): string {
  return squeezeSpaces(words)
    .replace(/[\s(;,]+$/, '')
    .replace(/(?<![а-яё]\.[а-яё])(?<!\s[А-ЯЁ])\.$/iu, '');
}

function tableOf(rows: readonly { line: number; cells: readonly string[] }[]): DocumentTable {
  const plain = { colSpan: 1, rowSpan: 1, bold: false, marked: false, confidence: 1, place: null };
  return {
    kind: 'table',
    width: HEADINGS.length,
    confidence: 1,
    doubtfulNumbers: [],
    rows: rows.map(({ line, cells }) => ({
      line,
      afterBreak: false,
      cells: cells.map((text, column) => ({ ...plain, column, text })),
    })),
  };
}

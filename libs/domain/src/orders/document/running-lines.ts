import {
  type DocumentParagraph,
  type DocumentRow,
  type DocumentTable,
  type SourceDocument,
  type SourceLine,
  squeezeSpaces,
} from '../../document/index.js';
import { recogniseHeader } from '../table/columns.js';
import { appointmentColumns } from './appointment-columns.js';
import { signsLine } from './signature.js';

/** The running lines of a document and its tables. A table that only sets a letterhead or a signature is running lines. */
export interface RunningText {
  /** Lines with their numbers; a line without words stands after every paragraph. */
  readonly lines: readonly SourceLine[];
  readonly tables: readonly DocumentTable[];
}

export function runningText(document: SourceDocument): RunningText {
  const lines: SourceLine[] = [];
  const tables: DocumentTable[] = [];
  const addParagraph = (line: number, texts: readonly string[]): void => {
    texts.forEach((text, at) => {
      lines.push({ line: line + at, text: squeezeSpaces(text) });
    });
    lines.push({ line: line + texts.length - 1, text: '' });
  };
  for (const block of document.blocks) {
    if (block.kind === 'paragraph') addParagraph(block.line, linesOf(block));
    else {
      for (const part of partsOf(block)) {
        if (setsNoTable(part, tables.at(-1))) {
          for (const { line, words } of wordsOfRows(part)) for (const text of words) addParagraph(line, [text]);
        } else tables.push(part);
      }
    }
  }
  return { lines, tables };
}

function linesOf({ text }: DocumentParagraph): string[] {
  return text.split('\n');
}

/**
 * Tables that stand in one grid, as on a sheet without an empty row between them: a row of one cell with the heading of a
 * roadmap right below it begins a table of its own, the row is its title. A signature set with tabs above the heading is none of
 * the table's.
 */
function partsOf(table: DocumentTable): DocumentTable[] {
  const wordsOf = (row: DocumentRow): string[] => row.cells.map(({ text }) => squeezeSpaces(text)).filter(Boolean);
  const cuts = table.rows.flatMap((row, at) => {
    if (at > 0 && table.rows.slice(0, at).every((above) => signsLine(wordsOf(above).join(' '))))
      return recogniseHeader(wordsOf(row)) === null ? [] : [at];
    const title = table.rows[at - 1];
    const opens = at > FEWEST_ROWS && title !== undefined && wordsOf(title).length === 1;
    return opens && recogniseHeader(wordsOf(row)) !== null && !isRepeated(table, row) ? [at - 1, at] : [];
  });
  if (cuts.length === 0) return [table];
  const bounds = [0, ...cuts, table.rows.length];
  return bounds.slice(1).map((to, at) => ({ ...table, rows: table.rows.slice(bounds[at], to) }));
}

/** Rows a table has at least before another may begin in its grid. */
const FEWEST_ROWS = 2;

/** The heading stands above already: it is repeated, not another table's. */
function isRepeated(table: DocumentTable, heading: DocumentRow): boolean {
  const folded = ({ cells }: DocumentRow): string =>
    cells.map(({ text }) => squeezeSpaces(text).toLowerCase()).join('|');
  return table.rows.some((row) => row.line < heading.line && folded(row) === folded(heading));
}

/** A letterhead in two columns, a signature: one row or never three filled cells in one, and no heading of a roadmap or of appointed people. */
function setsNoTable(table: DocumentTable, above: DocumentTable | undefined): boolean {
  const filled = table.rows.map(({ cells }) => cells.filter(({ text }) => text.trim() !== ''));
  if (above?.width === table.width && table.width >= 3) return false;
  const isSmall = table.rows.length === 1 || filled.every((cells) => cells.length < 3);
  const isOfPeople = filled.length > 2 && appointmentColumns((filled[0] ?? []).map(({ text }) => text)) !== null;
  return (
    isSmall &&
    !isOfPeople &&
    filled.every((cells) => recogniseHeader(cells.map(({ text }) => squeezeSpaces(text))) === null)
  );
}

/** A row of single lines is one line («Директор  И.О. Фамилия»); cells of several lines follow each other. */
function wordsOfRows(table: DocumentTable): { line: number; words: string[] }[] {
  return table.rows.map(({ line, cells }) => {
    const texts = cells.map(({ text }) => text.trim()).filter(Boolean);
    const isOneLine = texts.every((text) => !text.includes('\n'));
    return { line, words: isOneLine ? [texts.join(' ')] : texts.flatMap((text) => text.split('\n')) };
  });
}

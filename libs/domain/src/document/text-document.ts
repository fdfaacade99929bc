import { findAlignedTables } from './aligned-columns.js';
import { findCellLines } from './cell-lines.js';
import { findDrawnGrids } from './drawn-grid.js';
import { plainWords } from './markup.js';
import { findPairedStamps } from './paired-stamps.js';
import type {
  DocumentBlock,
  DocumentParagraph,
  DocumentRow,
  DocumentTable,
  SourceDocument,
} from './source-document.js';
import { isBlank, type SourceLine, sourceLines } from './source-line.js';
import { findTableBlocks, type TableBlock } from './table-block.js';
import { readTextCell } from './text-cell.js';

/**
 * A text as a document: tables are runs of lines with tabs or pipes, a paragraph is what stands between blank lines.
 * Lines keep the numbers they have in the text. Markup of headings, bold and links is taken off.
 */
export function textDocument(text: string): SourceDocument {
  const lines = sourceLines(text);
  const tables = tablesIn(lines);
  const blocks: DocumentBlock[] = [];
  let open: SourceLine[] = [];
  const close = (): void => {
    if (open.length > 0) blocks.push(paragraphOf(open));
    open = [];
  };
  let next = 0;
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at];
    if (!line) break;
    const table = tables[next];
    if (table && line.line === table.firstLine) {
      close();
      blocks.push(tableOf(table));
      next += 1;
      at += table.lastLine - table.firstLine;
    } else if (isBlank(line.text)) {
      close();
    } else {
      open.push(line);
    }
  }
  close();
  return { blocks, warnings: [] };
}

/** Drawn grids first: what is left may hold tabs or pipes, what is left of that columns set with spaces, or a line a cell. */
function tablesIn(lines: readonly SourceLine[]): TableBlock[] {
  const found: TableBlock[] = [];
  let left = lines;
  for (const find of [findDrawnGrids, findTableBlocks, findPairedStamps, findAlignedTables, findCellLines]) {
    const blocks = find(left);
    if (blocks.length === 0) continue;
    found.push(...blocks);
    left = withoutLines(left, blocks);
  }
  return found.sort((one, other) => one.firstLine - other.firstLine);
}

/** The lines of the blocks made blank; both run from top to bottom. */
function withoutLines(lines: readonly SourceLine[], blocks: readonly TableBlock[]): SourceLine[] {
  let next = 0;
  return lines.map((line) => {
    while ((blocks[next]?.lastLine ?? Number.POSITIVE_INFINITY) < line.line) next += 1;
    return line.line >= (blocks[next]?.firstLine ?? Number.POSITIVE_INFINITY) ? { ...line, text: '' } : line;
  });
}

function paragraphOf(lines: readonly SourceLine[]): DocumentParagraph {
  const line = lines[0]?.line ?? 1;
  return {
    kind: 'paragraph',
    line,
    text: lines.map(({ text }) => plainWords(text)).join('\n'),
    bold: lines.every(({ text }) => /^\s*(?:#{1,6}\s+)?\*\*.+\*\*\s*$/.test(text)),
    confidence: 1,
    place: { kind: 'line', line },
  };
}

function tableOf(block: TableBlock): DocumentTable {
  const rows = block.rows.map(({ line, cells, afterBreak }): DocumentRow => {
    const place = { kind: 'line', line } as const;
    const read = cells.map((source, column) => ({
      ...{ column, colSpan: 1, rowSpan: 1, confidence: 1, place },
      ...readTextCell(source),
    }));
    return { line, afterBreak, cells: read };
  });
  const width = rows.reduce((widest, { cells }) => Math.max(widest, cells.length), 0);
  return { kind: 'table', width, rows, confidence: 1, doubtfulNumbers: block.doubtfulNumbers };
}

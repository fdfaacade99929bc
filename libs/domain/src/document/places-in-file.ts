import type { DocumentPlace, DocumentRow, DocumentTable, SourceDocument } from './source-document.js';
import { squeezeSpaces } from './source-line.js';

/**
 * A place of a file as a person finds it there: by its line where it has lines, by page, sheet and table elsewhere. The
 * rows of a table are counted with its heading; `table` is null where there is no other to take for it.
 */
export type PlaceInFile =
  | { readonly kind: 'line'; readonly line: number }
  | { readonly kind: 'paragraph'; readonly words: string }
  | { readonly kind: 'table-row'; readonly table: number | null; readonly row: number }
  | { readonly kind: 'page'; readonly page: number }
  | { readonly kind: 'page-row'; readonly page: number; readonly table: number | null; readonly row: number }
  | { readonly kind: 'sheet-cell'; readonly sheet: string; readonly cell: string }
  | { readonly kind: 'sheet-row'; readonly sheet: string; readonly row: number };

/** The place of each line of a document, by the number it has in a reading. */
export function placesInFile({ blocks }: SourceDocument): ReadonlyMap<number, PlaceInFile> {
  const places = new Map<number, PlaceInFile>();
  const tables = blocks.filter((block) => block.kind === 'table').map(placedRows);
  const numbers = numbersOnPages(tables);
  for (const [at, rows] of tables.entries()) {
    const table = tables.length > 1 ? at + 1 : null;
    for (const row of rows) places.set(row.line, placeOfRow(row, table, numbers.get(rows)));
  }
  for (const block of blocks) {
    if (block.kind === 'table') continue;
    block.text.split('\n').forEach((words, at) => {
      places.set(block.line + at, placeOfWords(block.place, words, at));
    });
  }
  return places;
}

interface PlacedRow {
  readonly line: number;
  readonly place: DocumentPlace | null;
  /** 1-based, among the rows of its table that stand on the same page; of a file without pages, among all. */
  readonly row: number;
}

function placedRows({ rows }: DocumentTable): PlacedRow[] {
  const placed: PlacedRow[] = [];
  for (const { line, cells } of rows) {
    const above = placed.at(-1);
    // A row that is covered by cells from above has no place of its own and stands where the row above does.
    const place = firstPlace(cells) ?? above?.place ?? null;
    const isOnSamePage = above !== undefined && pageOf(above.place) === pageOf(place);
    placed.push({ line, place, row: isOnSamePage ? above.row + 1 : 1 });
  }
  return placed;
}

function firstPlace(cells: DocumentRow['cells']): DocumentPlace | null {
  return cells.find(({ place }) => place !== null)?.place ?? null;
}

function pageOf(place: DocumentPlace | null): number | null {
  return place?.kind === 'page' ? place.page : null;
}

type NumbersByPage = ReadonlyMap<number, number>;

/** Which table of a page each is, for the pages that show several. */
function numbersOnPages(tables: readonly (readonly PlacedRow[])[]): ReadonlyMap<readonly PlacedRow[], NumbersByPage> {
  const counts = new Map<number, number>();
  const numbered = new Map(
    tables.map((rows) => {
      const pages = new Set(rows.flatMap(({ place }) => pageOf(place) ?? []));
      const numbers = new Map<number, number>();
      for (const page of pages) {
        const number = (counts.get(page) ?? 0) + 1;
        counts.set(page, number);
        numbers.set(page, number);
      }
      return [rows, numbers];
    }),
  );
  for (const numbers of numbered.values())
    for (const page of numbers.keys()) if (counts.get(page) === 1) numbers.delete(page);
  return numbered;
}

function placeOfRow({ place, row }: PlacedRow, table: number | null, onPages: NumbersByPage = new Map()): PlaceInFile {
  if (place === null) return { kind: 'table-row', table, row };
  if (place.kind === 'line') return { kind: 'line', line: place.line };
  if (place.kind === 'sheet') return { kind: 'sheet-row', sheet: place.sheet, row: rowOfCell(place.cell) };
  return { kind: 'page-row', page: place.page, table: onPages.get(place.page) ?? null, row };
}

/** 12 of «AB12». */
function rowOfCell(cell: string): number {
  return Number(cell.replace(/\D/g, ''));
}

function placeOfWords(place: DocumentPlace | null, words: string, linesAbove: number): PlaceInFile {
  if (place === null) return { kind: 'paragraph', words: opening(words) };
  if (place.kind === 'line') return { kind: 'line', line: place.line + linesAbove };
  if (place.kind === 'sheet') return { kind: 'sheet-cell', sheet: place.sheet, cell: place.cell };
  return { kind: 'page', page: place.page };
}

/** Enough to look a paragraph up by. */
const LONGEST_OPENING = 40;

function opening(words: string): string {
  const plain = squeezeSpaces(words);
  if (plain.length <= LONGEST_OPENING) return plain;
  const cut = plain.slice(0, LONGEST_OPENING + 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 1)).replace(/[\s,;:–-]+$/, '')}…`;
}

import type { MissingReason } from '../campaigns/index.js';
import { type ColumnMeaning, mayNameSchools, readHeading, yearIn } from './read-heading.js';

interface SheetRow {
  readonly number: number;
  readonly cells: readonly string[];
}

export interface ReadSheet {
  readonly name: string | null;
  readonly rows: readonly SheetRow[];
}

/** A table of results as it stands in a file: its head, and a row a school. */
export interface ResultTable {
  readonly sheet: string;
  readonly headings: readonly string[];
  readonly headRow: number;
  readonly rows: readonly SheetRow[];
  /** What its head says each column is. */
  readonly proposed: readonly ColumnMeaning[];
  /** The year its title or its sheet names. */
  readonly year: number | null;
}

/** How far down a sheet its head is looked for. */
const MOST_ROWS_ABOVE = 50;

/** The first table of the file whose head names results, else the first with a head at all; null where there is none. */
export function findTable(sheets: readonly ReadSheet[]): ResultTable | null {
  let first: Head | null = null;
  for (const sheet of sheets) {
    for (const [at, { cells }] of sheet.rows.slice(0, MOST_ROWS_ABOVE).entries()) {
      if (!isHead(cells)) continue;
      const head = headAt(sheet, at);
      if (head.proposed.some(({ role }) => role === 'result')) return tableUnder(head);
      first ??= head;
    }
  }
  return first === null ? null : tableUnder(first);
}

interface Head extends Pick<ResultTable, 'headings' | 'proposed'> {
  readonly sheet: ReadSheet;
  readonly at: number;
}

function isHead(cells: readonly string[]): boolean {
  return cells.filter((cell) => /\p{L}/u.test(cell)).length > 1;
}

function headAt(sheet: ReadSheet, at: number): Head {
  const headings = sheet.rows[at]?.cells.map((cell) => cell.replace(/\s+/gu, ' ').trim()) ?? [];
  const proposed: ColumnMeaning[] = [];
  for (const heading of headings) proposed.push(readHeading(heading, proposed.at(-1) ?? null));
  return { sheet, at, headings, proposed: withOneSchool(proposed, headings) };
}

function tableUnder({ sheet: { name, rows }, at, headings, proposed }: Head): ResultTable {
  const above = rows.slice(0, at).map(({ cells }) => cells.join(' '));
  return {
    ...{ sheet: name ?? '', headings, headRow: rows[at]?.number ?? 1, rows: rows.slice(at + 1), proposed },
    year: yearIn([...above, name ?? ''].join(' ')),
  };
}

/** Where no heading names the schools they stand in the first column that may, if there is one. */
function withOneSchool(proposed: readonly ColumnMeaning[], headings: readonly string[]): readonly ColumnMeaning[] {
  const named = proposed.findIndex(({ role }) => role === 'school');
  const isLikely = ({ role }: ColumnMeaning, at: number) => role === 'ignored' && mayNameSchools(headings[at] ?? '');
  const school = named >= 0 ? named : proposed.findIndex(isLikely);
  return proposed.map((meaning, at) => {
    if (at === school) return { role: 'school' };
    return meaning.role === 'school' ? { role: 'ignored' } : meaning;
  });
}

/** By what a table is known again next year: its headings without their years. */
export function shapeOf(headings: readonly string[]): string {
  const plain = headings.map((heading) =>
    heading
      .toLowerCase()
      .replaceAll('ё', 'е')
      .replace(/20\d\d/gu, '#')
      .replace(/\s+/gu, ' '),
  );
  return JSON.stringify(plain);
}

export type ReadCell =
  | { readonly kind: 'blank' }
  | { readonly kind: 'number'; readonly number: number }
  | { readonly kind: 'missing'; readonly missing: MissingReason }
  | { readonly kind: 'unreadable' };

const REASONS: readonly (readonly [MissingReason, RegExp])[] = [
  ['not-held', /не\s*проводил|не\s*писал|не\s*сдавал|не\s*участв/u],
  ['not-submitted', /не\s*представ|нет\s*данных|н\/д/u],
  ['not-applicable', /не\s*примен|неприменим/u],
];

/** An empty cell and a lone dash say nothing, least of all zero. */
export function readCell(words: string): ReadCell {
  const text = words.toLowerCase().replace(/\s+/gu, ' ').trim();
  if (text === '' || /^[-–—]+$/u.test(text)) return { kind: 'blank' };
  const reason = REASONS.find(([, sign]) => sign.test(text))?.[0];
  if (reason !== undefined) return { kind: 'missing', missing: reason };
  const digits = text.replace(/[\s%]/gu, '').replace(',', '.');
  return /^\d+(?:\.\d+)?$/u.test(digits) ? { kind: 'number', number: Number(digits) } : { kind: 'unreadable' };
}

import type { IndicatorDefinition, Quantity } from '../catalogue/index.js';
import type { Band } from '../scales/index.js';
import { COLUMNS, KINDS, LEVELS, SHEETS, type SheetKey, SUBJECTS } from './columns.js';

/** A sheet as it was read: numbers of rows count from 1. */
export interface ReadSheet {
  readonly name: string | null;
  readonly rows: readonly { readonly number: number; readonly cells: readonly string[] }[];
}

/** Why a cell, a column or a sheet is not taken. */
export interface SheetFault {
  readonly sheet: string;
  readonly row: number | null;
  readonly column: string | null;
  readonly code: string;
  readonly values: Readonly<Record<string, string | number>>;
}

/** Numbers of its rows in each sheet, in the order of its quantities and of its steps. */
export interface RowsOfIndicator {
  readonly indicators: readonly number[];
  readonly quantities: readonly number[];
  readonly bands: readonly number[];
}

export interface ReadCatalogue {
  readonly definitions: readonly IndicatorDefinition[];
  readonly faults: readonly SheetFault[];
  /** The rows each of them stands in, by its code. */
  readonly rows: ReadonlyMap<string, RowsOfIndicator>;
}

/** Reads the sheets of a catalogue's workbook. What its formulas say is looked at by `checkDefinitions`. */
export function readSheets(sheets: readonly ReadSheet[]): ReadCatalogue {
  const faults: SheetFault[] = [];
  const indicators = rowsOf(sheets, 'indicators', faults);
  const codes = new Set(indicators.map((row) => row.words('code')));
  const quantities = byIndicator(rowsOf(sheets, 'quantities', faults), codes);
  const bands = byIndicator(rowsOf(sheets, 'bands', faults), codes);
  const rows = indicators.map((row): [string, RowsOfIndicator] => {
    const code = row.words('code');
    const numbers = (of: ReadonlyMap<string, readonly Row[]>) => (of.get(code) ?? []).map(({ number }) => number);
    return [code, { indicators: [row.number], quantities: numbers(quantities), bands: numbers(bands) }];
  });
  const definitions = indicators.map((row) => definitionOf(row, quantities, bands));
  return { definitions, faults, rows: new Map(rows) };
}

/** One row of a sheet, asked by the fields of its columns. */
class Row {
  constructor(
    private readonly key: SheetKey,
    readonly number: number,
    private readonly cells: Readonly<Record<string, string>>,
    private readonly faults: SheetFault[],
  ) {}

  words(field: string): string {
    return this.cells[field] ?? '';
  }

  /** Null for a lone dash or an empty cell. */
  stated(field: string): string | null {
    const words = this.words(field);
    return words === '' || /^[-–—]$/u.test(words) ? null : words;
  }

  numberOf(field: string): number | null {
    const words = this.words(field);
    if (words === '') return null;
    const value = Number(words.replace(/\s+/gu, '').replace(',', '.').replace('−', '-'));
    if (Number.isFinite(value)) return value;
    this.fault(field, 'catalogue-file.number', { words });
    return null;
  }

  oneOf<Word extends string>(field: string, known: Readonly<Record<Word, string>>, usual: Word): Word {
    const words = this.words(field).toLowerCase();
    if (words === '') return usual;
    const found = (Object.keys(known) as Word[]).find((word) => known[word] === words);
    if (found === undefined) {
      const list = Object.values<string>(known).map((each) => `«${each}»`);
      this.fault(field, 'catalogue-file.word', { words: this.words(field), known: list.join(', ') });
    }
    return found ?? usual;
  }

  fault(field: string, code: string, values: SheetFault['values'] = {}): void {
    const columns: Readonly<Record<string, string>> = COLUMNS[this.key];
    this.faults.push({ sheet: SHEETS[this.key], row: this.number, column: columns[field] ?? null, code, values });
  }
}

function rowsOf(sheets: readonly ReadSheet[], key: SheetKey, faults: SheetFault[]): Row[] {
  const name = SHEETS[key];
  const sheet = sheets.find((one) => squeezed(one.name ?? '').toLowerCase() === name.toLowerCase());
  if (sheet === undefined) {
    faults.push({ sheet: name, row: null, column: null, code: 'catalogue-file.no-sheet', values: { sheet: name } });
    return [];
  }
  const [head, ...rows] = sheet.rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  const headings = (head?.cells ?? []).map((cell) => squeezed(cell).toLowerCase());
  const places = Object.entries(COLUMNS[key]).map(([field, heading]) => {
    const at = headings.indexOf(heading.toLowerCase());
    if (at === -1) {
      const values = { column: heading, sheet: name };
      faults.push({
        sheet: name,
        row: head?.number ?? null,
        column: heading,
        code: 'catalogue-file.no-column',
        values,
      });
    }
    return [field, at] as const;
  });
  if (places.some(([, at]) => at === -1)) return [];
  return rows.map(({ number, cells }) => {
    const byField = Object.fromEntries(places.map(([field, at]) => [field, squeezed(cells[at] ?? '')]));
    return new Row(key, number, byField, faults);
  });
}

function byIndicator(rows: readonly Row[], codes: ReadonlySet<string>): ReadonlyMap<string, readonly Row[]> {
  const found = new Map<string, Row[]>();
  for (const row of rows) {
    const code = row.words('code');
    if (!codes.has(code)) row.fault('code', 'catalogue-file.unknown-code', { words: code });
    found.set(code, [...(found.get(code) ?? []), row]);
  }
  return found;
}

function definitionOf(
  row: Row,
  quantities: ReadonlyMap<string, readonly Row[]>,
  bands: ReadonlyMap<string, readonly Row[]>,
): IndicatorDefinition {
  const code = row.words('code');
  const range = { least: row.numberOf('least'), most: row.numberOf('most'), digits: row.numberOf('digits') };
  return {
    code,
    task: row.words('task'),
    name: row.words('name'),
    subject: row.oneOf('subject', SUBJECTS, 'school'),
    quantities: (quantities.get(code) ?? []).map(quantityOf),
    formula: row.words('formula'),
    unit: row.words('unit') === '' ? '' : row.stated('unit'),
    range,
    bands: (bands.get(code) ?? []).map(bandOf),
    bandsText: row.words('bandsText'),
    frequency: row.words('frequency'),
    owner: row.words('owner'),
    source: row.words('source'),
  };
}

function quantityOf(row: Row): Quantity {
  const kind = row.oneOf('kind', KINDS, 'number');
  const common = {
    name: row.words('name'),
    measure: row.words('measure'),
    level: row.oneOf('level', LEVELS, 'own'),
    yearsBack: row.numberOf('yearsBack') ?? 0,
  };
  if (kind === 'number') return { ...common, kind, unit: row.words('unit') };
  const categories = row
    .words('categories')
    .split(';')
    .map((word) => word.trim())
    .filter((word) => word !== '');
  return { ...common, kind, categories };
}

function bandOf(row: Row): Band {
  const points = row.numberOf('points');
  if (points === null && row.words('points') === '') row.fault('points', 'catalogue-file.without-points');
  return { when: row.stated('when'), test: row.stated('test'), points: points ?? 0, label: row.words('label') };
}

function squeezed(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

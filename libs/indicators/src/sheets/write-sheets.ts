import type { IndicatorDefinition, Quantity } from '../catalogue/index.js';
import { BETWEEN_WORDS, COLUMNS, KINDS, LEVELS, NONE, SHEETS, type SheetKey, SUBJECTS } from './columns.js';

/** A sheet as it is written: the first row holds the headings. */
export interface WrittenSheet {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
}

type RowOf<Key extends SheetKey> = Readonly<Record<keyof (typeof COLUMNS)[Key], string>>;

/** A catalogue as the sheets of a workbook, which read back are the same catalogue. */
export function writeSheets(definitions: readonly IndicatorDefinition[]): WrittenSheet[] {
  return [
    sheet('indicators', definitions.map(indicatorRow)),
    sheet(
      'quantities',
      definitions.flatMap(({ code, quantities }) => quantities.map((quantity) => quantityRow(code, quantity))),
    ),
    sheet(
      'bands',
      definitions.flatMap(({ code, bands }) =>
        bands.map(({ when, test, points, label }) => ({
          ...{ code, when: when ?? NONE, test: test ?? NONE, points: number(points), label },
        })),
      ),
    ),
  ];
}

function sheet<Key extends SheetKey>(key: Key, rows: readonly RowOf<Key>[]): WrittenSheet {
  const columns: Readonly<Record<string, string>> = COLUMNS[key];
  const fields = Object.keys(columns);
  return {
    name: SHEETS[key],
    rows: [
      Object.values(columns),
      ...rows.map((row) => fields.map((field) => (row as Readonly<Record<string, string>>)[field] ?? '')),
    ],
  };
}

function indicatorRow(definition: IndicatorDefinition): RowOf<'indicators'> {
  const { code, task, name, subject, formula, unit, range, bandsText, frequency, owner, source } = definition;
  return {
    ...{ code, task, name, formula, bandsText, frequency, owner, source },
    subject: SUBJECTS[subject],
    unit: unit ?? NONE,
    least: number(range.least),
    most: number(range.most),
    digits: number(range.digits),
  };
}

function quantityRow(code: string, quantity: Quantity): RowOf<'quantities'> {
  const { name, kind, measure, level, yearsBack } = quantity;
  return {
    ...{ code, name, measure, kind: KINDS[kind], level: LEVELS[level], yearsBack: number(yearsBack) },
    unit: quantity.kind === 'number' ? quantity.unit : '',
    categories: quantity.kind === 'category' ? quantity.categories.join(BETWEEN_WORDS) : '',
  };
}

function number(value: number | null): string {
  return value === null ? '' : String(value).replace('.', ',');
}

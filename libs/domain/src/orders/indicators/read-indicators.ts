import type { DeadlineContext, Warning } from '../../deadlines/index.js';
import { squeezeSpaces } from '../../document/index.js';
import type { IndicatorBand, IndicatorTask, ReadIndicator } from '../indicator-reading.js';
import { parentNumber, type TableItem } from '../table/index.js';
import { checkBands } from './check-bands.js';
import { componentsOf } from './components.js';
import { readFrequency } from './frequency.js';
import { columnAt, type IndicatorRole } from './indicator-columns.js';
import type { IndicatorTable } from './indicator-table.js';
import { inferFormula } from './infer-formula.js';
import { normaliseFormula } from './normalise-formula.js';
import { readBands, type ScaleReading } from './read-bands.js';
import { splitFormula } from './split-formula.js';
import { baselineOf, targetsOf } from './targets.js';
import { isCountUnit, unitOf } from './unit.js';

export interface IndicatorsReading {
  readonly indicators: readonly ReadIndicator[];
  readonly tasks: readonly IndicatorTask[];
  readonly warnings: readonly Warning[];
}

/** Reads the rows of the tables of indicators: name, formula, scale, unit, planned values, rhythm, owner of each. */
export function readIndicators(
  tables: readonly IndicatorTable[],
  context: Omit<DeadlineContext, 'column' | 'section'>,
): IndicatorsReading {
  const read = tables.map((table) => {
    const rows = table.rows.map((row) => readRow(row, table, context));
    return {
      indicators: rows.map(({ indicator }) => indicator),
      tasks: table.tasks.map(({ number, title }): IndicatorTask => ({ number, title })),
      warnings: [...table.warnings.map(ofIndicator), ...rows.flatMap(({ warnings }) => warnings)],
    };
  });
  return {
    indicators: read.flatMap(({ indicators }) => indicators),
    tasks: read.flatMap(({ tasks }) => tasks),
    warnings: read.flatMap(({ warnings }) => warnings),
  };
}

/** Numbers of indicators may be those of activities as well, so their places say which is meant. */
function ofIndicator(warning: Warning): Warning {
  return warning.where === 'table' ? warning : { ...warning, where: `indicator/${warning.where}` };
}

function readRow(
  row: TableItem,
  table: IndicatorTable,
  context: Omit<DeadlineContext, 'column' | 'section'>,
): { indicator: ReadIndicator; warnings: Warning[] } {
  const cell = (role: IndicatorRole): string | null => {
    const words = row.cells[columnAt(table.columns, role)]?.trim();
    return words === undefined || words === '' ? null : words;
  };
  const warnings: Warning[] = [];
  const warn = (level: Warning['level'], code: string, values: Warning['values'] = {}): void => {
    warnings.push({ level, code, where: `indicator/${row.number}`, line: row.line, values });
  };
  const { name, formula: inName } = splitFormula(cell('name') ?? '');
  const ownFormula = cell('formula');
  const formula = ownFormula === null ? inName : squeezeSpaces(ownFormula);
  const scaleAt = scaleColumn(row, table);
  const bandsText = row.cells[scaleAt]?.trim() || null;
  const scale = readBands(bandsText ?? '', name);
  const ownUnit = cell('unit');
  const unit = unitOf(ownUnit === bandsText ? null : ownUnit, bandsText, scale);
  const components = componentsOf(name);
  const stated = formula === null ? null : normaliseFormula(formula);
  const isByKind = scale.bands.length > 0 && scale.bands.every(({ category }) => category !== null);
  const inferred = formula === null && !isByKind && components.length === 0 ? inferFormula(name) : null;
  const frequencyText = cell('frequency');
  const column = table.columns[columnAt(table.columns, 'frequency')]?.heading ?? null;
  const frequency = readFrequency(frequencyText ?? '', { ...context, column });

  for (const doubt of stated?.doubts.slice(0, 1) ?? []) warn('warn', 'formula-ambiguous', { context: doubt });
  if (formula !== null && stated === null) warn('info', 'formula-unread', { words: formula.slice(0, 80) });
  if (mixesAlphabets(formula, cell('name'))) warn('info', 'homoglyph');
  for (const words of scale.unread) warn('warn', 'band-unread', { words: words.slice(0, 80) });
  for (const { level, code, values } of checkBands(scale.bands, unit === '%', isCountUnit(unit)))
    warn(level, code, values);
  if (lacksScale(table, scale)) warn('warn', 'band-missing', { context: 'scale' });
  if (frequency.mended !== null) warn('info', 'typo', { words: frequency.mended });
  const task = row.sectionIndex === null ? null : (table.tasks[row.sectionIndex] ?? null);
  return {
    warnings,
    indicator: {
      number: row.number,
      taskNumber: task?.number ?? parentNumber(row.number),
      task: task?.title ?? null,
      name,
      formula,
      formulaNormalised: stated?.expression ?? inferred?.expression ?? null,
      ...(inferred ? { formulaInferred: true as const } : {}),
      variables: stated?.variables ?? inferred?.variables ?? [],
      bands: scale.bands.map(({ when, points, label }): IndicatorBand => ({ when, points, label })),
      bandsText: bandsText === null ? null : squeezeSpaces(bandsText),
      unit,
      baseline: baselineOf(row, table.columns),
      targets: targetsOf(row, table.columns, scaleAt),
      frequency: frequency.frequency,
      frequencyText: frequencyText === null ? null : squeezeSpaces(frequencyText),
      schedules: frequency.schedules,
      owner: squeezed(cell('owner')),
      components,
      source: { line: row.line, lineEnd: row.lineEnd },
    },
  };
}

/** The column of the scale. A table without one may hold it under «Единица измерения, балл» or «Значение показателя». */
function scaleColumn(row: TableItem, { columns }: IndicatorTable): number {
  const own = columnAt(columns, 'scale');
  if (own >= 0) return own;
  return columns.findIndex(
    ({ role }, at) =>
      ['unit', 'target', 'points', 'other'].includes(role) && readBands(row.cells[at] ?? '', '').bands.length > 1,
  );
}

/** The table rates its indicators, but not this one. A table of planned values alone rates none. */
function lacksScale(table: IndicatorTable, scale: ScaleReading): boolean {
  const rates = columnAt(table.columns, 'scale') >= 0;
  const plans = table.columns.some(({ role }) => role === 'target');
  return rates && !plans && scale.bands.length === 0 && scale.unread.length === 0;
}

/** A formula in Latin letters that look like the Russian ones of its explanation: «D=B(2022)…» beside «Д – динамика … (Б)». */
function mixesAlphabets(formula: string | null, name: string | null): boolean {
  const symbols = formula?.match(/(?<![A-Za-zА-ЯЁа-яё])[A-Z](?![A-Za-zА-ЯЁа-яё])/g) ?? [];
  return (
    symbols.length > 0 && /[а-яё]/i.test(`${formula}${name}`) && symbols.some((symbol) => /[ABCDEHKMOPTX]/.test(symbol))
  );
}

function squeezed(words: string | null): string | null {
  return words === null ? null : squeezeSpaces(words);
}

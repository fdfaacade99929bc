import { type Cell, cellText, EMPTY_CELL } from './cell.js';
import { type Column, columnOf } from './columns.js';
import { leadingNumber } from './item-number.js';
import { termsFromMarks } from './marks.js';
import type { BodyRow } from './rows.js';
import { saysOnlyWhen } from './says-only-when.js';

export interface PlainRows {
  readonly rows: readonly BodyRow[];
  readonly columns: readonly Column[];
}

/**
 * Brings the forms of a table to one: a column of numbers where numbers stand without a heading or before the words, a
 * heading row where a column names the direction, one term where a matrix is marked, a row for each activity where one
 * is merged over several.
 */
export function plainRows(rows: readonly BodyRow[], columns: readonly Column[]): PlainRows {
  return [
    numbersWithoutHeading,
    termsOf,
    termsDown,
    sectionsFromColumn,
    numbersFromTitles,
    lostMerges,
    mergedActivities,
  ].reduce((table, step) => step(table), { rows, columns } as PlainRows);
}

function termsOf({ rows, columns }: PlainRows): PlainRows {
  return termsFromMarks(rows, columns);
}

/** A term in the first column («Сентябрь») holds for the rows below it that have none, as if it were merged. */
function termsDown({ rows, columns }: PlainRows): PlainRows {
  const at = columnOf(columns, 'deadline');
  if (at < 0 || at > columnOf(columns, 'title') || !rows.some(({ cells }) => cellText(cells[at]) === '')) {
    return { rows, columns };
  }
  const ofHeading = [columnOf(columns, 'number'), columnOf(columns, 'title')];
  let above: Cell | undefined;
  return {
    columns,
    rows: rows.map((row) => {
      const cell = row.cells[at];
      const isSection = row.cells.every((one, index) => cellText(one) === '' || ofHeading.includes(index));
      // Below a page break an empty cell is the rest of the row above.
      if (isSection || row.afterBreak || cell === undefined || cellText(cell) !== '') {
        above = isSection ? undefined : cellText(cell) === '' ? above : cell;
        return row;
      }
      return above ? { ...row, cells: row.cells.with(at, { ...above, fromAbove: true }) } : row;
    }),
  };
}

/** At least so many of the rows have what is looked for, or it is not their form. */
const MOST = 0.6;

function most(rows: readonly BodyRow[], has: (row: BodyRow) => boolean): boolean {
  const filled = rows.filter(({ cells }) => cells.filter((cell) => cellText(cell) !== '').length > 1);
  return filled.length > 0 && filled.filter(has).length >= MOST * filled.length;
}

/** A first column without a heading that holds numbers and nothing else. */
function numbersWithoutHeading({ rows, columns }: PlainRows): PlainRows {
  const [first] = columns;
  if (!first || first.role !== 'other' || columnOf(columns, 'number') >= 0) return { rows, columns };
  if (!most(rows, ({ cells }) => leadingNumber(cellText(cells[0]))?.rest === '')) return { rows, columns };
  return { rows, columns: [{ ...first, role: 'number' }, ...columns.slice(1)] };
}

/** «Направление» beside the activities: its words become a heading where they change. */
function sectionsFromColumn({ rows, columns }: PlainRows): PlainRows {
  const at = columnOf(columns, 'section');
  if (at < 0) return { rows, columns };
  if (!groupsRows(rows, columns, at)) {
    return { rows, columns: columns.map((column, index) => (index === at ? { ...column, role: 'other' } : column)) };
  }
  let current = '';
  const opened = rows.flatMap((row): BodyRow[] => {
    const words = cellText(row.cells[at]);
    const filled = row.cells.flatMap((cell, index) => (cellText(cell) === '' ? [] : [index]));
    const isRow = filled.length > 1;
    // A lone cell right of the column goes on with the row above, in its own column.
    const keepsColumns = isRow || (filled[0] ?? 0) > at;
    const rest = keepsColumns ? { ...row, cells: row.cells.filter((_, index) => index !== at) } : row;
    if (!isRow || words === '' || words === current) return [rest];
    current = words;
    const heading: Cell = { ...EMPTY_CELL, paragraphs: [words], bold: true };
    return [
      { ...row, afterBreak: false, cells: [heading] },
      { ...rest, afterBreak: false },
    ];
  });
  return { rows: opened, columns: columns.filter((_, index) => index !== at) };
}

/** «Цель», «Задача» of each row, another in every one, is no part of the plan. */
function groupsRows(rows: readonly BodyRow[], columns: readonly Column[], at: number): boolean {
  if (!/(?<![а-яё])(?:цел[ьи]|задач)/i.test(columns[at]?.heading ?? '')) return true;
  const cells = rows.filter(({ cells: all }) => all.filter((cell) => cellText(cell) !== '').length > 1);
  const words = cells.map((row) => cellText(row.cells[at])).filter(Boolean);
  return words.length < cells.length || new Set(words).size < words.length;
}

/** «1.2. Провести …» in a table without a column of numbers. */
function numbersFromTitles({ rows, columns }: PlainRows): PlainRows {
  const at = columnOf(columns, 'title');
  if (columnOf(columns, 'number') >= 0) return { rows, columns };
  const numberIn = (cell: Cell | undefined): ReturnType<typeof leadingNumber> => {
    const lead = leadingNumber(cellText(cell));
    return lead?.closedByDot === true || lead?.number.includes('.') === true ? lead : null;
  };
  if (!most(rows, ({ cells }) => (numberIn(cells[at])?.rest ?? '') !== '')) return { rows, columns };
  return {
    columns: [{ role: 'number', heading: '' }, ...columns],
    rows: rows.map((row) => {
      const cell = row.cells[at];
      const lead = numberIn(cell);
      if (!cell || lead === null) return { ...row, cells: [EMPTY_CELL, ...row.cells] };
      const [firstLine = '', ...more] = cell.paragraphs;
      const rest = leadingNumber(firstLine)?.rest ?? '';
      const title = { ...cell, paragraphs: rest === '' ? more : [rest, ...more] };
      const number = { ...EMPTY_CELL, paragraphs: [`${lead.number}.`], fromAbove: cell.fromAbove };
      return { ...row, cells: [number, ...row.cells.with(at, title)] };
    }),
  };
}

/**
 * Where merging is lost, the activity stands in the first of its rows alone: a row below it with a whole term and somebody
 * who answers, as the row above has them, is none of its continuations.
 */
function lostMerges({ rows, columns }: PlainRows): PlainRows {
  const at = (['number', 'title', 'deadline', 'responsible'] as const).map((role) => columnOf(columns, role));
  const [numberAt = -1, titleAt = -1, termAt = -1, ownerAt = -1] = at;
  if (titleAt < 0 || termAt < 0 || ownerAt < 0) return { rows, columns };
  const isWhole = (row: BodyRow): boolean =>
    cellText(row.cells[ownerAt]) !== '' && saysOnlyWhen(cellText(row.cells[termAt]));
  let above: BodyRow | undefined;
  return {
    columns,
    rows: rows.map((row) => {
      const title = above?.cells[titleAt];
      const hasNone = [numberAt, titleAt].every((column) => cellText(row.cells[column]) === '') && !row.afterBreak;
      const isOwn = hasNone && above !== undefined && title !== undefined && isWhole(above) && isWhole(row);
      const whole = isOwn ? { ...row, cells: row.cells.with(titleAt, { ...title, fromAbove: true }) } : row;
      if (isOwn || !hasNone) above = whole;
      return whole;
    }),
  };
}

/**
 * An activity merged over several rows: a row that adds words in one column goes on in that cell; a row with more is an
 * item of its own with the same words, and the number of the first is not repeated.
 */
function mergedActivities({ rows, columns }: PlainRows): PlainRows {
  const titleAt = columnOf(columns, 'title');
  const numberAt = columnOf(columns, 'number');
  const apart: BodyRow[] = [];
  for (const row of rows) {
    const above = apart.at(-1);
    if (!above || row.cells[titleAt]?.fromAbove !== true) {
      apart.push(row);
      continue;
    }
    const own = row.cells.flatMap((cell, at) => (!cell.fromAbove && cellText(cell) !== '' ? [at] : []));
    const [only] = own;
    if (own.length > 1 || only === undefined) {
      const cells = row.cells.map((cell, at) => (at === numberAt && cell.fromAbove ? EMPTY_CELL : cell));
      if (own.length > 0) apart.push({ ...row, cells });
      continue;
    }
    const cells = above.cells.map((cell, at) =>
      at === only ? { ...cell, paragraphs: [...cell.paragraphs, ...(row.cells[at]?.paragraphs ?? [])] } : cell,
    );
    apart[apart.length - 1] = { ...above, cells };
  }
  return { rows: apart, columns };
}

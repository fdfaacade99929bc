import type { UnnumberedBlock } from '@domain/document';
import { paragraph } from '../blocks/paragraph.js';

const MONTHS = [
  'Январь',
  'Февраль',
  'Март',
  'Апрель',
  'Май',
  'Июнь',
  'Июль',
  'Август',
  'Сентябрь',
  'Октябрь',
  'Ноябрь',
  'Декабрь',
];
const MONTH =
  /^(?:\d{1,2}[.\s_-]+)?(янв|фев|мар|апр|ма[йя]|июн|июл|авг|сен|окт|ноя|дек)[а-яё]*\.?[\s_-]*(20\d\d)?\s*(?:г\.?|год[а-я]?)?$/i;
const QUARTER = /^(?:([1-4])|(IV|I{1,3}))(?:-?й)?\s*(?:кв\.?|квартал)[\s_-]*(20\d\d)?\s*(?:г\.?|год[а-я]?)?$/i;
const ROMAN = ['I', 'II', 'III', 'IV'];

/** A sheet with the blocks that were read from it. */
export interface SheetBlocks {
  readonly name: string;
  readonly blocks: readonly UnnumberedBlock[];
}

/**
 * The blocks of all sheets one after another. In a workbook with a sheet for each month or quarter the name of the sheet stands
 * above its table as the heading of that part, unless the sheet says it itself.
 */
export function underTheirPeriods(sheets: readonly SheetBlocks[]): UnnumberedBlock[] {
  const named = sheets.filter(({ name, blocks }) => periodIn(name) !== null && blocks.some(isTable));
  if (named.length < 2) return sheets.flatMap(({ blocks }) => blocks);
  return sheets.flatMap(({ name, blocks }) => {
    const period = periodIn(name);
    const at = blocks.findIndex(isTable);
    const heading = period === null || at < 0 || saysItself(blocks, at, period) ? null : paragraph(period, true);
    return heading === null ? blocks : [...blocks.slice(0, at), heading, ...blocks.slice(at)];
  });
}

/** «янв 2024», «03. Март», «1 кв.» as the heading of a part is written. */
function periodIn(name: string): string | null {
  const [, month, year] = MONTH.exec(name.trim()) ?? [];
  if (month !== undefined) {
    const stem =
      month.slice(0, 2).toLowerCase() === 'ма' && month.toLowerCase() !== 'мар' ? 'май' : month.toLowerCase();
    return withYear(
      MONTHS.find((full) => full.toLowerCase().startsWith(stem)),
      year,
    );
  }
  const [, figure, roman, ofYear] = QUARTER.exec(name.trim()) ?? [];
  const quarter = figure === undefined ? roman?.toUpperCase() : ROMAN[Number(figure) - 1];
  return quarter === undefined ? null : withYear(`${quarter} квартал`, ofYear);
}

function withYear(words: string | undefined, year: string | undefined): string | null {
  return words === undefined ? null : year === undefined ? words : `${words} ${year} года`;
}

const HEADING_ROWS = 5;

/** The same heading above the table or among its first rows. */
function saysItself(blocks: readonly UnnumberedBlock[], tableAt: number, period: string): boolean {
  const texts = blocks
    .slice(0, tableAt + 1)
    .flatMap((block) =>
      block.kind === 'table'
        ? block.rows.slice(0, HEADING_ROWS).flatMap(({ cells }) => (cells.length === 1 ? [cells[0]?.text ?? ''] : []))
        : [block.text],
    );
  return texts.some((text) => periodIn(text) === period || periodIn(text)?.split(' 20')[0] === period.split(' 20')[0]);
}

function isTable(block: UnnumberedBlock): boolean {
  return block.kind === 'table';
}

import { periodNamed, type UnnumberedBlock } from '@domain/document';
import { paragraph } from '../blocks/paragraph.js';

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
  const named = sheets.filter(({ name, blocks }) => periodNamed(name) !== null && blocks.some(isTable));
  if (named.length < 2) return sheets.flatMap(({ blocks }) => blocks);
  return sheets.flatMap(({ name, blocks }) => {
    const period = periodNamed(name);
    const at = blocks.findIndex(isTable);
    const heading = period === null || at < 0 || saysItself(blocks, at, period) ? null : paragraph(period, true);
    return heading === null ? blocks : [...blocks.slice(0, at), heading, ...blocks.slice(at)];
  });
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
  return texts.some((text) => yearless(periodNamed(text)) === yearless(period));
}

function isTable(block: UnnumberedBlock): boolean {
  return block.kind === 'table';
}

function yearless(period: string | null): string | undefined {
  return period?.split(' 20')[0];
}

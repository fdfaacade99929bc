import { type Cell, cellText } from './cell.js';
import type { BodyRow } from './rows.js';

/** The headings of a header in one or two rows: the words above and below joined, «Значения по годам: 2024». */
export function headingsOf([upper, lower]: readonly BodyRow[]): string[] {
  const width = Math.max(upper?.cells.length ?? 0, lower?.cells.length ?? 0);
  return Array.from({ length: width }, (_, at) => {
    const own = cellText(lower?.cells[at]);
    const above = cellText(upper?.cells[coveringColumn(upper.cells, at)]);
    const covering = own !== '' && above === '' ? lastFilled(upper?.cells ?? [], at) : above;
    return [covering, own].filter((words, index, all) => words !== '' && all.indexOf(words) === index).join(': ');
  });
}

function coveringColumn(cells: readonly Cell[], at: number): number {
  let from = at;
  while (from > 0 && cells[from]?.colSpan === 0) from -= 1;
  return from;
}

/** Where merging is lost, an empty heading belongs to the one on its left. */
function lastFilled(cells: readonly Cell[], at: number): string {
  for (let from = at; from >= 0; from -= 1) {
    const words = cellText(cells[from]);
    if (words !== '') return words;
  }
  return '';
}

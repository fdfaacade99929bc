import type { Item } from '../api/types.js';

interface RowPlace {
  /** The title of its section stands above it. */
  readonly startsSection: boolean;
  /** Which row of the whole table it is, the heading being the first: told to those who hear a part of it. */
  readonly rowIndex: number;
}

/** Where each row stands in the whole table, whatever part of it is drawn. */
export function placeRows(items: readonly Pick<Item, 'sectionIndex'>[]): { places: RowPlace[]; rowCount: number } {
  let rowCount = 1;
  const places = items.map(({ sectionIndex }, index): RowPlace => {
    const startsSection = sectionIndex !== null && sectionIndex !== items[index - 1]?.sectionIndex;
    rowCount += startsSection ? 2 : 1;
    return { startsSection, rowIndex: rowCount };
  });
  return { places, rowCount };
}

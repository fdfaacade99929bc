import type { Warning } from '@domain/deadlines';
import type { ItemState } from '@storage';

type Placed = Pick<ItemState, 'source' | 'part' | 'number' | 'reading'>;

/** Where a warning about the item stands, as the reader of orders writes it: `1.2`, `order/3.3`. */
export function placeOf({ source, part, number }: Placed): string {
  return source === 'table' ? number : `${part}/${number}`;
}

/** True for a warning about this very item; numbers may repeat, so its line decides where the warning has one. */
export function isAbout({ where, line }: Warning, item: Placed): boolean {
  return where === placeOf(item) && (line === undefined || line === item.reading.source.line);
}

/**
 * The warnings of each item, every warning at one item at most: that of its line, or the first one of its number where
 * the reading has no line for it.
 */
export function warningsByItem<Item extends Placed>(
  items: readonly Item[],
  warnings: readonly Warning[],
): ReadonlyMap<Item, readonly Warning[]> {
  const byPlace = new Map<string, Item>();
  for (const item of items) {
    const place = placeOf(item);
    if (!byPlace.has(place)) byPlace.set(place, item);
    byPlace.set(atLine(place, item.reading.source.line), item);
  }
  const found = new Map<Item, Warning[]>();
  for (const warning of warnings) {
    const { where, line } = warning;
    const item = byPlace.get(line === undefined ? where : atLine(where, line));
    if (item === undefined) continue;
    const known = found.get(item);
    if (known === undefined) found.set(item, [warning]);
    else known.push(warning);
  }
  return found;
}

function atLine(place: string, line: number): string {
  return `${place}\n${line}`;
}

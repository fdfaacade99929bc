import type { OrderReading, Party, ReadItem } from './order-reading.js';
import { foldName, nameLexicon, oncePerRow, type RowParties, splitParties } from './parties/index.js';
import { shortNamesIn } from './roadmap.js';

/**
 * Reads other words in the place of a row's responsible ones, with the names the order itself defines and those that stand
 * alone in its cells. Those a column of its own names (соисполнители) stay with the row.
 */
export function rereadParties(
  reading: OrderReading,
  words: string,
  row: Pick<ReadItem, 'responsibleText' | 'executors'> | null = null,
): RowParties {
  const lexicon = nameLexicon(reading.abbreviations, shortNamesIn(cellsOf(reading)));
  const { responsible, executors } = splitParties(words, lexicon);
  const before = splitParties(row?.responsibleText ?? '', lexicon);
  const named = new Set([...before.responsible, ...before.executors].map(({ name }) => foldName(name)));
  const ofOwnColumn = (row?.executors ?? []).filter(({ name }) => !named.has(foldName(name)));
  return oncePerRow({ responsible, executors: [...executors, ...ofOwnColumn] });
}

/** The words of the cells that name somebody, as far as the reading keeps them. */
function cellsOf({ items }: OrderReading): string[] {
  const written = (parties: readonly Party[]): string[] => parties.map(({ name, asWritten }) => asWritten ?? name);
  return items.flatMap((item) => [
    item.responsibleText ?? '',
    item.audienceText ?? '',
    ...item.audience,
    ...written([...item.responsible, ...item.executors]),
  ]);
}

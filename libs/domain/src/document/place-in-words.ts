import type { Texts } from '../texts/index.js';
import type { PlaceInFile } from './places-in-file.js';

/** «страница 3, строка 4 таблицы» */
export function placeInWords(place: PlaceInFile, texts: Texts): string {
  if ((place.kind === 'table-row' || place.kind === 'page-row') && place.table !== null)
    return texts.say(`in-file.${place.kind}-of-several`, { ...place, table: place.table });
  return texts.say(`in-file.${place.kind}`, { ...place, table: '' });
}

/** The words for all that stands from one line of a reading to another; null where the document has no such line. */
export function rangeInWords(
  places: ReadonlyMap<number, PlaceInFile>,
  [from, to]: readonly [from: number, to: number],
  texts: Texts,
): string | null {
  const first = places.get(from);
  if (first === undefined) return null;
  const last = places.get(to) ?? first;
  if (first.kind === 'line' && last.kind === 'line' && last.line > first.line)
    return texts.say('in-file.lines', { from: first.line, to: last.line });
  const [opening, closing] = [placeInWords(first, texts), placeInWords(last, texts)];
  return opening === closing ? opening : texts.say('in-file.range', { from: opening, to: closing });
}

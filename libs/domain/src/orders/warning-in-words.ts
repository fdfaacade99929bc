import { explainWarning, type Warning } from '../deadlines/index.js';
import { type PlaceInFile, placeInWords } from '../document/index.js';
import type { Texts } from '../texts/index.js';
import { placeOfWarning } from './place-of-warning.js';

export interface WarningInWords {
  /** «Пункт 3.3 приказа» */
  readonly where: string;
  /** «страница 3, строка 4 таблицы»; null for what concerns the whole file. */
  readonly inFile: string | null;
  readonly message: string;
  readonly remedy: string;
}

/** A warning of a reading in a person's language; `places` are those of the document that was read. */
export function warningInWords(
  warning: Warning,
  places: ReadonlyMap<number, PlaceInFile>,
  texts: Texts,
): WarningInWords {
  const { key, values } = placeOfWarning(warning.where);
  const place = places.get(lineOf(warning) ?? NaN);
  return {
    where: texts.say(key, values),
    inFile: place === undefined ? null : placeInWords(place, texts),
    ...explainWarning(warning, texts),
  };
}

/** Of the row itself where it was joined to the one above: `line` is then the first of both. */
function lineOf({ line, values }: Warning): number | undefined {
  return typeof values?.['line'] === 'number' ? values['line'] : line;
}

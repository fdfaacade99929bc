import type { Warning } from '@domain/deadlines';
import type { PlaceInFile } from '@domain/document';
import { warningInWords } from '@domain/orders';
import type { Texts } from '@domain/texts';

/** Where each line of a reading stands in its file. */
export type Places = ReadonlyMap<number, PlaceInFile>;

/** «Мероприятие 1.2 (страница 3, строка 4 таблицы): …», and what to do about it. */
export function warningWords(
  warning: Warning,
  places: Places,
  texts: Texts,
): { readonly said: string; readonly remedy: string } {
  const { where, inFile, message, remedy } = warningInWords(warning, places, texts);
  return { said: `${inFile === null ? where : `${where} (${inFile})`}: ${message}`, remedy };
}

import { readWords } from '../look-alikes/index.js';

/** What an order calls itself, as a pattern that allows for spaced letters. */
export const KIND_OF_ORDER = ['приказ', 'распоряжение', 'постановление', 'решение', 'указ']
  .map((word) => [...word].join('\\s*'))
  .join('|');
const KIND_ALONE = new RegExp(`^(?:${KIND_OF_ORDER})\\.?$`, 'i');

/** A post in the nominative, as a signature opens: with a capital letter, or «и.о.», «врио». */
export const POST_OPENS =
  /^(?:[Ии]\.\s?[Оо]\.|[Вв]р\.?\s?и\.?\s?о|ВРИО|[Вв]ременно\s+исполняющ(?:ий|ая)|Исполняющ(?:ий|ая)|Министр|Директор|Начальник|Заведующ(?:ий|ая)|Руководитель|Глав(?:а|ный)|Председатель|Ректор|Заместитель|Перв(?:ый|ая)|Управляющ(?:ий|ая)|Президент|Губернатор|Мэр|Проректор|Статс-секретарь)(?![а-яё])/;
const NAME_ALONE =
  /^(?:(?:[А-ЯЁ]\.\s?){1,2}[А-ЯЁ][а-яё]+(?:-[А-ЯЁ][а-яё]+)?|[А-ЯЁ][а-яё]+(?:-[А-ЯЁ][а-яё]+)?\s(?:[А-ЯЁ]\.\s?){1,2})$/;
const ENDS_IN_NAME = /(?:^|\s)(?:[А-ЯЁ]\.\s?){1,2}[А-ЯЁ][а-яё]+(?:-[А-ЯЁ][а-яё]+)?$/;

/** «С.С. Белов», «Белов С.С.» and nothing else. */
export function namesAlone(words: string): boolean {
  return NAME_ALONE.test(words.trim());
}

/** «ПРИКАЗ» alone on its line. */
export function isKindAlone(line: string): boolean {
  return KIND_ALONE.test(readWords(line.trim()));
}

/** True for a line that is a paragraph whatever stands above it: «ПРИКАЗ», below a closed sentence a signature. */
export function standsAlone(line: string, above: string): boolean {
  return isKindAlone(line) || (/[.;!?»)]$/.test(above) && POST_OPENS.test(line) && ENDS_IN_NAME.test(line));
}

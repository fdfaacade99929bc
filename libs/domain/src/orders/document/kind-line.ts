import { KIND_OF_ORDER, plainWords, type SourceLine } from '../../document/index.js';
import { readWords } from '../../look-alikes/index.js';

/** The word that says what the document is, alone on its line, with the number, the date, «по школе» or whose it is behind it. */
const KIND = new RegExp(
  `^(?:${KIND_OF_ORDER})\\.?(?:\\s+(?:№|N\\s|от\\s+[«"]?\\s*\\d|по\\s+(?:школе|основной|личному|учреждению|организации)|губернатора\\s|правительства\\s|главы\\s|президента\\s|коллегии|комиссии|штаба|(?:[а-яё]+\\s+)?совета).*)?$`,
  'i',
);

/** Index of the line «ПРИКАЗ» (распоряжение, постановление, решение, указ) itself; -1 when there is none. */
export function kindLineAt(lines: readonly SourceLine[]): number {
  return lines.findIndex((line) => KIND.test(readWords(plainWords(line.text))));
}

import { plainWords, type SourceLine } from '../../document/index.js';

const SPACED = (word: string): string => [...word].join('\\s*');
/** The word that says what the document is, alone on its line, with the number or the date, or «по школе» behind it. */
const KIND = new RegExp(
  `^(?:${['приказ', 'распоряжение', 'постановление', 'решение'].map(SPACED).join('|')})\\.?(?:\\s+(?:№|N\\s|от\\s+[«"]?\\s*\\d|по\\s+(?:школе|основной|личному|учреждению|организации)).*)?$`,
  'i',
);

/** Index of the line «ПРИКАЗ» (распоряжение, постановление, решение) itself; -1 when there is none. */
export function kindLineAt(lines: readonly SourceLine[]): number {
  return lines.findIndex((line) => KIND.test(plainWords(line.text)));
}

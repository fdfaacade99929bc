import type { PaperKind } from '../../deadlines/index.js';
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

const KINDS: readonly PaperKind[] = ['приказ', 'распоряжение', 'постановление', 'решение', 'указ'];

/** What the document is called: «П Р И К А З» is «приказ»; null where no line says it. */
export function paperKindIn(lines: readonly SourceLine[]): PaperKind | null {
  const words = readWords(plainWords(lines[kindLineAt(lines)]?.text ?? ''))
    .replace(/\s+/g, '')
    .toLowerCase();
  return KINDS.find((kind) => words.startsWith(kind)) ?? null;
}

const CAPITALS = '[А-ЯЁ«»"().,№\\d-]+';
const ALL_CAPITALS = new RegExp(`^${CAPITALS}(?:\\s+${CAPITALS})*$`);
const BODY =
  /(?<!\S)(?:МИНИСТЕРСТВО|ДЕПАРТАМЕНТ|УПРАВЛЕНИЕ|КОМИТЕТ|АДМИНИСТРАЦИЯ|ПРАВИТЕЛЬСТВО|[А-ЯЁ]*УЧРЕЖДЕНИЕ|[А-ЯЁ]*ШКОЛА|СОВЕТ|ДУМА|ОТДЕЛ|АГЕНТСТВО|СЛУЖБА|ИНСПЕКЦИЯ)(?!\S)/;
const KIND_BEHIND =
  /(?<=\s)(?:П\s?Р\s?И\s?К\s?А\s?З|РАСПОРЯЖЕНИЕ|ПОСТАНОВЛЕНИЕ|РЕШЕНИЕ|УКАЗ)(?=$|\s+(?:№|от\s|[«"]?\d))/g;

/** «МИНИСТЕРСТВО ОБРАЗОВАНИЯ ЛУГОВОЙ ОБЛАСТИ | ПРИКАЗ»: where the document's word stands behind the body on one line; -1 where not. */
function kindBehindBody(words: string): number {
  const bodyAt = words.search(BODY);
  if (bodyAt < 0) return -1;
  const kindAt = [...words.matchAll(KIND_BEHIND)].find(({ index }) => index > bodyAt)?.index ?? -1;
  return kindAt > 0 && ALL_CAPITALS.test(words.slice(0, kindAt).trimEnd()) ? kindAt : -1;
}

/** The body and the document's word, each on a line of its own, where no line is the word alone. */
export function withKindApart(lines: readonly SourceLine[]): SourceLine[] {
  if (kindLineAt(lines) >= 0) return [...lines];
  const at = lines.findIndex(({ text }) => kindBehindBody(plainWords(text)) >= 0);
  const line = lines[at];
  if (!line) return [...lines];
  const words = plainWords(line.text);
  const kindAt = kindBehindBody(words);
  const body = words.slice(0, kindAt).trimEnd();
  return lines.toSpliced(at, 1, { ...line, text: body }, { ...line, text: '' }, { ...line, text: words.slice(kindAt) });
}

import type { BasisDocument } from '../order-reading.js';
import { insideMarks } from '../parties/index.js';

/** A document told by its name alone, and where it stands in the text. */
export interface UnnumberedDocument extends Pick<BasisDocument, 'kind' | 'issuer' | 'title' | 'part'> {
  readonly at: number;
}

const CASE_OF_ONE = '(?:ом|а|у)(?![а-яё])';
const CODE = new RegExp(
  `(?<![А-ЯЁа-яё-])(?:(?!(?:настоящ|указанн|названн|данн)[а-яё]+\\s)(?<stem>[А-ЯЁ][а-яё-]+?)(?:ым|им|ого|его|ому|ему)\\s+)?кодекс${CASE_OF_ONE}`,
  'gi',
);
const CHARTER = new RegExp(`(?<![А-ЯЁа-яё-])устав${CASE_OF_ONE}`, 'gi');
const CONSTITUTION = /(?<![А-ЯЁа-яё-])конституци(?:ей|и|ю)(?![а-яё])/gi;
/** In small letters «положениями статьи» are words of another document. */
const STATUTE = /(?<![А-ЯЁа-яё-])Положени(?:ем|я|ю)(?=\s+об?\s)/g;
/** A law without its number is told by its title. */
const LAW = /(?<![А-ЯЁа-яё-])закон(?:ом|а|у)(?=(?:\s+[А-ЯЁа-яё]+){0,4}\s*[«"“])/gi;

/** Whose it is and what about: up to the next mark, document, or the command of the order. */
const OWN_WORDS =
  /^(?:(?!\s(?:и|а также|а|в целях|в соответствии|на основании|руководствуясь|п\s?р\s?и\s?к\s?а\s?з\S*|постановля\S*|от\s+[«"]?\d)(?![а-яё]))[А-ЯЁа-яё\s-])*/i;
/** «пунктом 2 части 1 статьи 53.3 | кодекса» */
const PART = /(?:(?:подпункт|пункт|част|стат)[а-яё]*\s+\d[\d.]*(?:(?:,\s*|\s+и\s+|\s*[–-]\s*)\d[\d.]*)*\s+)+$/i;
const PARTS_SHORT: readonly (readonly [RegExp, string])[] = [
  [/подпункт[а-яё]*/gi, 'пп.'],
  [/пункт[а-яё]*/gi, 'п.'],
  [/част[а-яё]*/gi, 'ч.'],
  [/стат[а-яё]*/gi, 'ст.'],
];

/** Codes, charters, statutes and laws that a text names without date and number, in order. */
export function unnumberedDocuments(text: string): UnnumberedDocument[] {
  const inside = insideMarks(text);
  const found = [
    ...matchesOf(CODE, text, ({ groups = {} }) =>
      groups.stem === undefined ? 'кодекс' : `${adjective(groups.stem)} кодекс`,
    ),
    ...matchesOf(CHARTER, text, () => 'устав'),
    ...matchesOf(CONSTITUTION, text, () => 'конституция'),
    ...matchesOf(STATUTE, text, () => 'положение'),
    ...matchesOf(LAW, text, () => 'закон'),
  ];
  return found
    .filter(({ at }) => !inside[at])
    .sort((one, other) => one.at - other.at)
    .flatMap(({ kind, at, end }) => {
      const own = (OWN_WORDS.exec(text.slice(end))?.[0] ?? '').trimEnd();
      const behind = text.slice(end + own.length);
      // «законом … от 29.12.2012 № 273-ФЗ» has its number.
      if (/^\s*(?:от\s+[«"]?\d|№)/.test(behind)) return [];
      const quoted = /^\s*[«"“](?<title>[^«»"”]+)[»"”](?!\s*(?:от\s+[«"]?\d|№))/.exec(behind)?.groups?.title ?? null;
      if ((kind === 'закон' && quoted === null) || (kind === 'кодекс' && own === '')) return [];
      const about = /^\s+(?:об?\s.+)$/.test(own);
      const part = partBefore(text.slice(0, at));
      return [
        {
          kind,
          issuer: about ? null : own.trim() || null,
          title: kind === 'закон' ? quoted : about ? own.trim() : null,
          ...(part === null ? {} : { part }),
          at,
        },
      ];
    });
}

function matchesOf(form: RegExp, text: string, kindOf: (match: RegExpExecArray) => string) {
  return [...text.matchAll(form)].map((match) => ({
    kind: kindOf(match),
    at: match.index,
    end: match.index + match[0].length,
  }));
}

/** «Лесн|ого» → «Лесной», «Гражданск|им» → «Гражданский». */
function adjective(stem: string): string {
  if (/^(?:лесн|трудов)$/i.test(stem)) return `${stem}ой`;
  return `${stem}${/[гкхжшчщ]$/.test(stem) ? 'ий' : 'ый'}`;
}

function partBefore(before: string): string | null {
  const written = PART.exec(before.slice(-LONGEST_PART))?.[0];
  if (written === undefined) return null;
  return PARTS_SHORT.reduce((words, [long, short]) => words.replace(long, short), written).trim();
}

/** Characters before a document that may say which part of it is meant. */
const LONGEST_PART = 120;

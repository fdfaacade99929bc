import type { BasisDocument } from '../order-reading.js';
import { dateIn } from './order-date.js';
import { unnumberedDocuments } from './unnumbered-basis.js';

type Relation = BasisDocument['relation'];

const KINDS: readonly (readonly [kind: string, form: RegExp])[] = [
  [
    'закон',
    /(?:федеральн\S+\s+(?:конституционн\S+\s+)?|областн\S+\s+)?закон(?:а|ом|у|е|ы|ов|ами)?(?:\s+российской\s+федерации)?(?![а-яё])/gi,
  ],
  ['приказ', /(?<![а-яё])приказ(?:а|ом|у|е|ы|ов|ам|ами)?(?![а-яё])/gi],
  ['распоряжение', /(?<![а-яё])распоряжени(?:е|я|ем|ю|и|й|ями)(?![а-яё])/gi],
  ['постановление', /(?<![а-яё])постановлени(?:е|я|ем|ю|и|й|ями)(?![а-яё])/gi],
  ['указ', /(?<![а-яё])указ(?:а|ом|у|е|ы|ов|ами)?(?![а-яё])/gi],
  ['письмо', /(?<![а-яё])письм(?:о|а|ом|у|е|ами)(?![а-яё])|(?<![а-яё])писем(?![а-яё])/gi],
  ['решение', /(?<![а-яё])решени(?:е|я|ем|ю|и|й|ями)(?![а-яё])/gi],
  ['протокол', /(?<![а-яё])протокол(?:а|ом|у|е|ы|ов|ами)?(?![а-яё])/gi],
  ['соглашение', /(?<![а-яё])соглашени(?:е|я|ем|ю|и|й)(?![а-яё])/gi],
  ['поручение', /(?<![а-яё])поручени(?:е|я|ем|ю|и|й)(?![а-яё])/gi],
];

const RELATIONS: readonly (readonly [Relation, RegExp])[] = [
  ['in_accordance', /в\s+соответствии\s+со?(?![а-яё])/gi],
  ['in_execution', /(?:во\s+исполнение|в\s+целях\s+(?:реализации|исполнения|выполнения))(?![а-яё])/gi],
  ['on_basis', /на\s+основании(?![а-яё])/gi],
  ['guided_by', /руководствуясь(?![а-яё])/gi],
  ['in_framework', /в\s+рамках(?![а-яё])/gi],
  ['repeals', /утратившими?\s+силу|(?<![а-яё])отменить(?![а-яё])/gi],
  ['amends', /внести(?=\s)/gi],
];

const DAY = '(?:[«"]?\\d{1,2}[»"]?\\s+[а-яё]+\\s+\\d{4}|\\d{1,2}\\.\\d{1,2}\\.\\d{2,4})\\s*(?:года|г\\.?)?';
const NUMBER = '(?:№|N)\\s*(?<NAME>[0-9А-Яа-яёЁA-Za-z][^\\s,;()«»]*)';
/** «от 28.12.2017 № 732-П» or «№ 732-П от 28.12.2017». */
const REFERENCE = new RegExp(
  `от\\s+(?<date1>${DAY})\\s*${NUMBER.replace('NAME', 'number1')}|${NUMBER.replace('NAME', 'number2')}\\s+от\\s+(?<date2>${DAY})`,
  'gi',
);

/** The documents a text names, in order, each with what the text does with it. */
export function documentsNamed(text: string): BasisDocument[] {
  return [...numberedDocuments(text), ...namedAlone(text)]
    .sort((one, other) => one.at - other.at)
    .map(({ at: _, ...document }) => document);
}

interface Placed extends BasisDocument {
  readonly at: number;
}

/** What is only changed or repealed always has its number; without it the words rather speak of something else. */
function namedAlone(text: string): Placed[] {
  return unnumberedDocuments(text).flatMap(({ at, kind, issuer, title, part }): Placed[] => {
    const relation = lastOf(RELATIONS, text.slice(0, at))?.name;
    if (relation === undefined || relation === 'repeals' || relation === 'amends') return [];
    return [{ at, kind, issuer, date: null, number: null, title, ...(part === undefined ? {} : { part }), relation }];
  });
}

function numberedDocuments(text: string): Placed[] {
  let from = 0;
  let above: Named | null = null;
  let relation: Relation | undefined;
  return [...text.matchAll(REFERENCE)].flatMap((match): Placed[] => {
    const before = text.slice(from, match.index);
    const end = match.index + match[0].length;
    relation = lastOf(RELATIONS, before)?.name ?? relation;
    const named = GOES_ON.test(before) ? above : documentIn(before);
    from = end;
    above = named;
    if (!named || !relation) return [];
    const { date1, date2, number1, number2 } = match.groups ?? {};
    const number = (number1 ?? number2 ?? '').replace(/[.:]+$/, '');
    const title = quotedAt(text.slice(end));
    return [{ at: match.index, ...named, date: dateIn(date1 ?? date2 ?? ''), number, title, relation }];
  });
}

type Named = Pick<BasisDocument, 'kind' | 'issuer'>;

/** «приказы министерства от 30.08.2024 № 1150-Д|, |от 12.09.2024 № 1171-Д»: another of the same kind. */
const GOES_ON = /^\s*(?:«[^«»]*»)?\s*(?:[,;]|и|,\s*и)\s*$/i;

function documentIn(before: string): Named | null {
  const kind = lastOf(KINDS, before);
  if (!kind) return null;
  const issuer = before
    .slice(kind.end)
    .replace(/\s*\(\s*далее[^()]*\)/gi, '')
    .replace(/^[\s(,]+|[\s(,]+$/g, '');
  return { kind: kind.name, issuer: issuer === '' || issuer.length > 300 ? null : issuer };
}

/** The last of several words met in a text, and where it ends. */
function lastOf<Name extends string>(
  forms: readonly (readonly [Name, RegExp])[],
  text: string,
): { name: Name; end: number } | null {
  let last: { name: Name; at: number; end: number } | null = null;
  for (const [name, form] of forms) {
    const match = [...text.matchAll(form)].at(-1);
    if (match && (last === null || match.index > last.at)) {
      last = { name, at: match.index, end: match.index + match[0].length };
    }
  }
  return last;
}

/** The title in quotation marks right behind a number, the marks inside it kept. */
function quotedAt(rest: string): string | null {
  const straight = /^\s*["“](?<title>[^"”]+)["”]/.exec(rest)?.groups?.title;
  if (straight) return straight;
  const opening = /^\s*«/.exec(rest)?.[0].length;
  if (opening === undefined) return null;
  let depth = 1;
  for (let at = opening; at < rest.length; at += 1) {
    if (rest.charAt(at) === '«') depth += 1;
    if (rest.charAt(at) === '»') depth -= 1;
    // «Об утверждении «дорожной карты» …» is often closed only once.
    if (depth === 0) return rest.slice(opening, at);
  }
  const last = rest.lastIndexOf('»');
  if (last <= opening) return null;
  const title = rest.slice(opening, last);
  return title.includes('«') && title.lastIndexOf('«') > title.lastIndexOf('»') ? `${title}»` : title;
}

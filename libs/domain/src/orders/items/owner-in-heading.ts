import { MONTH } from '../clauses/term-patterns.js';
import { findPersons, headOf, isPostOfOne } from '../parties/index.js';

/** «… (ответственные: Орлова И.И., отдел кадров)», «… Отв. – Белов С.С.»: whoever the heading names by this word. */
const NAMED =
  /(?<![а-яё])(?:отв\.(?:\s*исполнител[ьи])?\s*[:–—-]?|(?:ответственн(?:ый|ая|ые|ое)(?:\s+(?:исполнител[ьи]|лиц[оа]))?|исполнител[ьи])\s*[:–—-])\s*(?<who>\S.*)$/is;
/** Words of an activity or of a part of the plan, in which a person is only mentioned. */
const WORK =
  /(?<![а-яё])(?:раздел|этап|направлени|блок|работа|мероприяти|план|под\s+руководством|юбилей|памяти|имени|год)/i;
const LONGEST_OWNERS = 300;

/**
 * Whom a heading says to answer for the rows below it, in its words: those behind «ответственные:», or people alone with their
 * posts («Бирюкова Н.С., заместитель директора»). Null for a heading that only names a part of the work.
 */
export function ownersInHeading(heading: string): string | null {
  const who = NAMED.exec(heading)?.groups?.who;
  if (who !== undefined) return who.length > LONGEST_OWNERS || ELSEWHERE.test(who) ? null : ownersAlone(who);
  if (heading.length > LONGEST_OWNERS || WORK.test(heading)) return null;
  const persons = findPersons(heading);
  const starts = [...persons.map(({ at }) => at), heading.length];
  const beside = [0, ...persons.map(({ end }) => end)].map((from, at) => heading.slice(from, starts[at]));
  return persons.length > 0 && beside.every(isPostOrMarks) ? heading : null;
}

/** «см. приложение 2», «согласно списку», «указаны в таблице», «не назначен»: here stands nobody. */
const ELSEWHERE =
  /^[\s(]*(?:(?:см\.|смотри(?:те)?|согласно|в|по|не|будут?)(?=\s)|(?:указан|назван|привед[её]н|перечислен|определ[её]н|назначен|прилага|назнача|определя|утвержда)[а-яё]*)/i;
/** «Орлова И.И., |до 1 июня|», «… |срок – 01.06.2024|»: by when, beside those who answer. */
const TERM = new RegExp(
  `(?:[\\s,;–—-]+|(?<=^|\\())(?:(?:в\\s+)?[Сс]рок[а-яё]*\\s*[:–—-]?\\s*)?(?:(?:до|с|со|к|по|в|не\\s+поз(?:днее|же))\\s+)?(?:${[
    '\\d{1,2}[.:]\\d',
    `(?:\\d{1,2}\\s+)?${MONTH}(?![А-ЯЁ])`,
    '(?:начала|конца|концу|течение|20\\d\\d)(?![а-яё])',
    '(?:еже(?:год|кварт|месяч|недел|днев)|постоянно|весь\\s)',
  ].join('|')})[^,;()]*`,
  'g',
);

/** Those who answer, without by when; null where nobody else is named. */
function ownersAlone(who: string): string | null {
  const owners = withoutOpenEnd(who.replace(TERM, '').replace(/\s*\(\s*\)/g, ''))
    .replace(/^[\s,;–—-]+/, '')
    .trim();
  return /[А-ЯЁа-яё]/.test(owners) ? owners : null;
}

/** The bracket that closes the heading opened before the words. */
function withoutOpenEnd(words: string): string {
  const tidy = words.trim().replace(/(?<!(?:^|[\s.])[А-ЯЁ])[.;]$/, '');
  const isOpen = tidy.split(')').length > tidy.split('(').length;
  return (isOpen && tidy.endsWith(')') ? tidy.slice(0, -1) : tidy).trim();
}

const LONGEST_POST = 10;

/** What stands before, between and behind the names: marks, or the post of one of them. */
function isPostOrMarks(words: string): boolean {
  const bare = words
    .replace(/^(?:[\s,;()–—-]|и\s)+/, '')
    .replace(/\)[\s,;]*$/, '')
    .trim();
  if (/^[,;:.()–—-]*$/.test(bare)) return true;
  const isPost = isPostOfOne(bare) || headOf(bare)?.kind === 'role';
  return isPost && bare.split(/\s+/).length <= LONGEST_POST;
}

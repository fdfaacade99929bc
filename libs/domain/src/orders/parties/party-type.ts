import type { PartyType } from '../order-reading.js';
import { CLASSES, isGroupAbbreviation, isLegalForm } from './known-abbreviations.js';
import type { KnownName } from './name-lexicon.js';
import {
  type GrammaticalCase,
  type Head,
  headOf,
  isNominative,
  looksLikeAdjective,
  opensWithShortPost,
} from './words/index.js';

/** Of a school the administration is its people, of a district it is a body. */
const ADMINISTRATION_OF_SCHOOL =
  /^администрац[а-я]+(?:\s(?:школ|общеобразоват|образоват|учреждени|организаци|гимнази|лице|детск|колледж|техникум|учебн|ОО|ОУ|ДОУ|ДОО|СОШ|М[БАК]?Д?ОУ|ПОО|УДО)|$)/i;
/** «Совет депутатов» is a body, «педагогический совет» its members; so are «дума», «собрание». */
const COUNCIL_OF_DEPUTIES = /^(?:совет|собрание|дума)\s(?:народных\s)?депутат/i;
const OF_A_SCHOOL = /родительск|ученическ|попечительск|организационн/i;
const ASSOCIATION_OF_TEACHERS = /методическ|учител|педагог|школьн|творческ|профессиональн/i;

const ROLE =
  /^(?:(?:перв|главн|ведущ|старш|муниципальн|региональн|школьн|ответственн)\S+\s)*(?:руководител|директор|начальник|заместител|заведующ|куратор|тьютор|координатор|специалист|методист|консультант|педагог(?!\S*ическ)|учител|наставник|председател|глав[аы](?:\s|$)|министр|секретар)/i;
const ROLE_SUFFIX = /^(?:[а-яё-]+(?:ые|ие|ый|ий)\s)*[а-яё-]*(?:ист|лог|атор|итель|атель|ник|онер)(?:ы|и)?(?:\s|$)/i;
const BODY =
  /министерств|департамент|управлени|комитет|отдел|институт|центр|учреждени|организаци|кабинет|школ|академи|университет|колледж|лаборатори|кафедр|площадк|орган(?:ы|ов)(?:\s|$)|служб|надзор|гвардия|^мин(?:обр|здрав|просв|соц|труд|фин|культ|спорт|строй|сельхоз|имущ|эконом|пром|цифр|транс)|офис/i;
const MEMBERS = /^(?:член|сотрудник|участник|работник|команд|состав|обучающ|выпускник|представител|слушател|родител)/i;

/** What kind of party a name without a person is. */
export function typeOfName(name: string, known: KnownName | undefined): PartyType {
  const byHead = typeOfHead(name);
  if (byHead) return byHead;
  if (isGroupAbbreviation(/^[А-ЯЁа-яё]+/.exec(name)?.[0] ?? '')) return 'group';
  if (known?.fullName && known.name === name && known.fullName !== name) return typeOfName(known.fullName, undefined);
  if (opensWithShortPost(name)) return 'role';
  if (MEMBERS.test(name)) return 'group';
  if (ROLE.test(name)) return 'role';
  if (known || /[А-ЯЁA-Z]{2,}/.test(name) || BODY.test(untilNoun(name)) || /^[«"“„]/.test(name)) return 'organisation';
  return ROLE_SUFFIX.test(name) ? 'role' : /^[А-ЯЁ]/.test(name) && /»/.test(name) ? 'organisation' : 'group';
}

/** The first noun with the adjectives before it: «аспиранты | кафедры» are no body. */
function untilNoun(name: string): string {
  const words = name.split(' ');
  const nounAt = words.findIndex((word) => !looksLikeAdjective(word));
  return nounAt < 0 ? name : words.slice(0, nounAt + 1).join(' ');
}

function typeOfHead(name: string): PartyType | null {
  const head = headOf(name);
  if (!head) return null;
  const words = `${head.noun} ${head.rest}`.trim();
  if (ADMINISTRATION_OF_SCHOOL.test(words)) return 'role';
  if (COUNCIL_OF_DEPUTIES.test(words)) return 'organisation';
  const noun = head.readings[0]?.lemma ?? '';
  if (noun === 'лицо' && /ответственн/i.test(name)) return 'role';
  if (noun === 'комитет' && OF_A_SCHOOL.test(head.before.join(' '))) return 'group';
  if (noun === 'объединение' && !ASSOCIATION_OF_TEACHERS.test(name)) return 'organisation';
  return head.kind === 'body' ? 'organisation' : head.kind;
}

const OPENS_WITH_ABBREVIATION = /^(?:[Вв]се )?(?<abbr>[А-ЯЁ]{2,})(?<rest>.*)$/;
/** «ОО района», «ОО-участники», «ОО – участники», «ДОО (исполнение)», «ОО Петровского района»: still the class; «СОШ № 2» is one school. */
const GOES_ON = /^(?:-[а-яё]|\s[–—-]\s[а-яё](?!.*№)|\s\((?!.*№)|\s[а-яё](?!.*№)|\s[А-ЯЁ][а-яё]+(?:ого|ой)\s)/;

/** Whether the words name every body of a kind: «МОУО», «образовательные организации района». */
export function isClassName(name: string, known: KnownName | undefined): boolean {
  if (known) return known.isClass;
  const { abbr, rest } = OPENS_WITH_ABBREVIATION.exec(name)?.groups ?? {};
  if (abbr !== undefined && rest !== undefined)
    return CLASSES.has(abbr) && (rest === '' || (GOES_ON.test(rest) && !isLegalForm(abbr)));
  const head = headOf(name);
  return head !== null && head.kind === 'body' && isSeveral(head) && !/№/.test(name);
}

/** «бюро» is written alike of one and of several: one is meant. */
function isSeveral(head: Head): boolean {
  return isNominative(head, 'plural') && !isNominative(head, 'singular');
}

/**
 * Whether a name opens with a post or a function of one person: «директор школы», «и.о. начальника»; «учителя» where an
 * accusative is demanded.
 */
export function isPostOfOne(name: string, cases: readonly GrammaticalCase[] | null = null): boolean {
  if (opensWithShortPost(name)) return true;
  const head = headOf(name);
  if (head?.kind !== 'role') return false;
  if (cases !== null && head.readings.some((one) => isSingular(one) && cases.includes(one.grammaticalCase)))
    return true;
  // «учителя» may be of one teacher, but more likely names several.
  return isNominative(head, 'singular') || (!isNominative(head) && head.readings.some(isSingular));
}

function isSingular({ number }: { readonly number: string }): boolean {
  return number === 'singular';
}

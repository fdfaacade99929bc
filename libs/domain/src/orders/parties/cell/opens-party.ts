import { CLASSES, isGroupAbbreviation, isInstitutionClass, isLegalForm } from '../known-abbreviations.js';
import { foldName, type NameLexicon } from '../name-lexicon.js';
import { findPersons, precedesNamesake } from '../person/index.js';
import {
  agrees,
  type GrammaticalCase,
  type Head,
  headOf,
  headReadings,
  isNominative,
  isOnlyNominative,
  looksLikeAdjective,
  opensWithShortPost,
} from '../words/index.js';
import { loneSurname } from './lone-surname.js';

/** What joined the words to those before them. */
export type Joint = 'start' | 'comma' | 'and' | 'stop' | 'space' | 'line';

export interface Surroundings {
  readonly lexicon: NameLexicon;
  /** Cases demanded by the words around («совместно с …»); null where a nominative is expected. */
  readonly cases: readonly GrammaticalCase[] | null;
}

/** A participle or a pronoun after a comma only describes what stands before it. */
const DESCRIBES =
  /^(?:котор|чь[яеи](?:\s|$)|где\s|в том числе|включая|кроме|за исключением|а также(?=\s+по\s)|[а-яё]*(?:ющ|ящ|ущ|ащ|вш|енн|анн|янн|ённ|ведомственн|имеющ|ем|им)(?:ий|ая|ее|ие|его|ей|их|ему|им|ими|ый|ое|ые|ого|ых|ым|ыми|ую|ому|ой)(?:ся)?(?=\s|,|$))/i;

/** Functions and fields: they say of what somebody is the head, and are no party. */
const FIELDS: ReadonlySet<string> = new Set(
  'УВР ВР УР НМР МР АХЧ АХР НР УМР ИКТ БЖ ОБЖ ОБЗР ИЗО ГО ЧС ОВЗ ФГОС ЕГЭ ОГЭ ГИА ВПР ПДД ДТП ОТ ТБ ИТ НОК ВСОКО УПР НОО ЖКХ ЗОЖ ПБ'.split(
    ' ',
  ),
);

const ENDS_SHORT = /(?:^|\s)(?:[А-ЯЁа-яё][а-яё]{0,5}\.|(?:соц|муз|мед|физ|худ|кл|зам|зав|нач))$/i;

/** «КЧС и ОПБ», «ГО и ЧС», «КДН и ЗП» are one name. */
const SECOND_HALVES: ReadonlySet<string> = new Set('ОПБ ПБ ЧС ЗП ЗПП МП'.split(' '));

/** Words an abbreviation may stand after without being a party of its own. */
const GOVERNS = /(?:(?:^|[\s/])(?:по|в|во|на|при|с|со|к|для|из|о|об|от|за|до|и|или|имени|им\.)|[–—/-])$/i;

const PERSON_SUFFIX = /(?:ники|тели|неры|онеры|дающие|ающие|ующие)$/;
/** «Петровского района», «Заречной области» go on with the name before them. */
const OBLIQUE_ADJECTIVE = /(?:ого|его|ому|ему|ой|ей|ых|их|ым|им|ую)$/;

/** The first word, without marks around it. */
export function firstWord(words: string): string {
  return /^[«"'“„(]*([^\s,;:.)»"'”]+)/.exec(words)?.[1] ?? '';
}

/** No word with the marks behind it is longer. */
const LONGEST_END = 100;

function lastWord(words: string): string {
  return /([^\s,;:.(]+)[.,;:)\s]*$/.exec(words.slice(-LONGEST_END))?.[1] ?? '';
}

export function isAbbreviation(word: string): boolean {
  return /^[А-ЯЁ]{2,}(?:-\d+|[а-яё]?[А-ЯЁ]*)?$/.test(word) || /^[А-ЯЁ]{2,}-[а-яё]+$/.test(word);
}

/** Whether the words begin a party of their own after the words before them. */
export function opensParty(words: string, before: string, joint: Joint, { lexicon, cases }: Surroundings): boolean {
  if (before === '') return true;
  if (findPersons(words)[0]?.at === 0) return !precedesNamesake(before) && !/(?:^|\s)ИП$/.test(before);
  const first = firstWord(words);
  if (first === '') return false;
  // «25 ПСЧ» is a body, «2, 5» go on with numbers.
  if (/^[№\d]/.test(words)) return /^\d+(?:-[а-я]{1,2})? [А-ЯЁ]{2,}/.test(words) && !/[№\d]$/.test(before);
  // «кл. | руководители», «МБОУ | Гимназия № 2»
  if (joint === 'space' && (ENDS_SHORT.test(before) || isLegalForm(lastWord(before)))) return false;
  if (isAbbreviation(first)) return abbreviationOpens(words, before, joint, lexicon);
  if (opensWithShortPost(words)) return joint !== 'and' || !GOVERNS.test(before);
  const head = headOf(words);
  if (!head && joint !== 'stop' && DESCRIBES.test(words)) return false;
  if (head) return headOpens(head, before, joint, cases);
  if (joint === 'and' && isSurname(words)) return endsWithPerson(before);
  if (lexicon.has(foldName(words))) return true;
  if (/^[А-ЯЁA-Z«"“„]/.test(words)) return joint !== 'and' && joint !== 'space' && !goesOnWith(first);
  return joint !== 'space' && PERSON_SUFFIX.test(first);
}

/** «Ковалёв | и Сомов» */
function isSurname(words: string): boolean {
  return loneSurname(words)?.at === 0;
}

function endsWithPerson(words: string): boolean {
  return (findPersons(words).at(-1) ?? loneSurname(words))?.end === words.length;
}

function goesOnWith(first: string): boolean {
  return looksLikeAdjective(first) && OBLIQUE_ADJECTIVE.test(first);
}

function abbreviationOpens(words: string, before: string, joint: Joint, lexicon: NameLexicon): boolean {
  const first = firstWord(words);
  const last = lastWord(before);
  if (FIELDS.has(first) || GOVERNS.test(before)) return false;
  if (joint === 'comma' || joint === 'stop' || joint === 'line') {
    return !(isInstitutionClass(first) && isInstitutionClass(last) && isSeveral(before) && words === first);
  }
  if (joint === 'and') {
    // «МОН и МП КК»: one name made of several abbreviations.
    if (SECOND_HALVES.has(first) || (isAbbreviation(before) && /^[А-ЯЁ]{1,3} [А-ЯЁ]{2,3}$/.test(words))) return false;
    // «руководители ДОО и ОО», but a school with its number is one of its own.
    return !(isInstitutionClass(first) && !/[№«"]/.test(words) && isSeveral(before) && !isAbbreviation(before));
  }
  // A space: «ГБУ ДПО «ЧИРО» МОУО», but «администрация ОО», «ГБУ ЦОКО», «ЦНППМ ПР».
  if (isWhole(before)) return true;
  const isKnown = isLegalForm(first) || CLASSES.has(first) || isGroupAbbreviation(first);
  return isAbbreviation(last) && (isKnown || lexicon.has(foldName(first)));
}

/** A name in quotation marks or with a number ends there. */
function isWhole(before: string): boolean {
  return /(?:[»"”]|№ \d+)$/.test(before);
}

/** «руководители ОО», «директора школ»: people of several bodies. */
function isSeveral(before: string): boolean {
  const head = headOf(before);
  return head?.kind === 'role' && isNominative(head, 'plural');
}

function headOpens(head: Head, before: string, joint: Joint, cases: readonly GrammaticalCase[] | null): boolean {
  if (GOVERNS.test(before) || onlyDescribes(before, head) || isSaidOf(before, head)) return false;
  const isWanted = cases?.some((one) => head.readings.some(({ grammaticalCase }) => grammaticalCase === one)) ?? false;
  if (!isNominative(head)) {
    if (joint === 'comma') return isWanted || sharesCase(head, before);
    if (joint === 'and') return isWanted && (head.kind !== 'body' || !cases?.includes('genitive'));
    return joint === 'line' && sharesCase(head, before);
  }
  if (joint === 'comma' || joint === 'stop') return true;
  // «координатору в муниципальном образовании Заречный район»: a name of a place, where another case is asked for.
  if (joint === 'space' && cases !== null && !isWanted) return false;
  const isSure = isOnlyNominative(head);
  if (joint === 'and') return isSure || (head.kind !== 'body' && !isWaiting(before)) || /^школы$/i.test(head.noun);
  if (joint === 'space' && waitsFor(head, before)) return false;
  // «заместитель | директора»: what stands there may depend on the noun before it.
  if (!isSure && isWaiting(before)) return false;
  if (joint === 'space' && (isApposition(head, before) || AWAITS_MEMBERS.test(before))) return false;
  const startsAnew = joint === 'line' || /^[А-ЯЁ]/.test(head.before[0] ?? head.noun) || isWhole(before);
  if (head.kind !== 'body') return isSure || startsAnew;
  // «школы» on a line of its own goes on with nothing where an abbreviation or a quotation ends the line before.
  const isEnded = isWhole(before) || isAbbreviation(lastWord(before));
  return isSure ? startsAnew || isEnded : joint === 'line' && isEnded;
}

/** «государственные | и муниципальные организации»: adjectives of one noun. */
function onlyDescribes(before: string, { readings }: Head): boolean {
  return (
    headOf(before) === null && before.split(/[\s,]+/).every((word) => readings.some((reading) => agrees(word, reading)))
  );
}

/** «лица, ответственные за питание»: said of the noun before it. */
function isSaidOf(before: string, { noun, rest }: Head): boolean {
  return /^ответственн/i.test(noun) && /^за\s/.test(rest) && headOf(before)?.rest === '';
}

/** «главный | специалист»: an adjective still waits for its noun. */
function waitsFor({ readings }: Head, before: string): boolean {
  const last = lastWord(before);
  return readings.some((reading) => agrees(last, reading));
}

/** «участники кадрового резерва руководители школ»: of whom it consists, in the wrong case. */
const AWAITS_MEMBERS =
  /^(?:участник|член|представител|состав)[а-я]*\s.*(?:резерва|состава|сообщества|объединения|ассоциации|союза)$/i;

/** «врач терапевт», «учитель логопед» are one post whose hyphen was lost. */
const FIRST_OF_TWO = /^(?:врач|инженер|педагог|учитель|преподаватель|тренер|техник|мастер|фельдшер)$/i;

function isApposition(head: Head, before: string): boolean {
  const post = looksLikeAdjective(head.noun) && head.before.length === 0 ? headOf(before) : null;
  // «врачи-терапевты участковые»: a noun formed like an adjective describes the post before it.
  if (post?.rest === '' && post.readings.some((reading) => agrees(head.noun, reading))) return true;
  return (
    head.before.length === 0 &&
    !head.noun.includes('-') &&
    FIRST_OF_TWO.test(lastWord(before)) &&
    isNominative(head, 'singular')
  );
}

/** «директору школы, классным руководителям»: both in one oblique case. */
function sharesCase(head: Head, before: string): boolean {
  const first = headOf(before);
  if (!first || isNominative(first)) return false;
  const cases = new Set(first.readings.map(({ grammaticalCase }) => grammaticalCase));
  return head.readings.some(({ grammaticalCase }) => cases.has(grammaticalCase));
}

/** A noun that nothing follows yet may still be told whose it is: «заместитель | директора», «помощник министра | …». */
function isWaiting(before: string): boolean {
  const last = headReadings(lastWord(before));
  return headOf(before)?.rest === '' || last.some(({ kind }) => kind === 'role');
}

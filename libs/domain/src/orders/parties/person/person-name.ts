import { isCommonAbbreviation } from '../known-abbreviations.js';
import { type GrammaticalCase, headReadings, looksLikeAdjective } from '../words/index.js';
import { firstNameToNominative, patronymicToNominative } from './first-name-case.js';
import { FIRST_NAMES } from './first-names.js';
import { type Sex, surnameToNominative } from './surname-case.js';

/** A person's name met in running words. `name` is canonical: surname first, initials without spaces. */
export interface NamedPerson {
  readonly name: string;
  /** First name and patronymic as well, where they are written out, in the case they are written in. */
  readonly fullName: string | null;
  readonly at: number;
  readonly end: number;
}

const SURNAME = '[А-ЯЁ][а-яё]+(?:\\s?-\\s?[А-ЯЁ][а-яё]+)?|[А-ЯЁ]{3,}(?:-[А-ЯЁ]{3,})?';
const WORD = '[А-ЯЁ][а-яё]+';
const PATRONYMIC = `${WORD}(?:вич(?:а|у|ем|е)?|ьич(?:а|у|ём|ем|е)?|[вч]н(?:а|ы|е|у|ой)|кич(?:а|у|ем)?|мич(?:а|у|ём|ем)?)`;
const INITIALS = '[А-ЯЁ]\\s?\\.\\s?[А-ЯЁ](?:\\s?\\.|(?![а-яё.А-ЯЁ]))';

const SHAPES: readonly string[] = [
  `(?<fs>${SURNAME})\\s(?<fn>${WORD})\\s(?<fp>${PATRONYMIC})`,
  `(?<gn>${WORD})\\s(?<gp>${PATRONYMIC})\\s(?<gs>${WORD}(?:-${WORD})?)`,
  `(?<i2>${INITIALS})\\s?(?<s2>${SURNAME})`,
  `(?<s1>${SURNAME})\\s?(?<i1>${INITIALS})`,
  `(?<s3>${SURNAME})\\s(?<i3>[А-ЯЁ]\\s?[А-ЯЁ])(?![А-ЯЁа-яё.-])`,
  `(?<s4>${SURNAME})\\s(?<i4>[А-ЯЁ]\\.)(?!\\s?[А-ЯЁа-яё])`,
  `(?<i6>[А-ЯЁ]\\.)\\s?(?<s6>${WORD})`,
  `(?<s5>${WORD})\\s(?<n5>${WORD})(?![а-яё])`,
];
const PERSON = new RegExp(`(?<![А-ЯЁа-яё])(?:${SHAPES.join('|')})(?![а-яё])`, 'y');
/** A word with a capital letter that has no initials after it: a surname that waits for those before it. */
const SURNAME_WITHOUT_INITIALS = new RegExp(`^\\s?(?<surname>${WORD})(?!\\s?${INITIALS})`);

/** Endings most Russian surnames have. */
const SURNAME_ENDING =
  /(?:[оеё]в|[иы]н|[оеё]ва|[иы]на|[оеё]ву|[иы]ну|[оеё]вым|[иы]ным|ой|[иы]й|ая|ую|[оеи]му|ого|ко|ук|юк|ич|ян|дзе|швили|[иы]х|ец|як|ник)$/i;
const PLAIN_ENDING = /(?:[оеё]ва?|[иы]на?|ко)$/;
/** The institution bears his name, he does not answer for anything. */
const NAMESAKE = /(?:^|[\s«"])(?:им\.?|имени|памяти|ул\.?|улице)\s*(?:[а-яёА-ЯЁ-]+(?:\s+|$)){0,5}$/;

/** Surnames of one syllable that no ending tells: Korean and Chinese ones, as usual in Russia. */
const SHORT =
  /^(?:Ли|Ким|Пак|Цой|Тен|Хан|Шин|Юн|Нам|Лим|Чен|Ван|Хон|Тян|Эм|Кан|Сон|Хе|Лю|Ан|Югай|Хегай|Когай|Тигай|Дегай|Ногай)$/;

export function isShortSurname(word: string): boolean {
  return SHORT.test(word);
}

/** The people a text names, in order. Those whose name an institution bears («им. А.С. Пушкина») are left out. */
export function findPersons(text: string): NamedPerson[] {
  const persons: NamedPerson[] = [];
  for (let at = 0; at < text.length; at += 1) {
    if (!/[А-ЯЁ]/.test(text.charAt(at))) continue;
    const person = personAt(text, at);
    if (!person) continue;
    if (!precedesNamesake(text.slice(Math.max(0, at - 80), at))) persons.push(person);
    at = person.end - 1;
  }
  return persons;
}

/** Whether a person named next is one whose name an institution bears: «МБОУ СОШ № 5 им. | Ю.А. Гагарина». */
export function precedesNamesake(before: string): boolean {
  return NAMESAKE.test(before);
}

function personAt(text: string, at: number): NamedPerson | null {
  PERSON.lastIndex = at;
  const match = PERSON.exec(text);
  const found = match?.groups;
  if (!match || !found) return null;
  const surname = found.fs ?? found.gs ?? found.s1 ?? found.s2 ?? found.s3 ?? found.s4 ?? found.s6 ?? found.s5 ?? '';
  const end = match.index + match[0].length;
  // «Ким В.» and nothing else: what could it be but a person.
  const isAlone = found.s4 !== undefined && at === 0 && end === text.length && !looksLikeAdjective(surname);
  if (headReadings(surname).length > 0 || !(isAlone || isTrusted(found, surname))) return null;
  if (found.s1 !== undefined && belongsToNext(text, at, end, surname)) return null;
  const first = found.fn ?? found.gn ?? found.n5;
  const patronymic = found.fp ?? found.gp;
  const written =
    found.i1 ?? found.i2 ?? found.i3 ?? found.i4 ?? found.i6 ?? `${first?.charAt(0)}${patronymic?.charAt(0) ?? ''}`;
  const tidy = tidySurname(surname);
  return {
    name: `${tidy} ${tidyInitials(written)}`,
    fullName: first === undefined ? null : [tidy, first, patronymic].filter(Boolean).join(' '),
    at,
    end,
  };
}

/** «школы города Заречного И.И. Иванова»: in the middle of a phrase the initials belong to the surname after them. */
function belongsToNext(text: string, at: number, end: number, surname: string): boolean {
  const next = SURNAME_WITHOUT_INITIALS.exec(text.slice(end))?.groups?.surname;
  if (next === undefined || headReadings(next).length > 0 || !SURNAME_ENDING.test(next)) return false;
  // «МКУО ЦОКО И.Н. Орлов»: capitals before initials are rather an abbreviation.
  if (/^[А-ЯЁ]{2}/.test(text.slice(at))) return true;
  const isAdjective = looksLikeAdjective(next) && /^\s?[А-ЯЁ][а-яё]+\s[а-яё]/.test(text.slice(end));
  return /[а-яё»]\s$/.test(text.slice(0, at)) && !PLAIN_ENDING.test(surname) && !isAdjective;
}

/** Initials without full stops, one initial and a first name alone may be something else: the surname must look like one. */
function isTrusted(found: Readonly<Record<string, string | undefined>>, surname: string): boolean {
  if (found.s5 !== undefined) return FIRST_NAMES.has(found.n5 ?? '') && SURNAME_ENDING.test(surname);
  if (found.s6 !== undefined) return PLAIN_ENDING.test(surname);
  if (found.s4 !== undefined) return SURNAME_ENDING.test(surname) || isShortSurname(surname);
  // «Заречный УО» is a body.
  if (found.s3 !== undefined)
    return (isCommonAbbreviation(found.i3 ?? '') ? PLAIN_ENDING : SURNAME_ENDING).test(surname);
  // «СОШ И.И.» is an abbreviation before initials: nobody writes a surname without vowels.
  return !/^[А-ЯЁ]+$/.test(surname) || (SURNAME_ENDING.test(surname) && /[АЕЁИОУЫЭЮЯ]/.test(surname));
}

/** «Кузнецов А.И.» for either order of the parts; null when the words are no single name. */
export function canonicalPersonName(words: string): string | null {
  const [person, ...more] = findPersons(words.trim());
  return person && more.length === 0 && person.at === 0 && person.end === words.trim().length ? person.name : null;
}

export interface PersonInNominative {
  readonly name: string;
  readonly fullName: string | null;
  readonly isGuess: boolean;
}

/** A person's name in the nominative; the patronymic shows case and sex, else the words around do, else the ending. */
export function personToNominative(
  { name, fullName }: Pick<NamedPerson, 'name' | 'fullName'>,
  cases: readonly GrammaticalCase[] | null,
): PersonInNominative {
  const [surname = '', initials = ''] = name.split(' ');
  const [, first = '', patronymic] = fullName?.split(' ') ?? [];
  const shown = patronymic === undefined ? null : caseOfPatronymic(patronymic);
  if (shown?.cases.includes('nominative')) return { name, fullName, isGuess: false };
  const read = surnameToNominative(surname, shown?.cases ?? cases, shown?.sex ?? null);
  const canonical = { name: `${read.surname} ${initials}`.trim(), isGuess: read.isGuess };
  if (shown === null || patronymic === undefined) {
    return { ...canonical, fullName: read.surname === surname ? fullName : null };
  }
  const names = [firstNameToNominative(first, shown.cases, shown.sex), patronymicToNominative(patronymic, shown.sex)];
  return { ...canonical, fullName: [read.surname, ...names].join(' ') };
}

const PATRONYMIC_CASES: readonly (readonly [RegExp, Sex, readonly GrammaticalCase[]])[] = [
  [/ич$/, 'male', ['nominative']],
  [/ича$/, 'male', ['genitive', 'accusative']],
  [/ичу$/, 'male', ['dative']],
  [/ич[её]м$/, 'male', ['instrumental']],
  [/иче$/, 'male', ['prepositional']],
  [/на$/, 'female', ['nominative']],
  [/ны$/, 'female', ['genitive']],
  [/не$/, 'female', ['dative', 'prepositional']],
  [/ну$/, 'female', ['accusative']],
  [/ной$/, 'female', ['instrumental']],
];

function caseOfPatronymic(
  patronymic: string,
): { readonly sex: Sex; readonly cases: readonly GrammaticalCase[] } | null {
  const found = PATRONYMIC_CASES.find(([ending]) => ending.test(patronymic));
  return found ? { sex: found[1], cases: found[2] } : null;
}

function tidySurname(written: string): string {
  const joined = written.replace(/\s?-\s?/, '-');
  if (joined !== joined.toUpperCase()) return joined;
  return joined.replace(/[А-ЯЁ]+/g, (part) => part.charAt(0) + part.slice(1).toLowerCase());
}

function tidyInitials(written: string): string {
  const letters = written.replace(/[\s.]/g, '');
  return [...letters].map((letter) => `${letter}.`).join('');
}

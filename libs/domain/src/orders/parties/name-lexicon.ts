import type { PartyType } from '../order-reading.js';

/** Legal forms and kinds of institution that open an abbreviated name: «ГБУ ДПО «…»», «МКУО ЦОКО». */
export const LEGAL_FORMS: ReadonlySet<string> = new Set(
  (
    'ГБУ ГАУ ГКУ ГБОУ ГАОУ ГКОУ ГБПОУ ГАПОУ ОГБУ ОГАУ КГБУ КГАУ КОГОАУ МБУ МАУ МКУ МКУО МБОУ МАОУ МКОУ МБДОУ МАДОУ ' +
    'МКДОУ МБУДО МАУДО ФГБУ ФГБОУ ФГАОУ ФГАУ ФГБНУ АНО АУ БУ КУ НОУ ЧОУ ООО ОАО АО ДПО ВО СПО ДО УДО ДОУ'
  ).split(' '),
);

/** Classes of bodies usual in orders on education: not one body, but every body of the kind. */
const CLASSES: readonly string[] = [
  'ОО',
  'ОУ',
  'ДОУ',
  'МОУО',
  'ОМСУ',
  'ОМС',
  'ШНОР',
  'ШНСУ',
  'МОЦ',
  'СОШ',
  'ООШ',
  'ММС',
];

/** Abbreviations everybody in the field reads without a definition. */
const COMMON: ReadonlySet<string> = new Set([
  ...LEGAL_FORMS,
  ...CLASSES.filter((name) => !['ШНОР', 'ШНСУ', 'МОЦ', 'ММС'].includes(name)),
  ...'ВПР ОГЭ ЕГЭ ГИА ГВЭ НИКО ОВЗ ФГОС ООП УМК УВР РМО ШМО ГМО ВСОКО МСОКО РСОКО ФИОКО ИРО УО РФ КК РО МО ИКТ СМИ ТПМПК ПМПК ФИПИ ЕФС РСО ЭОР ЦОС ФЗ ЦНППМ'.split(
    ' ',
  ),
]);

export interface KnownName {
  /** Canonical spelling: as the document defines it. */
  readonly name: string;
  readonly fullName?: string;
  readonly isClass: boolean;
}

/** Names by their folded spelling: «ГБУ ДПО ЧИРО» finds «ГБУ ДПО «ЧИРО»». */
export type NameLexicon = ReadonlyMap<string, KnownName>;

export function foldName(name: string): string {
  return name
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/[«»"“”„]/g, '')
    .replace(/\s*[-–—]\s*/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
}

export interface Definition {
  readonly abbr: string;
  readonly expansion: string | null;
}

/** The lexicon of a document: what it defines, the usual classes, and the short names met alone in its cells. */
export function nameLexicon(definitions: readonly Definition[], alone: Iterable<string>): NameLexicon {
  const known = new Map<string, KnownName>();
  for (const name of CLASSES) known.set(foldName(name), { name, isClass: true });
  for (const name of alone) known.set(foldName(name), { name, isClass: namesClass(name) });
  for (const { abbr, expansion } of definitions) {
    const isClass = CLASSES.includes(abbr) || namesClass(expansion ?? '');
    known.set(foldName(abbr), { name: abbr, isClass, ...(expansion ? { fullName: expansion } : {}) });
  }
  return known;
}

export function isCommonAbbreviation(abbreviation: string): boolean {
  return COMMON.has(abbreviation);
}

const PLURAL_BODIES =
  /(?:^|\s)(?:орган(?:ы|ов)|организаци[ий]|учреждени[яй]|школ[ыа]?|площад(?:ки|ок)|центр(?:ы|ов)|объединени[яй])(?:\s|,|$)/i;

function namesClass(words: string): boolean {
  return PLURAL_BODIES.test(words);
}

const ROLE =
  /^(?:(?:перв|главн|ведущ|старш|муниципальн|региональн|школьн|ответственн)\S+\s)*(?:руководител|директор|начальник|заместител|заведующ|куратор|тьютор|координатор|администраци|специалист|методист|консультант|педагог(?!\S*ическ)|учител|наставник|председател|глав[аы](?:\s|$)|министр|секретар)/i;
const BODY =
  /министерств|департамент|управлени|комитет|отдел|институт|центр|учреждени|организаци|кабинет|школ|академи|университет|колледж|лаборатори|кафедр|площадк|орган(?:ы|ов)(?:\s|$)|служб/i;
const MEMBERS =
  /^(?:член|сотрудник|участник|работник|команд|состав|обучающ|выпускник|представител|эксперт|слушател|родител|рабоч\S+ групп)/i;

/** What kind of party a name without initials is. */
export function typeOfName(name: string, known: KnownName | undefined): PartyType {
  if (MEMBERS.test(name)) return 'group';
  if (ROLE.test(name)) return 'role';
  if (known || /[А-ЯЁ]{2,}/.test(name) || BODY.test(name)) return 'organisation';
  return 'group';
}

export function opensLikeRole(words: string): boolean {
  return ROLE.test(words);
}

export function namesBody(words: string): boolean {
  return BODY.test(words);
}

export function isClassName(name: string, known: KnownName | undefined): boolean {
  return known?.isClass === true || (name === name.toLowerCase() && namesClass(name));
}

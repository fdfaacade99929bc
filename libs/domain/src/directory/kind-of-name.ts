import { institutionKind } from './institution-kind.js';

export type ProposedKind =
  | 'ministry'
  | 'institute'
  | 'municipal_authority'
  | 'school'
  | 'body'
  | 'class'
  | 'group'
  | 'role';

const KINDS: readonly (readonly [ProposedKind, RegExp])[] = [
  // Whatever it is of: «Комиссия Министерства образования», «Муниципальный координационный центр».
  ['body', /^(?:[а-яё-]+(?:ый|ий|ая|ой)\s+){0,3}(?:комиссия|коллегия|совет|координационный\s+центр)(?![а-яё])/iu],
  ['ministry', /министерств|департамент/iu],
  ['institute', /институт|(^|\s)дпо(\s|$)|(?<![а-яё])центр(?:а|у|ом|е|ы|ов)?(?![а-яё])|ииро|иро(\s|»|$)/iu],
  ['municipal_authority', /(?:управлени|отдел|комитет)\S*\s+(?:по\s+)?образовани|администраци/iu],
];

/** What kind of body a name speaks of. A school's own bodies («Администрация МБОУ СОШ № 5») are the school. */
export function kindOfName(name: string): ProposedKind {
  const found = KINDS.find(([, words]) => words.test(name))?.[0];
  const isSchool = institutionKind(name) === 'school';
  return isSchool && (found === undefined || found === 'municipal_authority') ? 'school' : (found ?? 'body');
}

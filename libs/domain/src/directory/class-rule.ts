import type { Attachment } from './appointment.js';

/** The kinds of organisation a class may be made of. */
export const MEMBER_KINDS = ['school', 'municipal_authority', 'institute', 'ministry', 'body'] as const;
export type MemberKind = (typeof MEMBER_KINDS)[number];

/** Which organisations a class means: those of a kind, with the tags, in a branch. */
export interface ClassRule {
  readonly memberKind: MemberKind;
  /** Any organisation of the kind where there is none. */
  readonly memberTags: readonly string[];
  /** It has all of the tags; else one of them is enough. */
  readonly memberEveryTag: boolean;
  /** The organisation at the top of the branch; null: what the class itself stands under. */
  readonly memberBranchId: string | null;
  /** Whoever is attached to each of them is meant instead of it; one to which nobody is attached is not. Null: they themselves. */
  readonly memberThrough: Attachment | null;
}

const AUTHORITIES = /(^|[^а-яё])(моуо|омсу|муо)([^а-яё]|$)|муниципальн\S* орган|орган\S* местного самоуправления/iu;
const SCHOOLS = /(^|[^а-яё])(оо|ооо|шнор)([^а-яё]|$)|школ|образовательн\S* организаци/iu;
const TAGS: readonly (readonly [string, RegExp])[] = [
  ['ШНОР', /шнор|низки\S* образовательн\S* результат/iu],
  ['низкий ИОР', /низки\S* (ИОР|индекс)/iu],
];

/** «Кураторы ШНОР», «школы-наставники»: not of a project, a form or one school. */
const THROUGH: readonly (readonly [Attachment, RegExp])[] = [
  ['curator', /^кураторы(?:\s+(?:школ|(?:шнор|оо)(?![а-яё]))(?!.*№).*)?$/iu],
  ['mentor', /^(?:школы\s*[-–—]\s*)?наставники(?:\s+(?:школ|(?:шнор|оо)(?![а-яё]))(?!.*№).*)?$/iu],
];

/** Whether a name means those who are attached to schools, and as what. */
export function attachedByName(name: string): Attachment | null {
  return THROUGH.find(([, words]) => words.test(name.trim()))?.[0] ?? null;
}

/** What a class of that name usually means; null where the name does not tell, and a person says it. */
export function usualClassRule(name: string): ClassRule | null {
  const memberTags = TAGS.flatMap(([tag, words]) => (words.test(name) ? [tag] : []));
  const through = attachedByName(name);
  if (through !== null) return { ...ruleOf('school', memberTags), memberThrough: through };
  if (memberTags.length > 0 || SCHOOLS.test(name)) return ruleOf('school', memberTags);
  return AUTHORITIES.test(name) ? ruleOf('municipal_authority', []) : null;
}

/** «Школы с низкими образовательными результатами и с низким ИОР»: a school with either is meant. */
function ruleOf(memberKind: MemberKind, memberTags: readonly string[]): ClassRule {
  return { memberKind, memberTags, memberEveryTag: false, memberBranchId: null, memberThrough: null };
}

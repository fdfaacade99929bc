/** Which organisations a class means: those of a kind, and of them only those with the tag where there is one. */
export interface ClassRule {
  readonly memberKind: 'municipal_authority' | 'school';
  readonly memberTag: string | null;
}

const AUTHORITIES = /(^|[^а-яё])(моуо|омсу|муо)([^а-яё]|$)|муниципальн\S* орган|орган\S* местного самоуправления/iu;
const SCHOOLS = /(^|[^а-яё])(оо|ооо|шнор)([^а-яё]|$)|школ|образовательн\S* организаци/iu;
const TAGS: readonly (readonly [string, RegExp])[] = [
  ['ШНОР', /шнор|низки\S* образовательн\S* результат/iu],
  ['низкий ИОР', /низки\S* (ИОР|индекс)/iu],
];

/** What a class of that name usually means; null where the name does not tell, and a person says it. */
export function usualClassRule(name: string): ClassRule | null {
  const memberTag = TAGS.find(([, words]) => words.test(name))?.[0] ?? null;
  if (memberTag !== null || SCHOOLS.test(name)) return { memberKind: 'school', memberTag };
  return AUTHORITIES.test(name) ? { memberKind: 'municipal_authority', memberTag: null } : null;
}

/**
 * A name folded for comparison: case, ё/е, kinds of quotes and dashes, and spaces do not count, so that
 * «ГБУ ДПО «ЧИРО»» and «ГБУ ДПО ЧИРО» are one body. Digits stay, because «СОШ № 2» is not «СОШ № 25».
 */
export function matchKey(name: string): string {
  return name
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/[«»"'“”„]/g, '')
    .replace(/[–—−-]/g, '-')
    .replace(/\s*-\s*/g, '-')
    .replace(/[\s\u00a0]+/g, ' ')
    .replace(/[\s.;,:]+$/, '')
    .trim();
}

/** Two people of one name in two bodies are two people. */
export function personMatchKey(fullName: string, organisationKey: string): string {
  return `${matchKey(fullName).replace(/\.\s+/g, '.')}|${organisationKey}`;
}

/** The key the same person has where only the initials are written; null for the key of no full name. */
export function keyWithInitials(personKey: string): string | null {
  const [surname = '', first, patronymic = '', ...more] = nameOfKey(personKey).split(' ');
  if (first === undefined || more.length > 0 || `${first}${patronymic}`.includes('.')) return null;
  const initials = [first, patronymic].flatMap((name) => (name === '' ? [] : [`${name.charAt(0)}.`])).join('');
  return personMatchKey(`${surname} ${initials}`, bodyKeyOf(personKey) ?? '');
}

/** Nor are two posts of one title. */
export function postMatchKey(titleKey: string, organisationKey: string): string {
  return `${titleKey}|${organisationKey}`;
}

/** The name behind the key of a person or a post, without the body. */
export function nameOfKey(key: string): string {
  return key.split('|')[0] ?? key;
}

/** The key of the body such a key ends with; null for a key that is a name alone. */
export function bodyKeyOf(key: string): string | null {
  const at = key.indexOf('|');
  return at < 0 ? null : key.slice(at + 1);
}

import { readdirSync } from 'node:fs';
import { type Catalogue, ENGLISH_CATALOGUES, RUSSIAN_CATALOGUES } from './catalogues.js';

const filesOf = (folder: string) =>
  readdirSync(new URL(folder, import.meta.url))
    .filter((name) => name.endsWith('.ts'))
    .map((name) => name.replace('.ts', ''))
    .sort();

const entriesOf = (catalogues: Readonly<Record<string, Catalogue>>) =>
  Object.entries(catalogues).flatMap(([file, catalogue]) =>
    Object.entries(catalogue).map(([key, text]) => ({ file, key, text })),
  );

const PLURAL = /_(one|few|many|other)$/u;
const rootOf = (key: string) => key.replace(PLURAL, '');
/** `count` of `{{count}}` and of `{{count, number}}`. */
const valuesIn = (text: string) => [...new Set(text.match(/(?<=\{\{)\w+/gu) ?? [])].sort();

/** Keys by the name they are said under: the forms of a plural are one. */
function rootsOf(catalogue: Catalogue | undefined): string[] {
  return [...new Set(Object.keys(catalogue ?? {}).map(rootOf))].sort();
}

describe.each([
  ['Russian', './ru/', RUSSIAN_CATALOGUES, ['one', 'few', 'many', 'other']],
  ['English', './en/', ENGLISH_CATALOGUES, ['one', 'other']],
])('the %s catalogues', (_language, folder, catalogues, forms) => {
  const entries = entriesOf(catalogues);

  it('are all entered: every file of the folder is part of the texts', () => {
    expect(Object.keys(catalogues).sort()).toEqual(filesOf(folder));
  });

  it('define no key twice', () => {
    const seen = new Map<string, string>();
    const twice = entries.filter(({ key, file }) => seen.has(key) || !seen.set(key, file));
    expect(twice.map(({ key, file }) => `${key}: ${seen.get(key)} and ${file}`)).toEqual([]);
  });

  it('hold no empty text and no unclosed value', () => {
    const broken = entries.filter(({ text }) => text.trim() === '' || /\{\{[^}]*$|(?<!\{)\{[^{]/u.test(text));
    expect(broken).toEqual([]);
  });

  it('give every plural all forms of the language and no other', () => {
    const plurals = entries.filter(({ key }) => PLURAL.test(key));
    const formsOf = (root: string) =>
      plurals.filter(({ key }) => rootOf(key) === root).map(({ key }) => key.replace(`${root}_`, ''));
    const roots = [...new Set(plurals.map(({ key }) => rootOf(key)))];
    expect(roots.filter((root) => formsOf(root).sort().join() !== [...forms].sort().join())).toEqual([]);
  });
});

describe('English beside Russian', () => {
  const english = entriesOf(ENGLISH_CATALOGUES);

  it('has the same files', () => {
    expect(filesOf('./en/')).toEqual(filesOf('./ru/'));
  });

  it.each(Object.keys(RUSSIAN_CATALOGUES))('%s says the same things', (file) => {
    expect(rootsOf(ENGLISH_CATALOGUES[file])).toEqual(rootsOf(RUSSIAN_CATALOGUES[file]));
  });

  it('puts the same values into every text', () => {
    const wanted = new Map(entriesOf(RUSSIAN_CATALOGUES).map(({ key, text }) => [rootOf(key), valuesIn(text)]));
    const other = english.filter(({ key, text }) => valuesIn(text).join() !== wanted.get(rootOf(key))?.join());
    expect(other.map(({ key, text }) => `${key}: ${valuesIn(text).join(' ')}`)).toEqual([]);
  });

  it('has Russian words only as quotations of an order, in «»', () => {
    const quotation = /«[^»]*»/gu;
    const russian = english.filter(({ text }) => /[а-яё]/iu.test(text.replace(quotation, '')));
    expect(russian.map(({ key, text }) => `${key}: ${text}`)).toEqual([]);
  });
});

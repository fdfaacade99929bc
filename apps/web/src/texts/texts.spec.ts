import { en } from './en.js';
import { ru } from './ru.js';

type Branch = { readonly [key: string]: string | Branch };
interface Entry {
  readonly key: string;
  readonly text: string;
}

/** Words that the reader of an English page types or sees in Russian, because orders are in Russian. */
const RUSSIAN_ON_PURPOSE = new Map([
  ['desk.plan.typedHint', /«[^»]*»/gu],
  ['review.correctHint', /«[^»]*»/gu], // examples of what the reader of terms understands
]);
const PLURAL = /_(one|few|many|other)$/u;

function entriesOf(branch: Branch, path = ''): Entry[] {
  return Object.entries(branch).flatMap(([name, value]) =>
    typeof value === 'string' ? [{ key: path + name, text: value }] : entriesOf(value, `${path}${name}.`),
  );
}

function rootsOf(entries: readonly Entry[]): string[] {
  return [...new Set(entries.map(({ key }) => key.replace(PLURAL, '')))].sort();
}

/** The values each text takes, by its key without the plural ending. */
function valuesOf(entries: readonly Entry[]): Record<string, string[]> {
  const values: Record<string, Set<string>> = {};
  for (const { key, text } of entries) {
    const taken = (values[key.replace(PLURAL, '')] ??= new Set());
    for (const [, name = ''] of text.matchAll(/\{\{(\w+)\}\}/gu)) taken.add(name);
  }
  return Object.fromEntries(Object.entries(values).map(([key, taken]) => [key, [...taken].sort()]));
}

function missingForms(entries: readonly Entry[], forms: readonly string[]): string[] {
  const keys = new Set(entries.map(({ key }) => key));
  const roots = new Set([...keys].filter((key) => PLURAL.test(key)).map((key) => key.replace(PLURAL, '')));
  return [...roots].flatMap((root) => forms.map((form) => `${root}_${form}`)).filter((key) => !keys.has(key));
}

const russian = entriesOf(ru);
const english = entriesOf(en);

describe('the texts of the pages in two languages', () => {
  it('have the same keys', () => {
    expect(rootsOf(english)).toEqual(rootsOf(russian));
  });

  it('take the same values', () => {
    expect(valuesOf(english)).toEqual(valuesOf(russian));
  });

  it('have every plural form of their language', () => {
    expect(missingForms(russian, ['one', 'few', 'many', 'other'])).toEqual([]);
    expect(missingForms(english, ['one', 'other'])).toEqual([]);
    expect(english.filter(({ key }) => /_(few|many)$/u.test(key))).toEqual([]);
  });

  it('hold no empty text and no unclosed value', () => {
    const broken = [...russian, ...english].filter(
      ({ text }) => text.trim() === '' || /\{\{[^}]*$|(?<!\{)\{[^{]/u.test(text),
    );
    expect(broken).toEqual([]);
  });

  it('have no Russian letter in English but in what is Russian on purpose', () => {
    const withoutExamples = ({ key, text }: Entry) => text.replace(RUSSIAN_ON_PURPOSE.get(key) ?? /$^/u, '');
    expect(english.filter((entry) => /[а-яё]/iu.test(withoutExamples(entry)))).toEqual([]);
  });
});

import { readdirSync } from 'node:fs';
import { RUSSIAN_CATALOGUES } from './catalogues.js';
import { createTexts, say } from './create-texts.js';

const files = readdirSync(new URL('./ru/', import.meta.url)).filter((name) => name.endsWith('.ts'));
const entries = Object.entries(RUSSIAN_CATALOGUES).flatMap(([file, catalogue]) =>
  Object.entries(catalogue).map(([key, text]) => ({ file, key, text })),
);

describe('the catalogues', () => {
  it('are all entered: every file of ru/ is part of the texts', () => {
    expect(Object.keys(RUSSIAN_CATALOGUES).sort()).toEqual(files.map((name) => name.replace('.ts', '')).sort());
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

  it('give every plural all four Russian forms', () => {
    const forms = ['one', 'few', 'many', 'other'];
    const keys = new Set(entries.map(({ key }) => key));
    const roots = [...keys].filter((key) => /_(few|many)$/u.test(key)).map((key) => key.replace(/_(few|many)$/u, ''));
    const missing = roots.flatMap((root) => forms.map((form) => `${root}_${form}`)).filter((key) => !keys.has(key));
    expect(missing).toEqual([]);
  });
});

describe('saying a text', () => {
  it.each([
    [0, '0 дней'],
    [1, '1 день'],
    [2, '2 дня'],
    [5, '5 дней'],
    [11, '11 дней'],
    [21, '21 день'],
    [104, '104 дня'],
  ])('counts %i as «%s»', (count, expected) => {
    expect(say('letters.message.ahead', { count, due: '…' }).replaceAll('\u00a0', ' ')).toBe(`До срока ${expected}: …`);
  });

  it('leaves quotation marks and angle brackets to whoever makes HTML', () => {
    const words = '«<b>&"»';
    expect(say('letters.biography.words', { words })).toBe(`в приказе «${words}»`);
  });

  it('gives an unknown key back and says that it has none', () => {
    expect(say('nowhere.to.be.found')).toBe('nowhere.to.be.found');
    expect(createTexts('ru').has('nowhere.to.be.found')).toBe(false);
    expect(createTexts('ru').has('letters.message.ahead')).toBe(true);
  });
});

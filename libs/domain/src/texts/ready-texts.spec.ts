import { createInstance } from 'i18next';
import { ENGLISH_CATALOGUES, RUSSIAN_CATALOGUES } from './catalogues.js';
import { ReadyTexts } from './ready-texts.js';

const COUNTS = [0, 1, 2, 5, 11, 21, 1_234_567, 2.5];

describe.each([
  ['ru', 'ru-RU', RUSSIAN_CATALOGUES],
  ['en', 'en-GB', ENGLISH_CATALOGUES],
] as const)('the ready texts in %s', (language, locale, catalogues) => {
  const texts = Object.assign({}, ...Object.values(catalogues)) as Record<string, string>;
  const ready = new ReadyTexts(texts, locale);
  const i18n = createInstance();
  void i18n.init({
    ...{ lng: language, resources: { [language]: { translation: texts } }, initAsync: false },
    ...{ keySeparator: false, nsSeparator: false, interpolation: { escapeValue: false } },
  });
  const byLibrary = i18n.t as (key: string, values: object) => string;
  /** A value for each place of a text, some with signs that mean something to the library. */
  const valuesFor = (text: string) =>
    Object.fromEntries(
      [...text.matchAll(/\{\{(\w+)(, number)?/gu)].map(([, name, number], index) => [
        name!,
        number === undefined ? `«${index} & <b>» {{count}} $1` : 1234.5,
      ]),
    );

  it('are said letter for letter as the library says them, for values without a full stop at their end', () => {
    let compared = 0;
    for (const [key, text] of Object.entries(texts)) {
      const bare = key.replace(/_(one|few|many|other)$/u, '');
      for (const count of bare === key ? [undefined] : COUNTS) {
        const values = { ...valuesFor(text), ...(count !== undefined && { count }) };
        const said = ready.say(bare, values);
        if (said === null) continue;
        compared += 1;
        expect([key, count, said]).toEqual([key, count, byLibrary(bare, { locale, ...values })]);
      }
    }
    expect(compared).toBeGreaterThan(Object.keys(texts).length);
  });

  it('leave to the library what wants more than its values, and what is no text', () => {
    expect(ready.say('data_folder.held', { since: 0 })).toBeNull();
    expect(ready.say('toString', {})).toBeNull();
    expect(ready.say('letters.biography.words', {})).toBeNull();
  });
});

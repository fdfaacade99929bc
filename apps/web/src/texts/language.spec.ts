import { type LanguageSigns, languageBySigns } from './language.js';

const NOTHING: LanguageSigns = { query: '', chosen: null, preferred: [] };

describe('the language of a page before anybody has signed in', () => {
  it.each<[string, Partial<LanguageSigns>, string]>([
    ['nothing is known', {}, 'ru'],
    ['the browser is English', { preferred: ['en-US', 'en'] }, 'en'],
    ['the browser is Russian', { preferred: ['ru-RU', 'en'] }, 'ru'],
    ['the browser prefers a third language, then English', { preferred: ['de-DE', 'en'] }, 'en'],
    ['the browser knows neither', { preferred: ['de-DE', 'fr'] }, 'ru'],
    ['the machine chose before, against its browser', { chosen: 'ru', preferred: ['en-GB'] }, 'ru'],
    ['the address says it, against both', { query: '?token=abc&language=en', chosen: 'ru', preferred: ['ru'] }, 'en'],
    ['the address names a language nobody speaks', { query: '?language=tlh', chosen: 'en' }, 'en'],
    ['what the machine kept is no language', { chosen: '{}', preferred: ['en'] }, 'en'],
  ])('%s', (_name, signs, expected) => {
    expect(languageBySigns({ ...NOTHING, ...signs })).toBe(expected);
  });
});

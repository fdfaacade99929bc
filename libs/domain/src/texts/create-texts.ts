import { createInstance } from 'i18next';
import { type Catalogue, ENGLISH_CATALOGUES, RUSSIAN_CATALOGUES } from './catalogues.js';
import { ReadyTexts } from './ready-texts.js';
import type { TextValues } from './text-values.js';

export const LANGUAGES = ['ru', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The texts of one language. */
export interface Texts {
  readonly language: Language;
  /** The text under a key with its values filled in; `count` chooses the plural form. An unknown key comes back as it is. */
  say(key: string, values?: TextValues): string;
  has(key: string): boolean;
}

const CATALOGUES: Readonly<Record<Language, Readonly<Record<string, Catalogue>>>> = {
  ru: RUSSIAN_CATALOGUES,
  en: ENGLISH_CATALOGUES,
};

/** How `{{…, number}}` and `{{…, datetime}}` of a text are written: in both languages the day stands before the month. */
const LOCALES: Readonly<Record<Language, string>> = { ru: 'ru-RU', en: 'en-GB' };

/** Builds the texts of a language; synchronous, so that they can be used while a module is being loaded. */
export function createTexts(language: Language): Texts {
  const texts = Object.assign({}, ...Object.values(CATALOGUES[language])) as Record<string, string>;
  const ready = new ReadyTexts(texts, LOCALES[language]);
  const i18n = createInstance();
  void i18n.init({
    lng: language,
    resources: { [language]: { translation: texts } },
    initAsync: false,
    // Keys are flat and dotted, and texts may hold colons.
    keySeparator: false,
    nsSeparator: false,
    // Escaping belongs to whoever makes HTML of a text.
    interpolation: { escapeValue: false },
  });
  // The web narrows i18next's keys to its own catalogue for the whole program; ours are plain strings.
  const translate = i18n.t as (key: string, values: Record<string, string | number>) => string;
  return {
    language,
    say: (key, values = {}) => ready.say(key, values) ?? translate(key, { locale: LOCALES[language], ...values }),
    has: (key) => i18n.exists(key) || i18n.exists(key, { count: 1 }),
  };
}

const TEXTS: Readonly<Record<Language, Texts>> = { ru: createTexts('ru'), en: createTexts('en') };

/** The texts of a language, made once for the program. */
export function textsIn(language: Language): Texts {
  return TEXTS[language];
}

/** The language of the orders: of names and documents the system makes, and of a terminal that asked for no other. */
export const russian = textsIn('ru');

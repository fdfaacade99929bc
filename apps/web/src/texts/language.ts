import dayjs from 'dayjs';
import 'dayjs/locale/en-gb.js';
import 'dayjs/locale/ru.js';
import { recall, remember } from '../parts/browser-memory.js';
import { i18n } from './index.js';

export const LANGUAGES = ['ru', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Each in its own words, for those who do not read the other; `spoken` is what screen readers say. */
export const LANGUAGE_NAMES: Readonly<Record<Language, { readonly short: string; readonly spoken: string }>> = {
  ru: { short: 'RU', spoken: 'RU, русский' },
  en: { short: 'EN', spoken: 'EN, English' },
};

/** Where this browser keeps what was chosen on it, for pages that know nobody yet. */
const CHOSEN = 'vekha.language';
const DAYJS_LOCALES: Readonly<Record<Language, string>> = { ru: 'ru', en: 'en-gb' };

export interface LanguageSigns {
  /** The query of the address: a link of a letter says its reader's language. */
  readonly query: string;
  /** What was chosen on this machine before. */
  readonly chosen: string | null;
  /** What the browser prefers, best first. */
  readonly preferred: readonly string[];
}

function known(value: string | null | undefined): Language | undefined {
  return LANGUAGES.find((language) => language === value);
}

/** The language of a page before anybody has signed in; Russian where nothing says otherwise, as the server has it. */
export function languageBySigns({ query, chosen, preferred }: LanguageSigns): Language {
  const ofBrowser = preferred.map((tag) => known(tag.toLowerCase().split('-')[0]));
  return (
    known(new URLSearchParams(query).get('language')) ??
    known(chosen) ??
    ofBrowser.find((language) => language !== undefined) ??
    'ru'
  );
}

export function shownLanguage(): Language {
  return known(i18n.language) ?? 'ru';
}

/** Every text, date and control of the page turns to the language. */
export function showLanguage(language: Language): void {
  dayjs.locale(DAYJS_LOCALES[language]);
  document.documentElement.lang = language;
  if (language !== shownLanguage()) void i18n.changeLanguage(language);
}

/** Calls the listener after the page has turned to another language. */
export function whenLanguageChanges(listener: () => void): void {
  i18n.on('languageChanged', listener);
}

/** The page opens in the language that the signs of the browser speak for. */
export function showFirstLanguage(): void {
  const { search } = window.location;
  showLanguage(languageBySigns({ query: search, chosen: recall(CHOSEN), preferred: navigator.languages }));
}

/** What pages show on this machine before anybody has signed in. */
export function rememberLanguage(language: Language): void {
  remember(CHOSEN, language);
}

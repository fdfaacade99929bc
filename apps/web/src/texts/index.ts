import i18n from 'i18next';
import { initReactI18next } from 'react-i18next';
import { en } from './en.js';
import { oneFullStop } from './one-full-stop.js';
import { ru } from './ru.js';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation';
    resources: { translation: typeof ru };
  }
}

/** Russian until a page has found out whom it speaks to: see language.ts. */
void i18n
  .use(initReactI18next)
  .use(oneFullStop)
  .init({
    lng: 'ru',
    resources: { ru: { translation: ru }, en: { translation: en } },
    initAsync: false,
    interpolation: { escapeValue: false },
    postProcess: [oneFullStop.name],
  });

export { i18n };

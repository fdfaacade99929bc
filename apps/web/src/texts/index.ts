import i18n from 'i18next';
import { initReactI18next } from 'react-i18next';
import { ru } from './ru.js';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation';
    resources: { translation: typeof ru };
  }
}

void i18n.use(initReactI18next).init({
  lng: 'ru',
  resources: { ru: { translation: ru } },
  initAsync: false,
  interpolation: { escapeValue: false },
});

export { i18n };

import { ConfigProvider } from 'antd';
import enGB from 'antd/locale/en_GB';
import ruRU from 'antd/locale/ru_RU';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { type Language, shownLanguage } from '../texts/language.js';
import { theme } from '../theme.js';

const LOCALES: Readonly<Record<Language, typeof ruRU>> = { ru: ruRU, en: enGB };

/** The look of controls, and their own words in the language of the page. */
export function Controls({ children }: { children: ReactNode }) {
  useTranslation();
  return (
    <ConfigProvider locale={LOCALES[shownLanguage()]} theme={theme}>
      {children}
    </ConfigProvider>
  );
}

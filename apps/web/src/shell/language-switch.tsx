import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asProblem } from '../api/problem.js';
import { LANGUAGE_NAMES, LANGUAGES, type Language, shownLanguage } from '../texts/language.js';
import { chooseLanguage } from './session.js';

export function LanguageSwitch() {
  const { t } = useTranslation();
  const [refusal, setRefusal] = useState<string | null>(null);
  const choose = async (language: Language) => {
    setRefusal(null);
    await chooseLanguage(language).catch((error: unknown) => setRefusal(asProblem(error).message));
  };
  return (
    <div className="language-switch no-print" role="group" aria-label={t('shell.language')}>
      {LANGUAGES.map((language) => (
        <button
          key={language}
          type="button"
          lang={language}
          aria-label={LANGUAGE_NAMES[language].spoken}
          aria-pressed={language === shownLanguage()}
          onClick={() => void choose(language)}
        >
          {LANGUAGE_NAMES[language].short}
        </button>
      ))}
      {refusal !== null && (
        <span role="alert" className="attention">
          {t('shell.languageNotSaved', { reason: refusal })}
        </span>
      )}
    </div>
  );
}

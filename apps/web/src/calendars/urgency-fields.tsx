import { URGENCY_WORDS } from '@domain/calendar';
import { InputNumber } from 'antd';
import { useTranslation } from 'react-i18next';
import type { ProfileOfDeadlines } from '../api/types.js';

type Urgency = ProfileOfDeadlines['rules']['urgency'];

/** How many days each word of urgency gives; an empty field leaves the word unread. */
export function UrgencyFields({ urgency, onChange }: { urgency: Urgency; onChange: (urgency: Urgency) => void }) {
  const { t } = useTranslation();
  const words = URGENCY_WORDS as readonly Urgency[number]['word'][];
  const set = (word: Urgency[number]['word'], days: number | null) => {
    const others = urgency.filter((one) => one.word !== word);
    onChange(days === null ? others : [...others, { word, days }]);
  };
  return (
    <fieldset className="urgency-fields">
      <legend>{t('calendars.form.urgency')}</legend>
      {words.map((word) => (
        <label key={word}>
          <span lang="ru">{word}</span>
          <InputNumber
            min={0}
            max={366}
            value={urgency.find((one) => one.word === word)?.days ?? null}
            onChange={(days) => set(word, days)}
          />
        </label>
      ))}
    </fieldset>
  );
}

import { DatePicker } from 'antd';
import dayjs from 'dayjs';
import { useTranslation } from 'react-i18next';
import { type Language, shownLanguage } from '../texts/language.js';

interface Props {
  id?: string;
  /** YYYY-MM-DD, or empty. */
  value?: string;
  onChange?: (value: string) => void;
}

/** How a date is shown, and behind it how else it may be typed. Where figures stand alone, the day comes first. */
const FORMATS: Readonly<Record<Language, string[]>> = {
  ru: ['DD.MM.YYYY', 'D.M.YYYY', 'YYYY-MM-DD'],
  en: ['D MMM YYYY', 'D MMMM YYYY', 'DD.MM.YYYY', 'D.M.YYYY', 'DD/MM/YYYY', 'D/M/YYYY', 'YYYY-MM-DD'],
};

/** A date typed as «30.09.2023», “30 Sep 2023” or chosen; outside it is always YYYY-MM-DD. */
export function DateField({ id, value, onChange }: Props) {
  useTranslation();
  return (
    <DatePicker
      {...(id !== undefined && { id })}
      format={FORMATS[shownLanguage()]}
      value={value === undefined || value === '' ? null : dayjs(value)}
      onChange={(date) => onChange?.(date === null ? '' : date.format('YYYY-MM-DD'))}
    />
  );
}

import { addDays, type LocalDate } from '@domain/calendar';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { formatMonth, formatShortDate } from '../../dates/format-date.js';
import { useSession } from '../../shell/session.js';
import { type CalendarSpan, periodOf, stepFrom } from './period.js';

interface Props {
  span: CalendarSpan;
  day: LocalDate;
  /** `undefined` is today. */
  onDay: (day: LocalDate | undefined) => void;
}

/** Which days are shown, and the way to those before and after. */
export function PeriodHead({ span, day, onDay }: Props) {
  const { t } = useTranslation();
  const { today } = useSession();
  const { from, days } = periodOf(span, day);
  const name =
    span === 'month'
      ? formatMonth(day.slice(0, 7))
      : t('tasks.calendar.week', { from: formatShortDate(from), to: formatShortDate(addDays(from, days - 1)) });
  const isNow = today >= from && today < addDays(from, days) && (span === 'week' || today.startsWith(day.slice(0, 7)));
  return (
    <div className="period-head">
      <h2 aria-live="polite">{name}</h2>
      <span className="period-steps no-print">
        <Button onClick={() => onDay(stepFrom(span, day, -1))}>{t(`tasks.calendar.before.${span}`)}</Button>
        <Button disabled={isNow} onClick={() => onDay(undefined)}>
          {t('tasks.calendar.today')}
        </Button>
        <Button onClick={() => onDay(stepFrom(span, day, 1))}>{t(`tasks.calendar.after.${span}`)}</Button>
        <Button onClick={() => window.print()}>{t('orderTable.print')}</Button>
      </span>
    </div>
  );
}

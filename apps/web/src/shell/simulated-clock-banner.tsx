import { useTranslation } from 'react-i18next';
import { formatDate } from '../dates/format-date.js';
import { useSession } from './session.js';

export function SimulatedClockBanner() {
  const { t } = useTranslation();
  const { simulatedClock, today } = useSession();
  if (!simulatedClock) return null;
  return (
    <p className="clock-banner" role="status">
      {t('shell.simulatedClock', { date: formatDate(today) })}
    </p>
  );
}

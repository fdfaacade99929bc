import { useTranslation } from 'react-i18next';
import type { RowReading } from '../../api/types.js';
import { AsWritten } from '../../parts/as-written.js';
import { DeadlineReading } from '../deadline-reading.js';

/** The reading of a term as it is typed, with what it gives rise to. */
export function LiveTerm({ reading }: { reading: RowReading | undefined }) {
  const { t } = useTranslation();
  if (reading === undefined) return null;
  if (reading.schedules.length === 0) return <p className="live-reading soft">{t('review.noDeadline')}</p>;
  return (
    <div className="live-reading" aria-live="polite">
      <DeadlineReading schedules={reading.schedules} />
      {reading.warnings.map((warning) => (
        <p key={warning} className="attention">
          {warning}
        </p>
      ))}
    </div>
  );
}

/** Who the words name: those who answer, then those who do. */
export function LiveParties({ reading }: { reading: RowReading | undefined }) {
  const { t } = useTranslation();
  if (reading === undefined) return null;
  const { responsible, executors } = reading;
  if (responsible.length + executors.length === 0) {
    return <p className="live-reading attention">{t('desk.edit.issuerAnswers')}</p>;
  }
  return (
    <ul className="live-reading live-parties" aria-live="polite">
      {[...responsible, ...executors].map((name, index) => (
        <li key={`${index} ${name}`}>
          <AsWritten text={name} />{' '}
          <span className="soft">{index === 0 ? t('desk.edit.lead') : t('desk.edit.executor')}</span>
        </li>
      ))}
    </ul>
  );
}

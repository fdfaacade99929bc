import { useTranslation } from 'react-i18next';
import type { ProposedDate } from '../../api/types.js';
import { AsWritten } from '../../parts/as-written.js';

interface DatesProps {
  dates: readonly ProposedDate[];
  marked: ReadonlySet<number>;
  onMarked: (marked: ReadonlySet<number>) => void;
}

/** The dates found in a plan, each with what it is about, to be marked. */
export function ProposedDates({ dates, marked, onMarked }: DatesProps) {
  const { t } = useTranslation();
  if (dates.length === 0) return <p className="attention">{t('desk.plan.nothing')}</p>;
  const turn = (at: number) => {
    const next = new Set(marked);
    if (!next.delete(at)) next.add(at);
    onMarked(next);
  };
  return (
    <fieldset className="plan-dates">
      <legend>{t('desk.plan.found', { count: dates.length })}</legend>
      {dates.map((date, at) => (
        <label key={`${at} ${date.due}`}>
          <input type="checkbox" checked={marked.has(at)} onChange={() => turn(at)} /> {date.text}{' '}
          <span className="soft">
            <AsWritten text={date.title} />
          </span>
        </label>
      ))}
    </fieldset>
  );
}

import { useTranslation } from 'react-i18next';
import { asProblem } from '../api/problem.js';
import type { Item } from '../api/types.js';
import { useCorrectItem } from './order-queries.js';
import { useReviewedOrder } from './reviewed-order.js';
import { useSpokenNumber } from './spoken-numbers.js';

/** What the words of a term may mean as well: the right one is chosen by a press. */
export function Alternatives({ item }: { item: Item }) {
  const { t } = useTranslation();
  const number = useSpokenNumber(item);
  const { id, isEditable } = useReviewedOrder();
  const correct = useCorrectItem(id);
  const others = item.schedules.flatMap((schedule, at) =>
    schedule.alternatives.map((text, alternative) => ({ text, choice: { schedule: at, alternative } })),
  );
  if (others.length === 0 || !isEditable) return null;
  return (
    <ul className="alternatives no-print">
      {others.map(({ text, choice }) => (
        <li key={`${choice.schedule}-${choice.alternative}`}>
          {t('desk.alternative.or', { text })}{' '}
          <button
            type="button"
            className="disclosure-button"
            disabled={correct.isPending}
            aria-label={t('desk.alternative.chooseOf', { number, text })}
            onClick={() =>
              correct.mutate({ params: { path: { id, itemId: item.id } }, body: { version: item.version, choice } })
            }
          >
            {t('desk.alternative.choose')}
          </button>
        </li>
      ))}
      {correct.isError && (
        <li className="attention">
          <span role="alert">{asProblem(correct.error).message}</span>
        </li>
      )}
    </ul>
  );
}

import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Item } from '../api/types.js';
import { AsWritten } from '../parts/as-written.js';
import { RowDemand } from '../roadmaps/row-demand.js';
import { useReviewedOrder } from './reviewed-order.js';

/** Said by its own mark beside the title, so the warning is not repeated. */
const SAID_BY_MARK = 'due-before-order';

/** The row's own words, what kind of duty it is, and what about it should be looked at before confirming. */
export function TitleCell({ item }: { item: Item }) {
  const { t } = useTranslation();
  const { id, isConfirmed } = useReviewedOrder();
  const toCheck = item.warnings.filter(({ level, code }) => level === 'warn' && code !== SAID_BY_MARK);
  return (
    <>
      <div>
        <AsWritten text={item.title} />
      </div>
      {item.dropped && <span className="mark">{t('edition.dropped')}</span>}{' '}
      {item.carriedFrom !== null && !isConfirmed && (
        <Link className="mark" to="/orders/$id" params={{ id: item.carriedFrom }}>
          {t('edition.carried')}
        </Link>
      )}{' '}
      {item.recommended && <span className="mark">{t('review.recommended')}</span>}{' '}
      {item.retrospective && <span className="mark">{t('review.retrospective')}</span>}
      <RowDemand orderId={id} itemId={item.id} number={item.number} offersEdit={!isConfirmed} />
      {!isConfirmed && toCheck.length > 0 && (
        <ul className="row-warnings no-print">
          {toCheck.map(({ code, message }) => (
            <li key={`${code} ${message}`}>{message}</li>
          ))}
        </ul>
      )}
    </>
  );
}

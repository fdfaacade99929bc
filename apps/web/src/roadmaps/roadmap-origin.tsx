import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api } from '../api/client.js';
import type { RoadmapOrigin as Origin } from '../api/types.js';
import { formatDate } from '../dates/format-date.js';
import { AsWritten } from '../parts/as-written.js';
import { OriginRows } from './origin-rows.js';
import { OwnRowForm } from './own-row-form.js';

/** On the page of an order that is the roadmap a row above demands: where it comes from, and what became of the rows above. */
export function RoadmapOrigin({ orderId }: { orderId: string }) {
  const { t } = useTranslation();
  const path = { params: { path: { id: orderId } } };
  const origin = api.useQuery('get', '/api/orders/{id}/origin', path, { staleTime: 0 }).data?.origin ?? null;
  if (origin === null) return null;
  const unsettled = origin.rows.filter(({ state }) => state === 'open' || state === 'late').length;
  const changed = origin.rows.filter(({ before, isGone }) => before !== null || isGone).length;
  return (
    <section className="panel stack panel-gap" aria-label={t('roadmaps.origin.title')}>
      <p>
        <strong>{t('roadmaps.origin.of', { body: origin.body })}</strong>{' '}
        {t('roadmaps.origin.demand', { number: origin.demand.number })} «<AsWritten text={origin.demand.title} />
        ».
        {origin.taskId !== null && (
          <>
            {' '}
            <Link to="/tasks/$id" params={{ id: origin.taskId }}>
              {t('roadmaps.origin.task')}
            </Link>
          </>
        )}
      </p>
      <p>
        {t('roadmaps.origin.from')} <OrderAbove from={origin.from} />
      </p>
      {unsettled > 0 && (
        <p className="attention" role="status">
          {t('roadmaps.origin.unsettled', { count: unsettled })}
        </p>
      )}
      {changed > 0 && (
        <p className="attention" role="status">
          {t('roadmaps.origin.changed', { count: changed })}
        </p>
      )}
      <OriginRows orderId={orderId} origin={origin} />
      {origin.mayDecide && <OwnRowForm orderId={orderId} />}
    </section>
  );
}

function OrderAbove({ from: { orderId, number, date, title } }: { from: Origin['from'] }) {
  const { t } = useTranslation();
  const name =
    number === null || date === null
      ? (title ?? t('orders.untitled'))
      : t('review.orderOf', { number, date: formatDate(date) });
  if (orderId === null) return name;
  return (
    <Link to="/orders/$id" params={{ id: orderId }}>
      {name}
    </Link>
  );
}

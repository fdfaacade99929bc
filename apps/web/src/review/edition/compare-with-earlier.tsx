import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client.js';
import type { OrderDetail, OrderSummary } from '../../api/types.js';
import { formatDate } from '../../dates/format-date.js';
import { Disclosure } from '../../parts/disclosure.js';
import { EarlierOrder } from './earlier-order.js';

/** Next year's order beside the one it follows, which the coordinator chooses. Absent where there is none to choose. */
export function CompareWithEarlier({ order }: { order: OrderDetail }) {
  const { t } = useTranslation();
  const orders = api.useQuery('get', '/api/orders');
  const others = (orders.data ?? []).filter(({ id, state }) => id !== order.id && state === 'confirmed');
  if (order.issuedOrderId !== null || others.length === 0) return null;
  return (
    <div className="panel-gap no-print">
      <Disclosure label={t('edition.compare')}>
        <ComparedWith order={order} others={others} />
      </Disclosure>
    </div>
  );
}

function ComparedWith({ order, others }: { order: OrderDetail; others: readonly OrderSummary[] }) {
  const { t } = useTranslation();
  const [earlierId, setEarlierId] = useState('');
  return (
    <div className="panel">
      <p className="soft">{t('edition.compareHint')}</p>
      <p>
        <label>
          {t('edition.earlier')}{' '}
          <select className="kind-choice" value={earlierId} onChange={({ target }) => setEarlierId(target.value)}>
            <option value="">{t('edition.choose')}</option>
            {others.map(({ id, number, date, title }) => (
              <option key={id} value={id} lang="ru">
                {[number, date === null ? null : formatDate(date), title?.slice(0, 60)].filter(Boolean).join(' · ')}
              </option>
            ))}
          </select>
        </label>
      </p>
      {earlierId !== '' && <EarlierOrder key={earlierId} order={order} earlierId={earlierId} />}
    </div>
  );
}

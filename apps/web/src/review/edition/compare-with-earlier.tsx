import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OrderDetail } from '../../api/types.js';
import { OrderSelect, useConfirmedOrders } from '../../orders/order-select.js';
import { Disclosure } from '../../parts/disclosure.js';
import { EarlierOrder } from './earlier-order.js';

/** Next year's order beside the one it follows, which the coordinator chooses. Absent where there is none to choose. */
export function CompareWithEarlier({ order }: { order: OrderDetail }) {
  const { t } = useTranslation();
  const { data } = useConfirmedOrders();
  const isThere = data?.rows.some(({ id }) => id !== order.id) ?? false;
  if (order.issuedOrderId !== null || !isThere) return null;
  return (
    <div className="panel-gap no-print">
      <Disclosure label={t('edition.compare')}>
        <ComparedWith order={order} />
      </Disclosure>
    </div>
  );
}

function ComparedWith({ order }: { order: OrderDetail }) {
  const { t } = useTranslation();
  const [earlierId, setEarlierId] = useState<string>();
  return (
    <div className="panel">
      <p className="soft">{t('edition.compareHint')}</p>
      <p>
        {t('edition.earlier')}{' '}
        <OrderSelect
          value={earlierId}
          label={t('edition.earlier')}
          placeholder={t('edition.choose')}
          except={order.id}
          onChange={setEarlierId}
        />
      </p>
      {earlierId !== undefined && <EarlierOrder key={earlierId} order={order} earlierId={earlierId} />}
    </div>
  );
}

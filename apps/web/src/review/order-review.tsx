import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../api/client.js';
import type { OrderDetail } from '../api/types.js';
import { useMay } from '../shell/session.js';
import { ConfirmBar } from './confirm-bar.js';
import { IssuedBefore } from './issued-before.js';
import { MissingAddresses } from './missing-addresses.js';
import { OrderHead } from './order-head.js';
import { RehearsalPanel } from './rehearsal-panel.js';
import { type ReviewedOrder, ReviewedOrderContext } from './reviewed-order.js';
import { RoadmapTable } from './roadmap-table.js';
import { WarningsPanel } from './warnings-panel.js';
import { withoutAddress } from './without-address.js';

function useWithoutAddress(order: OrderDetail): ReadonlySet<string> {
  const maySee = useMay('directory.see');
  const { data: directory } = api.useQuery('get', '/api/directory', undefined, { enabled: maySee });
  return useMemo(() => withoutAddress(order.items, directory), [order.items, directory]);
}

/** The order's own table in its two lives: to be checked before confirmation, with live states after it. */
export function OrderReview({ order }: { order: OrderDetail }) {
  const { t } = useTranslation();
  const mayConfirm = useMay('orders.confirm');
  const addressless = useWithoutAddress(order);
  const isConfirmed = order.state === 'confirmed';
  const reviewed = useMemo<ReviewedOrder>(
    () => ({ id: order.id, isConfirmed, isEditable: mayConfirm && !isConfirmed, withoutAddress: addressless }),
    [order.id, isConfirmed, mayConfirm, addressless],
  );
  const clauses = order.items.filter((item) => item.source === 'clause');
  const rows = order.items.filter((item) => item.source === 'table');
  return (
    <ReviewedOrderContext value={reviewed}>
      <OrderHead order={order} />
      <IssuedBefore order={order} />
      <WarningsPanel warnings={order.warnings} items={order.items} startsOpen={!isConfirmed} />
      <MissingAddresses count={addressless.size} />
      <RehearsalPanel order={order} />
      {clauses.length > 0 && (
        <section aria-labelledby="clauses">
          <h2 id="clauses">{t('review.clauses')}</h2>
          <RoadmapTable caption={t('review.clauses')} order={order} items={clauses} />
        </section>
      )}
      {rows.length > 0 && (
        <section aria-labelledby="roadmap">
          <h2 id="roadmap">{t('review.table')}</h2>
          <RoadmapTable caption={t('review.tableCaption', { count: rows.length })} order={order} items={rows} />
        </section>
      )}
      <ConfirmBar order={order} />
    </ReviewedOrderContext>
  );
}

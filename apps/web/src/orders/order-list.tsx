import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { OrderSummary } from '../api/types.js';
import { formatDate, formatShortInstant } from '../dates/format-date.js';
import { zoneOfInstants } from '../dates/time-zone.js';
import { AsWritten } from '../parts/as-written.js';
import { inZone } from '../parts/in-zone.js';
import { type RecordColumn, RecordTable } from '../parts/record-table.js';
import { RemoveOrder } from './remove-order.js';

export function OrderList({ orders }: { orders: readonly OrderSummary[] }) {
  const { t } = useTranslation();
  const columns: readonly RecordColumn<OrderSummary>[] = [
    { key: 'order', title: t('orders.column.order'), cell: (order) => <OrderName order={order} /> },
    { key: 'state', title: t('orders.column.state'), cell: (order) => <OrderStanding order={order} /> },
    { key: 'rows', title: t('orders.column.rows'), narrow: true, cell: (order) => order.itemCount || null },
    { key: 'tasks', title: t('orders.column.tasks'), narrow: true, cell: (order) => <OrderTasks order={order} /> },
    {
      key: 'received',
      title: inZone(t('orders.column.received'), zoneOfInstants(orders.map((order) => order.receivedAt))),
      narrow: true,
      cell: (order) => <span className="soft">{formatShortInstant(order.receivedAt)}</span>,
    },
  ];
  return <RecordTable caption={t('orders.list')} columns={columns} rows={orders} keyOf={(order) => order.id} />;
}

function OrderName({ order }: { order: OrderSummary }) {
  const { t } = useTranslation();
  const name = order.number
    ? order.date
      ? t('orders.numberAndDate', { number: order.number, date: formatDate(order.date) })
      : t('orders.number', { number: order.number })
    : null;
  return (
    <>
      <Link className="row-link" to="/orders/$id" params={{ id: order.id }}>
        {name ?? <AsWritten text={order.fileName} />}
      </Link>
      <div>{order.title === null ? t('orders.untitled') : <AsWritten text={order.title} />}</div>
      {order.issuer && (
        <div className="record-sub">
          <AsWritten text={order.issuer} />
        </div>
      )}
    </>
  );
}

/** The state as a word and the step that follows from it. */
function OrderStanding({ order }: { order: OrderSummary }) {
  const { t } = useTranslation();
  const isCopy = order.issuedOrderId !== null;
  const { firstImport } = order;
  const next = isCopy ? null : order.state === 'read' ? 'review' : order.state === 'unreadable' ? 'why' : null;
  return (
    <>
      <div>{isCopy ? t('orders.copy') : t(`words.orderState.${order.state}`)}</div>
      {order.refusal && <div className="record-sub">{order.refusal.message}</div>}
      {order.issuedOrderId !== null && (
        <Link className="row-link" to="/orders/$id" params={{ id: order.issuedOrderId }}>
          {t('orders.toIssued')}
        </Link>
      )}
      {!isCopy && firstImport !== null && (
        <div className="record-sub">
          <Link to="/orders/$id" params={{ id: firstImport.id }}>
            {t('orders.broughtBefore')}
          </Link>
        </div>
      )}
      {order.state === 'read' && !isCopy && order.warningCount > 0 && (
        <div className="record-sub">{t('orders.warnings', { count: order.warningCount })}</div>
      )}
      {next && (
        <Link className="row-link" to="/orders/$id" params={{ id: order.id }}>
          {t(`orders.next.${next}`)}
        </Link>
      )}
      <RemoveOrder order={order} />
    </>
  );
}

function OrderTasks({ order }: { order: OrderSummary }) {
  const { t } = useTranslation();
  if (order.taskCount === 0) return null;
  return (
    <>
      <Link to="/tasks" search={{ orderId: order.id, mine: false }}>
        {t('orders.closedOf', { closed: order.closedCount, total: order.taskCount })}
      </Link>
      {order.overdueCount > 0 && (
        <div>
          <Link className="late" to="/tasks" search={{ orderId: order.id, mine: false, overdue: true }}>
            {t('orders.overdue', { count: order.overdueCount })}
          </Link>
        </div>
      )}
    </>
  );
}

import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { OrderDetail } from '../api/types.js';
import { formatDate } from '../dates/format-date.js';
import { AsWritten } from '../parts/as-written.js';
import { PageTitle } from '../parts/page-title.js';
import { RequisitesPanel } from './requisites/requisites-panel.js';
import type { RequisitesEditing } from './requisites/use-requisites-editor.js';

export function OrderHead({ order, editing }: { order: OrderDetail; editing: RequisitesEditing }) {
  const { t } = useTranslation();
  const date = order.date === null ? t('review.notRead') : formatDate(order.date);
  return (
    <>
      <div className="page-head">
        <div>
          <PageTitle>
            {order.number === null
              ? t('review.orderWithoutNumber')
              : t('review.orderOf', { number: order.number, date })}
          </PageTitle>
          <p>{order.title === null ? t('orders.untitled') : <AsWritten text={order.title} />}</p>
        </div>
        <div className="table-tools no-print">
          {order.state === 'confirmed' && (
            <Link to="/orders/$id/table" params={{ id: order.id }}>
              {t('orderTable.short')}
            </Link>
          )}
          <Button onClick={() => window.print()}>{t('review.print')}</Button>
        </div>
      </div>
      {order.state === 'confirmed' && <OrderFigures order={order} />}
      <RequisitesPanel order={order} editing={editing} />
    </>
  );
}

/** Numbers that answer «how does it stand», each a link to the tasks behind it. */
function OrderFigures({ order }: { order: OrderDetail }) {
  const { t } = useTranslation();
  return (
    <ul className="figures panel-gap">
      <li>
        {t('review.summary.tasks')}:{' '}
        <Link to="/tasks" search={{ orderId: order.id, mine: false }}>
          {order.taskCount}
        </Link>
      </li>
      <li>
        {t('review.summary.closed')}:{' '}
        <Link to="/tasks" search={{ orderId: order.id, mine: false, state: 'closed' }}>
          {order.closedCount}
        </Link>
      </li>
      <li className={order.overdueCount > 0 ? 'late' : undefined}>
        {t('review.summary.overdue')}:{' '}
        <Link
          className={order.overdueCount > 0 ? 'late' : undefined}
          to="/tasks"
          search={{ orderId: order.id, mine: false, overdue: true }}
        >
          {order.overdueCount}
        </Link>
      </li>
    </ul>
  );
}

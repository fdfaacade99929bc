import { Link, useNavigate } from '@tanstack/react-router';
import { Alert, Progress, Spin } from 'antd';
import { useTranslation } from 'react-i18next';
import type { OrderDetail } from '../api/types.js';
import { RemoveOrder } from '../orders/remove-order.js';
import { AsWritten } from '../parts/as-written.js';
import { PageTitle } from '../parts/page-title.js';

export function OrderIsRead({ order }: { order: OrderDetail }) {
  const { t } = useTranslation();
  return (
    <div className="stack" role="status">
      <PageTitle>{t('review.reading', { name: order.fileName })}</PageTitle>
      <div>
        <Spin size="small" /> {t('review.readingHint')}
      </div>
      <PagesRead order={order} />
      <Link to="/">{t('review.toOrders')}</Link>
    </div>
  );
}

/** How far a file of pages is read; nothing for one that is read at once. */
function PagesRead({ order: { pagesDone, pagesOf } }: { order: OrderDetail }) {
  const { t } = useTranslation();
  if (pagesDone === null || pagesOf === null) return null;
  const words = t('review.pagesRead', { done: pagesDone, of: pagesOf });
  return (
    <div>
      <Progress percent={Math.round((100 * pagesDone) / pagesOf)} showInfo={false} aria-label={words} />
      <span className="soft">{words}</span>
    </div>
  );
}

export function OrderNotRead({ order }: { order: OrderDetail }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  return (
    <div className="stack">
      <PageTitle>{t('review.unreadable')}</PageTitle>
      <p className="soft">
        <AsWritten text={order.fileName} />
      </p>
      {order.refusal && (
        <Alert type="warning" showIcon title={order.refusal.message} description={t('review.unreadableHint')} />
      )}
      <RemoveOrder order={order} onRemoved={() => void navigate({ to: '/' })} />
      <Link to="/">{t('review.toOrders')}</Link>
    </div>
  );
}

import { getRouteApi } from '@tanstack/react-router';
import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import type { OrderDetail } from '../api/types.js';
import { QueryView } from '../parts/query-view.js';
import { useOrder } from './order-queries.js';
import { OrderReview } from './order-review.js';
import { OrderIsRead, OrderNotRead } from './order-waiting.js';

const route = getRouteApi('/shell/orders/$id');

export function OrderPage() {
  const { t } = useTranslation();
  const { id } = route.useParams();
  const { duplicate = false, applied = false } = route.useSearch();
  const order = useOrder(id);
  return (
    <>
      {duplicate && <Alert className="panel-gap" type="info" showIcon role="status" title={t('orders.duplicate')} />}
      {applied && <Alert className="panel-gap" type="info" showIcon role="status" title={t('edition.applied')} />}
      <QueryView query={order} skeletonRows={12} isPage>
        {(loaded) => <OrderByState order={loaded} />}
      </QueryView>
    </>
  );
}

function OrderByState({ order }: { order: OrderDetail }) {
  if (order.state === 'received') return <OrderIsRead order={order} />;
  if (order.state === 'unreadable') return <OrderNotRead order={order} />;
  return <OrderReview order={order} />;
}

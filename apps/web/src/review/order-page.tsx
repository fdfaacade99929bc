import { getRouteApi } from '@tanstack/react-router';
import type { OrderDetail } from '../api/types.js';
import { QueryView } from '../parts/query-view.js';
import { useOrder } from './order-queries.js';
import { OrderReview } from './order-review.js';
import { OrderIsRead, OrderNotRead } from './order-waiting.js';

const route = getRouteApi('/shell/orders/$id');

export function OrderPage() {
  const { id } = route.useParams();
  const order = useOrder(id);
  return (
    <QueryView query={order} skeletonRows={12}>
      {(loaded) => <OrderByState order={loaded} />}
    </QueryView>
  );
}

function OrderByState({ order }: { order: OrderDetail }) {
  if (order.state === 'received') return <OrderIsRead order={order} />;
  if (order.state === 'unreadable') return <OrderNotRead order={order} />;
  return <OrderReview order={order} />;
}

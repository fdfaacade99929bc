import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client.js';
import type { OrderDetail } from '../../api/types.js';
import { ProblemNotice } from '../../parts/problem-notice.js';
import { QueryView } from '../../parts/query-view.js';
import { useReviewChanged } from '../order-queries.js';
import { useReviewedOrder } from '../reviewed-order.js';
import { DifferenceTable } from './difference-table.js';

/** What an order changes in an earlier one, and the decisions of the earlier one's review, to be taken over by a press. */
export function EarlierOrder({ order, earlierId }: { order: OrderDetail; earlierId: string }) {
  const difference = api.useQuery('get', '/api/orders/{id}/difference', {
    params: { path: { id: order.id }, query: { earlierId } },
  });
  return (
    <QueryView query={difference} skeletonRows={3}>
      {(told) => (
        <>
          <DifferenceTable difference={told} />
          <CarryOver orderId={order.id} earlierId={earlierId} rows={told.carriable} />
        </>
      )}
    </QueryView>
  );
}

interface Props {
  orderId: string;
  earlierId: string;
  rows: number;
}

function CarryOver({ orderId, earlierId, rows }: Props) {
  const { t } = useTranslation();
  const { isEditable } = useReviewedOrder();
  const changed = useReviewChanged(orderId);
  const carry = api.useMutation('post', '/api/orders/{id}/carry-over', { onSettled: () => changed() });
  if (!isEditable) return null;
  return (
    <>
      {carry.isError && <ProblemNotice title={t('edition.carry.failed')} error={carry.error} />}
      {carry.isSuccess && <p role="status">{t('edition.carry.done', { count: carry.data.rows })}</p>}
      {rows > 0 && (
        <p>
          {t('edition.carry.hint')}{' '}
          <Button
            loading={carry.isPending}
            onClick={() => carry.mutate({ params: { path: { id: orderId } }, body: { earlierId } })}
          >
            {t('edition.carry.button', { count: rows })}
          </Button>
        </p>
      )}
    </>
  );
}

import { useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { Alert, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client.js';
import type { OrderDetail } from '../../api/types.js';
import { RemoveOrder } from '../../orders/remove-order.js';
import { ProblemNotice } from '../../parts/problem-notice.js';
import { QueryView } from '../../parts/query-view.js';
import { useMay } from '../../shell/session.js';
import { DifferenceTable } from './difference-table.js';

/** This file holds an order that is issued already: what it changes, to be applied, or nothing, to be put away. */
export function EditionOfIssued({ order }: { order: OrderDetail }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const difference = api.useQuery(
    'get',
    '/api/orders/{id}/difference',
    { params: { path: { id: order.id } } },
    { enabled: order.issuedOrderId !== null },
  );
  if (order.issuedOrderId === null) return null;
  return (
    <Alert
      className="panel-gap"
      type="info"
      showIcon
      role="status"
      title={t('review.issuedBefore.title')}
      description={
        <>
          <p>
            {t('review.issuedBefore.hint')}{' '}
            <Link to="/orders/$id" params={{ id: order.issuedOrderId }}>
              {t('review.issuedBefore.open')}
            </Link>
          </p>
          <QueryView query={difference} skeletonRows={3}>
            {(told) => (
              <>
                <DifferenceTable difference={told} />
                {told.counts.added + told.counts.removed + told.counts.changed > 0 && <ApplyEdition order={order} />}
              </>
            )}
          </QueryView>
          <RemoveOrder order={order} onRemoved={() => void navigate({ to: '/' })} />
        </>
      }
    />
  );
}

function ApplyEdition({ order }: { order: OrderDetail }) {
  const { t } = useTranslation();
  const mayConfirm = useMay('orders.confirm');
  const navigate = useNavigate();
  const queries = useQueryClient();
  const apply = api.useMutation('post', '/api/orders/{id}/apply-edition', {
    onSuccess: async ({ orderId }) => {
      await navigate({ to: '/orders/$id', params: { id: orderId }, search: { applied: true } });
      await queries.invalidateQueries();
    },
  });
  if (!mayConfirm) return <p className="soft">{t('review.confirm.notRights')}</p>;
  return (
    <>
      {apply.isError && <ProblemNotice title={t('edition.failed')} error={apply.error} />}
      <p>{t('edition.consequences')}</p>
      <p>
        <Button
          type="primary"
          loading={apply.isPending}
          onClick={() => apply.mutate({ params: { path: { id: order.id } } })}
        >
          {t('edition.apply')}
        </Button>
      </p>
    </>
  );
}

import { Link, useNavigate } from '@tanstack/react-router';
import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import type { OrderDetail } from '../api/types.js';
import { RemoveOrder } from '../orders/remove-order.js';

/** This file holds an order that is issued already, so there is nothing to confirm: the issued one is a step away. */
export function IssuedBefore({ order }: { order: OrderDetail }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
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
          <RemoveOrder order={order} onRemoved={() => void navigate({ to: '/' })} />
        </>
      }
    />
  );
}

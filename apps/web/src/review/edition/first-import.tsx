import { Link, useNavigate } from '@tanstack/react-router';
import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import type { OrderDetail } from '../../api/types.js';
import { RemoveOrder } from '../../orders/remove-order.js';
import { EarlierOrder } from './earlier-order.js';

/** This order was brought before, in another file: where it is, and what differs here. */
export function FirstImport({ order }: { order: OrderDetail }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { firstImport } = order;
  if (firstImport === null || order.issuedOrderId !== null) return null;
  const { id, state, sameContent } = firstImport;
  return (
    <Alert
      className="panel-gap no-print"
      type="info"
      showIcon
      role="status"
      title={t(state === 'confirmed' ? 'edition.first.confirmed' : 'edition.first.waiting')}
      description={
        <>
          <p>
            {t(sameContent ? 'edition.first.same' : 'edition.first.differs')}{' '}
            <Link to="/orders/$id" params={{ id }}>
              {t('edition.first.open')}
            </Link>
          </p>
          <EarlierOrder order={order} earlierId={id} />
          <RemoveOrder order={order} onRemoved={() => void navigate({ to: '/' })} />
        </>
      }
    />
  );
}

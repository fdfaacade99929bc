import { useTranslation } from 'react-i18next';
import { api } from '../../api/client.js';
import type { OrderDetail } from '../../api/types.js';
import { ProblemNotice } from '../../parts/problem-notice.js';
import { useReviewChanged } from '../order-queries.js';
import { useReviewedOrder } from '../reviewed-order.js';

type Acceptance = OrderDetail['acceptance'];

const WAYS: readonly Acceptance[] = ['two_levels', 'one_level', 'by_directory'];

/** Who decides on reports, and in what order; while the order is under review another way may be chosen. */
export function OrderAcceptance({ order }: { order: OrderDetail }) {
  const { t } = useTranslation();
  const { isEditable } = useReviewedOrder();
  if (isEditable) return <AcceptanceChoice order={order} />;
  return (
    <p>
      {t('requisites.acceptance.label')}: {t(`requisites.acceptance.${order.acceptance}`)}
    </p>
  );
}

function AcceptanceChoice({ order }: { order: OrderDetail }) {
  const { t } = useTranslation();
  const changed = useReviewChanged(order.id);
  const choose = api.useMutation('put', '/api/orders/{id}/acceptance', { onSuccess: () => changed() });
  const params = { path: { id: order.id } };
  return (
    <>
      <label className="order-profile">
        <span className="soft">{t('requisites.acceptance.label')}</span>
        <select
          className="kind-choice"
          value={order.acceptance}
          disabled={choose.isPending}
          onChange={({ target: { value } }) => {
            const acceptance = WAYS.find((way) => way === value);
            if (acceptance !== undefined) choose.mutate({ params, body: { acceptance } });
          }}
        >
          {WAYS.map((way) => (
            <option key={way} value={way}>
              {t(`requisites.acceptance.${way}`)}
              {way === order.proposedAcceptance && ` (${t('requisites.acceptance.proposed')})`}
            </option>
          ))}
        </select>
      </label>
      {choose.isError && <ProblemNotice title={t('view.failed')} error={choose.error} />}
    </>
  );
}

import { useTranslation } from 'react-i18next';
import type { Item } from '../../api/types.js';
import { AsWritten } from '../../parts/as-written.js';
import { useDesk } from '../desk/desk.js';
import { useReviewedOrder } from '../reviewed-order.js';
import { useSpokenNumber } from '../spoken-numbers.js';

/** Where the dates of a row come from, if from a plan; or the way to attach the plan it waits for. */
export function RowPlanLink({ item }: { item: Item }) {
  const { t } = useTranslation();
  const number = useSpokenNumber(item);
  const desk = useDesk();
  const { mayAttachPlan } = useReviewedOrder();
  if (item.plan !== null) {
    const { name, fileId } = item.plan;
    return (
      <div className="record-sub">
        {t('desk.plan.from')}{' '}
        {fileId === null ? (
          <AsWritten text={name} />
        ) : (
          <a href={`/api/files/${fileId}`}>
            <AsWritten text={name} />
          </a>
        )}
      </div>
    );
  }
  if (!item.awaitsPlan || !mayAttachPlan) return null;
  return (
    <button
      type="button"
      className="disclosure-button no-print"
      aria-label={t('desk.plan.openOf', { number })}
      onClick={() => desk.openRow(item.id, 'plan')}
    >
      {t('desk.plan.open')}
    </button>
  );
}

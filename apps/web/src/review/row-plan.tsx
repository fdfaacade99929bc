import { useTranslation } from 'react-i18next';
import { asProblem } from '../api/problem.js';
import type { Item } from '../api/types.js';
import { KindSelect } from './kind-select.js';
import { useCorrectItem } from './order-queries.js';
import { useReviewedOrder } from './reviewed-order.js';
import { useSpokenNumber } from './spoken-numbers.js';

/** The margin before confirmation: what will come of the row, and its kind, which decides what closing it takes. */
export function RowPlan({ item }: { item: Item }) {
  const { t } = useTranslation();
  return (
    <div className="row-plan">
      <div>
        {item.plannedTasks === 0 ? t('review.noTasks') : t('review.tasksPlanned', { count: item.plannedTasks })}
      </div>
      <KindChoice item={item} />
    </div>
  );
}

function KindChoice({ item }: { item: Item }) {
  const { t } = useTranslation();
  const number = useSpokenNumber(item);
  const { id, isEditable } = useReviewedOrder();
  const correct = useCorrectItem(id);
  if (!isEditable) return <div className="soft">{t(`words.itemKind.${item.kind}`)}</div>;
  return (
    <>
      <KindSelect
        label={t('review.kindLabel', { number })}
        value={item.kind}
        disabled={correct.isPending}
        onChoose={(kind) =>
          correct.mutate({ params: { path: { id, itemId: item.id } }, body: { version: item.version, kind } })
        }
      />
      {correct.isError && (
        <span role="alert" className="attention">
          {asProblem(correct.error).message}
        </span>
      )}
    </>
  );
}

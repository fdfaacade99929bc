import { useTranslation } from 'react-i18next';
import type { Item, ItemKind } from '../api/types.js';
import { words } from '../texts/ru/words.js';
import { useCorrectItem } from './order-queries.js';
import { useReviewedOrder } from './reviewed-order.js';

const KINDS = Object.keys(words.itemKind) as ItemKind[];

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
  const { id, isEditable } = useReviewedOrder();
  const correct = useCorrectItem(id);
  if (!isEditable) return <div className="soft">{t(`words.itemKind.${item.kind}`)}</div>;
  return (
    <select
      className="kind-choice"
      aria-label={t('review.kindLabel', { number: item.number })}
      value={item.kind}
      disabled={correct.isPending}
      onChange={(event) =>
        correct.mutate({
          params: { path: { id, itemId: item.id } },
          body: { version: item.version, kind: event.target.value as ItemKind },
        })
      }
    >
      {KINDS.map((kind) => (
        <option key={kind} value={kind}>
          {t(`words.itemKind.${kind}`)}
        </option>
      ))}
    </select>
  );
}

import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Item } from '../api/types.js';
import { AsWritten } from '../parts/as-written.js';
import { DisclosureButton } from '../parts/disclosure.js';
import { RowTies, TiesButton } from '../ties/row-ties.js';
import { Alternatives } from './alternatives.js';
import { DeadlineReading } from './deadline-reading.js';
import { useDesk } from './desk/desk.js';
import { RowPlanLink } from './plan/row-plan-link.js';
import { useReviewedOrder } from './reviewed-order.js';
import { useSpokenNumber } from './spoken-numbers.js';

interface Props {
  item: Item;
  /** The row under this one that explains the reading. */
  belowId: string;
  isExplained: boolean;
}

/** The words of the term as on paper; under them what they were read as; on demand, why. */
export function DeadlineCell({ item, belowId, isExplained }: Props) {
  const { t } = useTranslation();
  const number = useSpokenNumber(item);
  const { id, isEditable } = useReviewedOrder();
  const desk = useDesk();
  const [isTying, setIsTying] = useState(false);
  return (
    <>
      <div className="deadline-words">
        {item.deadlineText === null || item.deadlineText === '' ? (
          <span className="soft">{t('review.noDeadline')}</span>
        ) : (
          <AsWritten text={item.deadlineText} />
        )}
      </div>
      <DeadlineReading schedules={item.schedules} />
      <Alternatives item={item} />
      <RowPlanLink item={item} />
      <RowTies orderId={id} itemId={item.id} isEditing={isTying} onClose={() => setIsTying(false)} />
      <div className="deadline-tools no-print">
        <DisclosureButton
          label={t('review.why')}
          spokenLabel={t('review.whyOf', { number })}
          controls={belowId}
          isOpen={isExplained}
          onPress={() => desk.turnBelow(item.id, 'why')}
        />
        {isEditable && (
          <button
            type="button"
            className="disclosure-button"
            aria-label={t('desk.edit.of', { number })}
            onClick={() => desk.openRow(item.id, 'edit')}
          >
            {t('desk.edit.open')}
          </button>
        )}
        {!isTying && <TiesButton orderId={id} number={number} onPress={() => setIsTying(true)} />}
      </div>
    </>
  );
}

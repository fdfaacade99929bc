import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Item } from '../api/types.js';
import { AsWritten } from '../parts/as-written.js';
import { DisclosureButton } from '../parts/disclosure.js';
import { DeadlineEditor } from './deadline-editor.js';
import { DeadlineReading } from './deadline-reading.js';
import { useReviewedOrder } from './reviewed-order.js';

interface Props {
  item: Item;
  /** The row under this one that explains the reading. */
  explanationId: string;
  isExplained: boolean;
  onExplain: () => void;
}

/** The words of the term as on paper; under them what they were read as; on demand, why. */
export function DeadlineCell({ item, explanationId, isExplained, onExplain }: Props) {
  const { t } = useTranslation();
  const { isEditable } = useReviewedOrder();
  const [isEditing, setIsEditing] = useState(false);
  return (
    <>
      {isEditing ? (
        <DeadlineEditor item={item} onClose={() => setIsEditing(false)} />
      ) : (
        <div className="deadline-words">
          {item.deadlineText === null ? (
            <span className="soft">{t('review.noDeadline')}</span>
          ) : (
            <AsWritten text={item.deadlineText} />
          )}
        </div>
      )}
      <DeadlineReading schedules={item.schedules} />
      <div className="deadline-tools no-print">
        <DisclosureButton
          label={t('review.why')}
          spokenLabel={t('review.whyOf', { number: item.number })}
          controls={explanationId}
          isOpen={isExplained}
          onPress={onExplain}
        />
        {isEditable && !isEditing && (
          <Button
            type="link"
            size="small"
            aria-label={t('review.correctOf', { number: item.number })}
            onClick={() => setIsEditing(true)}
          >
            {t('review.correct')}
          </Button>
        )}
      </div>
    </>
  );
}

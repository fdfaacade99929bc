import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Item } from '../api/types.js';
import { Disclosure } from '../parts/disclosure.js';
import { DeadlineEditor } from './deadline-editor.js';
import { DeadlineReading } from './deadline-reading.js';
import { useReviewedOrder } from './reviewed-order.js';

/** The words of the term as on paper; beside them what they were read as; on demand, why. */
export function DeadlineCell({ item }: { item: Item }) {
  const { t } = useTranslation();
  const { isEditable } = useReviewedOrder();
  const [isEditing, setIsEditing] = useState(false);
  return (
    <>
      {isEditing ? (
        <DeadlineEditor item={item} onClose={() => setIsEditing(false)} />
      ) : (
        <div className="deadline-words">
          {item.deadlineText ?? <span className="soft">{t('review.noDeadline')}</span>}
        </div>
      )}
      <DeadlineReading schedules={item.schedules} />
      <div className="deadline-tools no-print">
        <Disclosure label={t('review.why')} spokenLabel={t('review.whyOf', { number: item.number })}>
          <DeadlineExplanation item={item} />
        </Disclosure>
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

function DeadlineExplanation({ item }: { item: Item }) {
  const { t } = useTranslation();
  const [from, to] = item.sourceLines;
  return (
    <div className="explanation">
      <h3>{t('review.explanation')}</h3>
      <ol>
        {item.explanation.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <h3>
        {t('review.fragment')},{' '}
        {from === to ? t('review.fragmentLine', { from }) : t('review.fragmentLines', { from, to })}
      </h3>
      <pre className="fragment" tabIndex={0}>
        {item.sourceText}
      </pre>
    </div>
  );
}

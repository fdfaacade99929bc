import { Button, Input } from 'antd';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asProblem } from '../api/problem.js';
import type { Item } from '../api/types.js';
import { languageOf } from '../parts/as-written.js';
import { useCorrectItem } from './order-queries.js';
import { useReviewedOrder } from './reviewed-order.js';

/** Corrects the words of a term in place: Enter has them read again, Esc leaves them as they were. */
export function DeadlineEditor({ item, onClose }: { item: Item; onClose: () => void }) {
  const { t } = useTranslation();
  const { id } = useReviewedOrder();
  const [words, setWords] = useState(item.deadlineText ?? '');
  const correct = useCorrectItem(id);
  const hintId = useId();
  const save = () =>
    correct.mutate(
      {
        params: { path: { id, itemId: item.id } },
        body: { version: item.version, deadlineText: words.trim() },
      },
      { onSuccess: onClose },
    );
  return (
    <div className="deadline-editor">
      <Input.TextArea
        autoFocus
        autoSize
        lang={languageOf(words)}
        aria-label={t('review.correctOf', { number: item.number })}
        aria-describedby={hintId}
        value={words}
        {...(correct.isError && { status: 'error' as const })}
        onChange={(event) => setWords(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onClose();
          if (event.key === 'Enter' && !event.shiftKey) {
            event.preventDefault();
            save();
          }
        }}
      />
      <p id={hintId} className="record-sub" role={correct.isError ? 'alert' : undefined}>
        {correct.isError ? (
          <span className="attention">{asProblem(correct.error).message}</span>
        ) : (
          t('review.correctHint')
        )}
      </p>
      <Button type="primary" size="small" loading={correct.isPending} onClick={save}>
        {t('review.correctSave')}
      </Button>{' '}
      <Button size="small" onClick={onClose}>
        {t('view.cancel')}
      </Button>
    </div>
  );
}

import { proposeLines, splitRow } from '@domain/review';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Item } from '../../api/types.js';
import { AsWritten } from '../../parts/as-written.js';
import { ProblemNotice } from '../../parts/problem-notice.js';
import { useSplitItem } from '../order-queries.js';
import { useReviewedOrder } from '../reviewed-order.js';
import { useSpokenNumber } from '../spoken-numbers.js';
import { WordsField } from './words-field.js';
import { wordsOfItem } from './words-of-item.js';

/** Cuts a row, as it stood when it was opened, at the line breaks of its title: what comes of it is shown first. */
export function SplitForm({ item: present, onClose }: { item: Item; onClose: () => void }) {
  const { t } = useTranslation();
  const number = useSpokenNumber(present);
  const { id } = useReviewedOrder();
  const split = useSplitItem(id);
  const [item] = useState(present);
  const [draft, setDraft] = useState(() => {
    const words = wordsOfItem(item);
    return { ...words, title: proposeLines(words.title) };
  });
  const put = (change: Partial<typeof draft>) => setDraft({ ...draft, ...change });
  const parts = splitRow(draft);
  const save = () =>
    split.mutate(
      { params: { path: { id, itemId: item.id } }, body: { version: item.version, parts } },
      { onSuccess: onClose },
    );
  return (
    <section className="row-editor" aria-label={t('desk.split.of', { number })}>
      <p className="soft">{t('desk.split.hint')}</p>
      <div className="row-editor-fields">
        <WordsField isFirst label={t('review.column.title')} value={draft.title} onChange={(title) => put({ title })} />
        <WordsField
          label={t('review.column.term')}
          value={draft.deadlineText}
          onChange={(deadlineText) => put({ deadlineText })}
        />
        <WordsField
          label={t('review.column.responsible')}
          value={draft.responsibleText}
          onChange={(responsibleText) => put({ responsibleText })}
        />
        {item.source === 'table' && (
          <WordsField
            label={t('review.column.result')}
            value={draft.expectedResult}
            onChange={(expectedResult) => put({ expectedResult })}
          />
        )}
      </div>
      <h3>{t('desk.split.preview', { count: parts.length })}</h3>
      <ol className="split-parts">
        {parts.map((part, index) => (
          <li key={`${index} ${part.title}`}>
            <AsWritten text={part.title} />{' '}
            <span className="soft">
              <AsWritten text={[part.deadlineText, part.responsibleText].filter((one) => one !== null).join(' · ')} />
            </span>
          </li>
        ))}
      </ol>
      {split.isError && <ProblemNotice title={t('desk.split.failed')} error={split.error} />}
      <div className="form-buttons">
        <Button type="primary" disabled={parts.length < 2} loading={split.isPending} onClick={save}>
          {t('desk.split.save')}
        </Button>
        <Button onClick={onClose}>{t('view.cancel')}</Button>
      </div>
    </section>
  );
}

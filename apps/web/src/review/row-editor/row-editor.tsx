import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Item } from '../../api/types.js';
import { ProblemNotice } from '../../parts/problem-notice.js';
import { KindSelect } from '../kind-select.js';
import { useCorrectItem } from '../order-queries.js';
import { useReviewedOrder } from '../reviewed-order.js';
import { useSpokenNumber } from '../spoken-numbers.js';
import { LiveParties, LiveTerm } from './live-reading.js';
import { useRowReading } from './use-row-reading.js';
import { WordsField } from './words-field.js';
import { wordsOfItem } from './words-of-item.js';

interface Props {
  item: Item;
  onSplit: () => void;
  onClose: () => void;
}

/**
 * All words of a row in one place, each read anew while it is typed. Enter saves, Esc leaves the row as it was. What is
 * saved changes the row as it stood when it was opened: if others changed it meanwhile, the server refuses.
 */
export function RowEditor({ item: present, onSplit, onClose }: Props) {
  const { t } = useTranslation();
  const number = useSpokenNumber(present);
  const { id } = useReviewedOrder();
  const [item] = useState(present);
  const words = wordsOfItem(item);
  const [draft, setDraft] = useState(words);
  const [kind, setKind] = useState(item.kind);
  const { reading } = useRowReading(id, item.id, draft.deadlineText, draft.responsibleText);
  const correct = useCorrectItem(id);
  const put = (change: Partial<typeof draft>) => setDraft({ ...draft, ...change });
  const save = () => {
    const changed = Object.entries(draft).filter(([field, value]) => value !== words[field as keyof typeof draft]);
    if (changed.length === 0 && kind === item.kind) {
      onClose();
      return;
    }
    correct.mutate(
      {
        params: { path: { id, itemId: item.id } },
        body: { version: item.version, ...Object.fromEntries(changed), ...(kind !== item.kind && { kind }) },
      },
      { onSuccess: onClose },
    );
  };
  return (
    <section className="row-editor" aria-label={t('desk.edit.of', { number })}>
      <div className="row-editor-fields">
        <WordsField
          isFirst
          label={t('review.column.term')}
          value={draft.deadlineText}
          hint={t('review.correctHint')}
          onChange={(deadlineText) => put({ deadlineText })}
          onSave={save}
        >
          <LiveTerm reading={reading} />
        </WordsField>
        <WordsField
          label={t('review.column.responsible')}
          value={draft.responsibleText}
          hint={t('desk.edit.responsibleHint')}
          onChange={(responsibleText) => put({ responsibleText })}
          onSave={save}
        >
          <LiveParties reading={reading} />
        </WordsField>
        <WordsField
          label={t('review.column.title')}
          value={draft.title}
          onChange={(title) => put({ title })}
          onSave={save}
        />
        {item.source === 'table' && (
          <WordsField
            label={t('review.column.result')}
            value={draft.expectedResult}
            onChange={(expectedResult) => put({ expectedResult })}
            onSave={save}
          />
        )}
      </div>
      {correct.isError && <ProblemNotice title={t('desk.edit.failed')} error={correct.error} />}
      <div className="form-buttons">
        <Button type="primary" loading={correct.isPending} onClick={save}>
          {t('desk.edit.save')}
        </Button>
        <Button onClick={onClose}>{t('view.cancel')}</Button>
        <Button onClick={onSplit}>{t('desk.split.open')}</Button>
        <label className="row-editor-kind">
          {t('review.column.kind')} <KindSelect value={kind} onChoose={setKind} />
        </label>
      </div>
    </section>
  );
}

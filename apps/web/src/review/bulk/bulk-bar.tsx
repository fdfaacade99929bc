import { Button, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Item } from '../../api/types.js';
import { ProblemNotice } from '../../parts/problem-notice.js';
import { useAtHand, useDesk } from '../desk/desk.js';
import { useAssignParties, useMergeItems } from '../order-queries.js';
import { useReviewedOrder } from '../reviewed-order.js';

/** What can be done to the marked rows at once. Rows a filter hides stay marked, and are counted. */
export function BulkBar({ items }: { items: readonly Item[] }) {
  const { t } = useTranslation();
  const { id } = useReviewedOrder();
  const desk = useDesk();
  const marked = useAtHand((state) => state.marked);
  const [isAssigning, setIsAssigning] = useState(false);
  const merge = useMergeItems(id);
  const rows = items.filter((item) => marked.has(item.id));
  if (rows.length === 0) return null;
  const seen = rows.map((row) => ({ id: row.id, version: row.version }));
  const done = () => {
    setIsAssigning(false);
    desk.markAll([]);
  };
  return (
    <section className="bulk-bar" aria-label={t('desk.bulk.region')}>
      <div className="bulk-bar-line">
        <strong>{t('desk.bulk.marked', { count: rows.length })}</strong>
        <Button onClick={() => setIsAssigning(!isAssigning)} aria-expanded={isAssigning}>
          {t('desk.bulk.assign')}
        </Button>
        <Button
          disabled={rows.length < 2}
          loading={merge.isPending}
          onClick={() => merge.mutate({ params: { path: { id } }, body: { items: seen } }, { onSuccess: done })}
        >
          {t('desk.bulk.merge')}
        </Button>
        <Button type="link" onClick={done}>
          {t('desk.bulk.unmark')}
        </Button>
      </div>
      {isAssigning && <AssignForm seen={seen} onDone={done} onCancel={() => setIsAssigning(false)} />}
      {merge.isError && <ProblemNotice title={t('desk.bulk.mergeFailed')} error={merge.error} />}
    </section>
  );
}

interface AssignProps {
  seen: { id: string; version: number }[];
  onDone: () => void;
  onCancel: () => void;
}

function AssignForm({ seen, onDone, onCancel }: AssignProps) {
  const { t } = useTranslation();
  const { id } = useReviewedOrder();
  const [words, setWords] = useState('');
  const assign = useAssignParties(id);
  return (
    <form
      className="bulk-assign"
      onSubmit={(event) => {
        event.preventDefault();
        assign.mutate(
          { params: { path: { id } }, body: { items: seen, responsibleText: words.trim() } },
          { onSuccess: onDone },
        );
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel();
      }}
    >
      <Input
        autoFocus
        aria-label={t('desk.bulk.assignTo')}
        placeholder={t('desk.bulk.assignHint')}
        value={words}
        onChange={({ target }) => setWords(target.value)}
      />
      <Button type="primary" htmlType="submit" disabled={words.trim() === ''} loading={assign.isPending}>
        {t('desk.bulk.assignSave')}
      </Button>
      {assign.isError && <ProblemNotice title={t('desk.bulk.assignFailed')} error={assign.error} />}
    </form>
  );
}

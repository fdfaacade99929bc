import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Button, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Receiver } from '../api/types.js';
import { formatDate } from '../dates/format-date.js';
import { ProblemNotice } from '../parts/problem-notice.js';
import type { FindReceivers } from './receiver-select.js';

interface Props {
  taskId: string;
  /** The day the sub-task will be due. */
  dueDate: string;
  find: FindReceivers;
  isSending: boolean;
  onChoose: (receiver: Receiver) => void;
}

/** What fits beside the form for parts; whoever is not among them is found by words. */
const MOST_OFFERED = 8;

/** The whole task to one person or body by one press: those of the own organisation first. */
export function HandOnWhole({ taskId, dueDate, find, isSending, onChoose }: Props) {
  const { t } = useTranslation();
  const [words, setWords] = useState('');
  const search = words.trim();
  const found = useQuery({
    queryKey: ['receivers', taskId, search],
    queryFn: () => find(search),
    placeholderData: keepPreviousData,
  });
  if (found.isError) return <ProblemNotice title={t('view.failed')} error={found.error} />;
  const receivers = found.data ?? [];
  return (
    <section className="hand-on-whole" aria-label={t('handOn.whole')}>
      <p className="soft">{t('handOn.wholeHint', { date: formatDate(dueDate) })}</p>
      <Input
        className="quick-find"
        aria-label={t('handOn.find')}
        placeholder={t('handOn.find')}
        value={words}
        allowClear
        onChange={(event) => setWords(event.target.value)}
      />
      <div className="task-buttons">
        {receivers.slice(0, MOST_OFFERED).map((receiver) => (
          <Button
            key={receiver.personId ?? receiver.organisationId}
            disabled={isSending}
            onClick={() => onChoose(receiver)}
          >
            {t('handOn.wholeTo', { name: receiver.name })}
            {receiver.detail !== null && <span className="soft">{receiver.detail}</span>}
          </Button>
        ))}
      </div>
      {!found.isPending && receivers.length === 0 && <p>{t('handOn.nobody')}</p>}
    </section>
  );
}

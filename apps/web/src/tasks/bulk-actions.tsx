import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { client } from '../api/client.js';
import type { BulkCommand, TaskRow } from '../api/types.js';
import { ProblemNotice } from '../parts/problem-notice.js';
import { NewDateForm } from './new-date-form.js';
import { ReasonForm } from './reason-form.js';
import { RedirectForm } from './redirect-form.js';
import { named, type RedirectDraft } from './task-calls.js';
import { findLeadsForMany } from './task-look-ups.js';

const NOTHING_WRITTEN: RedirectDraft & { newDate: string } = { newDate: '', reason: '', receiver: null };

interface Props {
  /** The marked ones. */
  tasks: readonly TaskRow[];
  /** There are rows to mark. */
  isOffered: boolean;
  onDone: () => void;
}

/** One command for the marked tasks; which of them were refused, and why, stays on the page. */
export function BulkActions({ tasks, isOffered, onDone }: Props) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [open, setOpen] = useState<BulkCommand | null>(null);
  const [written, setWritten] = useState(NOTHING_WRITTEN);
  const send = useMutation({
    mutationFn: async (command: BulkCommand) => {
      const { reason, newDate } = written;
      const lead = command === 'redirect' ? named(written) : {};
      const seen = tasks.map(({ id, version }) => ({ id, version }));
      const body = { command, tasks: seen, ...(reason && { reason }), ...(newDate && { newDate }), ...lead };
      const { data = [] } = await client.POST('/api/tasks/bulk', { body });
      const names = new Map(tasks.map(({ id, itemNumber, title }) => [id, `${itemNumber} ${title}`]));
      return data.map((result) => ({ ...result, name: names.get(result.id) ?? '' }));
    },
    onSuccess: async () => {
      setOpen(null);
      setWritten(NOTHING_WRITTEN);
      onDone();
      await queries.invalidateQueries();
    },
  });
  if (!isOffered && send.data === undefined) return null;
  const close = () => setOpen(null);
  const refused = send.data?.filter(({ done }) => !done) ?? [];
  const doneCount = (send.data?.length ?? 0) - refused.length;
  return (
    <section className="panel stack no-print" aria-label={t('tasks.bulk.title')}>
      {send.isError && <ProblemNotice title={t('tasks.action.failed')} error={send.error} />}
      {send.isSuccess && (
        <Alert
          type={refused.length === 0 ? 'info' : 'warning'}
          showIcon
          role="status"
          title={t('tasks.bulk.done', { count: doneCount })}
          description={refused.map(({ id, name, why }) => (
            <p key={id}>
              {name}: {why}
            </p>
          ))}
        />
      )}
      {isOffered && (
        <div className="task-buttons">
          <span role="status">{t('tasks.bulk.marked', { count: tasks.length })}</span>
          <Button disabled={tasks.length === 0 || send.isPending} onClick={() => send.mutate('accept')}>
            {t('tasks.bulk.accept')}
          </Button>
          <Button disabled={tasks.length === 0} aria-expanded={open === 'return'} onClick={() => setOpen('return')}>
            {t('tasks.action.return')}
          </Button>
          <Button disabled={tasks.length === 0} aria-expanded={open === 'extend'} onClick={() => setOpen('extend')}>
            {t('tasks.action.extend')}
          </Button>
          <Button disabled={tasks.length === 0} aria-expanded={open === 'redirect'} onClick={() => setOpen('redirect')}>
            {t('tasks.bulk.redirect')}
          </Button>
        </div>
      )}
      {open === 'return' && (
        <ReasonForm
          kind="return"
          reason={written.reason}
          isSending={send.isPending}
          onReason={(reason) => setWritten({ ...written, reason })}
          onSend={() => send.mutate('return')}
          onCancel={close}
        />
      )}
      {open === 'extend' && (
        <NewDateForm
          kind="extend"
          draft={written}
          note={null}
          effectOf={null}
          error={send.error}
          isSending={send.isPending}
          onDraft={(draft) => setWritten({ ...written, ...draft })}
          onSend={() => send.mutate('extend')}
          onCancel={close}
        />
      )}
      {open === 'redirect' && (
        <RedirectForm
          subject="bulk leads"
          draft={written}
          error={send.error}
          isSending={send.isPending}
          find={findLeadsForMany}
          onDraft={(draft) => setWritten({ ...written, ...draft })}
          onSend={() => send.mutate('redirect')}
          onCancel={close}
        />
      )}
    </section>
  );
}

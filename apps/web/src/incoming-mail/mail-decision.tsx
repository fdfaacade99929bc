import { useQueryClient } from '@tanstack/react-query';
import { Button, Input, Select } from 'antd';
import { type FormEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../api/client.js';
import type { IncomingMail } from '../api/types.js';
import { ProblemNotice } from '../parts/problem-notice.js';

/** Makes a letter a comment to one of the tasks it may be about, or dismisses it with the reason. */
export function MailDecision({ mail: { id, tasks, body } }: { mail: IncomingMail }) {
  const { t } = useTranslation();
  const ids = useId();
  const [taskId, setTaskId] = useState(tasks.length === 1 ? tasks[0]?.id : undefined);
  const [reason, setReason] = useState('');
  const queries = useQueryClient();
  const decide = api.useMutation('post', '/api/incoming-mail/{id}/decision', {
    onSettled: () => queries.invalidateQueries(),
  });
  const target = { params: { path: { id } } };
  const mayComment = tasks.length > 0 && body !== null && body !== '';
  const dismiss = (event: FormEvent) => {
    event.preventDefault();
    if (reason.trim() !== '') decide.mutate({ ...target, body: { decision: 'dismissed', reason } });
  };
  return (
    <form className="stack" onSubmit={dismiss}>
      {decide.isError && <ProblemNotice title={t('incomingMail.refused')} error={decide.error} />}
      {mayComment && (
        <div className="form-buttons">
          {tasks.length > 1 && (
            <Select
              aria-label={t('incomingMail.task')}
              placeholder={t('incomingMail.task')}
              value={taskId}
              onChange={setTaskId}
              options={tasks.map((task) => ({ value: task.id, label: `${task.number} ${task.title}` }))}
              style={{ width: '100%', maxWidth: 320 }}
            />
          )}
          <Button
            disabled={taskId === undefined}
            loading={decide.isPending}
            onClick={() => taskId !== undefined && decide.mutate({ ...target, body: { decision: 'comment', taskId } })}
          >
            {t('incomingMail.attach')}
          </Button>
        </div>
      )}
      <div>
        <label htmlFor={`${ids}-reason`}>{t('incomingMail.reason')}</label>
        <Input id={`${ids}-reason`} required value={reason} onChange={(event) => setReason(event.target.value)} />
      </div>
      <div className="form-buttons">
        <Button htmlType="submit" loading={decide.isPending}>
          {t('incomingMail.dismiss')}
        </Button>
      </div>
    </form>
  );
}

import { useQueryClient } from '@tanstack/react-query';
import { Button, Input } from 'antd';
import { type FormEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../api/client.js';
import type { ClassChangeDetail } from '../api/types.js';
import { ProblemNotice } from '../parts/problem-notice.js';

/** Applies the change of a list to the tasks, with the reason, or leaves them. What was seen goes along. */
export function ChangeDecision({ change: { id, digest, state } }: { change: ClassChangeDetail }) {
  const { t } = useTranslation();
  const reasonId = useId();
  const [reason, setReason] = useState('');
  const queries = useQueryClient();
  // Another one than was seen is shown instead, whatever the answer.
  const look = { onSettled: () => queries.invalidateQueries() };
  const confirm = api.useMutation('post', '/api/class-changes/{id}/confirmation', look);
  const dismiss = api.useMutation('post', '/api/class-changes/{id}/dismissal', look);
  const target = { params: { path: { id } } };
  const refused = [confirm, dismiss].find(({ isError }) => isError);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (reason.trim() !== '') confirm.mutate({ ...target, body: { digest, reason } });
  };
  return (
    <form className="stack no-print" onSubmit={submit}>
      {refused && <ProblemNotice title={t('classChanges.refused')} error={refused.error} />}
      <div>
        <label htmlFor={reasonId}>{t('classChanges.reason')}</label>
        <Input.TextArea
          id={reasonId}
          required
          autoSize={{ minRows: 2 }}
          aria-describedby={`${reasonId}-hint`}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
        <p id={`${reasonId}-hint`} className="record-sub">
          {t('classChanges.reasonHint')}
        </p>
      </div>
      <div className="form-buttons">
        <Button type="primary" htmlType="submit" loading={confirm.isPending}>
          {t('classChanges.apply')}
        </Button>
        {state === 'found' && (
          <Button loading={dismiss.isPending} onClick={() => dismiss.mutate({ ...target, body: { digest } })}>
            {t('classChanges.leave')}
          </Button>
        )}
      </div>
    </form>
  );
}

import { useMutation } from '@tanstack/react-query';
import { Alert, Button, Form, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TaskDetail } from '../api/types.js';
import { DateField } from '../parts/date-field.js';
import { DraftForm } from '../parts/draft-form.js';
import { fieldProblems } from '../parts/field-problems.js';
import { GivenTasks } from './given-tasks.js';
import { ReceiverSelect } from './receiver-select.js';
import { type ResolutionDraft, type TaskCall } from './task-calls.js';
import { findReceiversOfResolution } from './task-look-ups.js';

interface Props {
  task: TaskDetail;
  onCall: (version: number, call: TaskCall) => Promise<void>;
}

const EMPTY: ResolutionDraft = { receiver: null, resolution: '', dueDate: '' };

/** The resolutions given about a task, and one line to give another. */
export function ResolutionPanel({ task, onCall }: Props) {
  const { t } = useTranslation();
  const [draft, setDraft] = useState<ResolutionDraft | null>(null);
  const send = useMutation({
    mutationFn: (given: ResolutionDraft) => onCall(task.version, { command: 'resolve', draft: given }),
    onSuccess: () => setDraft(null),
  });
  const required = [{ required: true, message: t('tasks.action.required') }];
  return (
    <div className="stack">
      {send.isSuccess && <Alert type="info" showIcon role="status" title={t('tasks.action.done.resolve')} />}
      {task.resolutions.length > 0 && (
        <GivenTasks caption={t('tasks.resolution.title')} tasks={task.resolutions} linked />
      )}
      {task.mayResolve && draft === null && (
        <div className="no-print">
          <Button onClick={() => setDraft(EMPTY)}>{t('tasks.resolution.give')}</Button>
        </div>
      )}
      {draft !== null && (
        <DraftForm
          draft={draft}
          problemsOf={problemsOf}
          sendLabel={t('tasks.resolution.send')}
          error={send.error}
          isSending={send.isPending}
          onDraft={setDraft}
          onSend={() => send.mutate(draft)}
          onCancel={() => setDraft(null)}
        >
          <Form.Item name="resolution" label={t('tasks.resolution.words')} rules={required}>
            <Input autoFocus />
          </Form.Item>
          <div className="form-line">
            <Form.Item className="part-receiver" name="receiver" label={t('handOn.receiver')} rules={required}>
              <ReceiverSelect
                taskId={`resolution ${task.id}`}
                find={(words) => findReceiversOfResolution(task.id, words)}
              />
            </Form.Item>
            <Form.Item name="dueDate" label={t('tasks.action.dueDate')} rules={required}>
              <DateField />
            </Form.Item>
          </div>
        </DraftForm>
      )}
    </div>
  );
}

/** The server names whom it goes to by his id. */
function problemsOf(error: unknown) {
  return [
    ...fieldProblems(error, ['resolution', 'dueDate']),
    ...fieldProblems(error, ['personId', 'organisationId']).map((problem) => ({ ...problem, name: 'receiver' })),
  ];
}

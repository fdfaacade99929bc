import { useMutation } from '@tanstack/react-query';
import { Button, Form, Input } from 'antd';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { DateField } from '../parts/date-field.js';
import { fieldProblems } from '../parts/field-problems.js';
import { ProblemNotice } from '../parts/problem-notice.js';
import type { RequestDraft, TaskCall } from '../tasks/task-calls.js';

interface Props {
  onCall: (call: TaskCall) => Promise<void>;
  onDone: () => void;
}

/** Writes down a request that came by telephone, by mail or in person. */
export function RequestForm({ onCall, onDone }: Props) {
  const { t } = useTranslation();
  const [form] = Form.useForm<RequestDraft>();
  const send = useMutation({ mutationFn: onCall, onSuccess: onDone });
  useEffect(() => {
    if (send.error !== null) form.setFields(fieldProblems(send.error, ['askedOn', 'askedBy', 'question']));
  }, [send.error, form]);
  const required = [{ required: true, whitespace: true, message: t('tasks.action.required') }];
  return (
    <Form
      form={form}
      layout="vertical"
      requiredMark={false}
      initialValues={{ askedOn: '', askedBy: '', question: '' } satisfies RequestDraft}
      onFinish={(draft) => send.mutate({ command: 'register_consultation', draft })}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onDone();
      }}
    >
      {send.isError && <ProblemNotice title={t('tasks.action.failed')} error={send.error} />}
      <div className="form-line">
        <Form.Item name="askedBy" label={t('consultations.askedBy')} rules={required}>
          <Input autoFocus maxLength={300} />
        </Form.Item>
        <Form.Item name="askedOn" label={t('consultations.askedOn')} extra={t('consultations.askedOnHint')}>
          <DateField />
        </Form.Item>
      </div>
      <Form.Item name="question" label={t('consultations.question')} rules={required}>
        <Input.TextArea autoSize={{ minRows: 2 }} maxLength={4000} />
      </Form.Item>
      <div className="form-buttons">
        <Button type="primary" htmlType="submit" loading={send.isPending}>
          {t('consultations.saveRequest')}
        </Button>
        <Button onClick={onDone}>{t('view.cancel')}</Button>
      </div>
    </Form>
  );
}

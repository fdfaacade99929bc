import { Button, Form, Input } from 'antd';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { DateField } from '../parts/date-field.js';
import { fieldProblems } from '../parts/field-problems.js';
import type { NewDateDraft } from './task-calls.js';

interface Props {
  kind: 'ask_extension' | 'extend';
  draft: NewDateDraft;
  /** Until when and how often one may ask, and who decides. */
  note: string | null;
  error: unknown;
  isSending: boolean;
  onDraft: (draft: NewDateDraft) => void;
  onSend: () => void;
  onCancel: () => void;
}

/** A later date and why: asked for, or set by whoever gave the task. */
export function NewDateForm({ kind, draft, note, error, isSending, onDraft, onSend, onCancel }: Props) {
  const { t } = useTranslation();
  const [form] = Form.useForm<NewDateDraft>();
  useEffect(() => {
    if (error !== null) form.setFields(fieldProblems(error, ['newDate', 'reason']));
  }, [error, form]);
  const required = [{ required: true, whitespace: true, message: t('tasks.action.required') }];
  return (
    <Form
      form={form}
      layout="vertical"
      requiredMark={false}
      initialValues={draft}
      onValuesChange={(_, values) => onDraft(values)}
      onFinish={onSend}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel();
      }}
    >
      {kind === 'ask_extension' && note !== null && <p className="soft">{note}</p>}
      <Form.Item name="newDate" label={t('tasks.extension.newDate')} rules={required}>
        <DateField />
      </Form.Item>
      <Form.Item name="reason" label={t(`tasks.action.reasonFor.${kind}`)} rules={required}>
        <Input.TextArea autoSize={{ minRows: 2 }} />
      </Form.Item>
      <div className="form-buttons">
        <Button type="primary" htmlType="submit" loading={isSending}>
          {t(kind === 'ask_extension' ? 'tasks.extension.send' : 'tasks.action.extend')}
        </Button>
        <Button onClick={onCancel}>{t('view.cancel')}</Button>
      </div>
    </Form>
  );
}

import { Button, Form, Input } from 'antd';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { DateField } from '../parts/date-field.js';
import { fieldProblems } from '../parts/field-problems.js';
import type { DatesDraft } from './task-calls.js';

interface Props {
  draft: DatesDraft;
  error: unknown;
  isSending: boolean;
  onDraft: (draft: DatesDraft) => void;
  onSend: () => void;
  onCancel: () => void;
}

/** The dates of the plan a row waited for. */
export function DatesForm({ draft, error, isSending, onDraft, onSend, onCancel }: Props) {
  const { t } = useTranslation();
  const [form] = Form.useForm<DatesDraft>();
  useEffect(() => {
    if (error !== null) form.setFields(fieldProblems(error, ['startDate', 'dueDate', 'reason']));
  }, [error, form]);
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
      <div className="form-line">
        <Form.Item name="startDate" label={t('tasks.action.startDate')}>
          <DateField />
        </Form.Item>
        <Form.Item
          name="dueDate"
          label={t('tasks.action.dueDate')}
          rules={[{ required: true, message: t('tasks.action.required') }]}
        >
          <DateField />
        </Form.Item>
      </div>
      <Form.Item name="reason" label={t('tasks.action.datesReason')}>
        <Input />
      </Form.Item>
      <div className="form-buttons">
        <Button type="primary" htmlType="submit" loading={isSending}>
          {t('tasks.action.submitDates')}
        </Button>
        <Button onClick={onCancel}>{t('view.cancel')}</Button>
      </div>
    </Form>
  );
}

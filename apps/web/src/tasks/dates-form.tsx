import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { DateField } from '../parts/date-field.js';
import { DraftForm, type DraftFormProps } from '../parts/draft-form.js';
import { fieldProblems } from '../parts/field-problems.js';
import type { DatesDraft } from './task-calls.js';

const problemsOf = (error: unknown) => fieldProblems(error, ['startDate', 'dueDate', 'reason']);

/** The dates of the plan a row waited for. */
export function DatesForm(draft: DraftFormProps<DatesDraft>) {
  const { t } = useTranslation();
  const required = [{ required: true, message: t('tasks.action.required') }];
  return (
    <DraftForm {...draft} problemsOf={problemsOf} sendLabel={t('tasks.action.submitDates')}>
      <div className="form-line">
        <Form.Item name="startDate" label={t('tasks.action.startDate')}>
          <DateField />
        </Form.Item>
        <Form.Item name="dueDate" label={t('tasks.action.dueDate')} rules={required}>
          <DateField />
        </Form.Item>
      </div>
      <Form.Item name="reason" label={t('tasks.action.datesReason')}>
        <Input />
      </Form.Item>
    </DraftForm>
  );
}

import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import type { TaskDetail } from '../api/types.js';
import { formatDate } from '../dates/format-date.js';
import { DateField } from '../parts/date-field.js';
import { DraftForm, type DraftFormProps } from '../parts/draft-form.js';
import { fieldProblems } from '../parts/field-problems.js';
import type { DatesDraft } from './task-calls.js';

const problemsOf = (error: unknown) => fieldProblems(error, ['startDate', 'dueDate', 'reason']);

interface Props extends DraftFormProps<DatesDraft> {
  /** The dates the row's words give now that what it waited for is done. */
  proposed: TaskDetail['proposedDates'];
}

/** The dates of the plan a row waited for. */
export function DatesForm({ proposed, ...draft }: Props) {
  const { t } = useTranslation();
  const required = [{ required: true, message: t('tasks.action.required') }];
  return (
    <DraftForm {...draft} problemsOf={problemsOf} sendLabel={t('tasks.action.submitDates')}>
      {proposed !== null && (
        <p>
          {t('ties.proposed', {
            rows: proposed.after.join(', '),
            from: formatDate(proposed.startDate),
            to: formatDate(proposed.dueDate),
          })}
        </p>
      )}
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

import { Form, Input } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { DateField } from '../parts/date-field.js';
import { DraftForm, type DraftFormProps } from '../parts/draft-form.js';
import { fieldProblems } from '../parts/field-problems.js';
import type { NewDateDraft } from './task-calls.js';

interface Props extends DraftFormProps<NewDateDraft> {
  kind: 'ask_extension' | 'extend';
  /** Until when and how often one may ask, and who decides. */
  note: string | null;
  /** Whoever moves a date is told what that touches. */
  effectOf: ((newDate: string) => ReactNode) | null;
}

const problemsOf = (error: unknown) => fieldProblems(error, ['newDate', 'reason']);

/** A later date and why: asked for, or set by whoever gave the task. */
export function NewDateForm({ kind, note, effectOf, ...draft }: Props) {
  const { t } = useTranslation();
  const required = [{ required: true, whitespace: true, message: t('tasks.action.required') }];
  const sendLabel = t(kind === 'ask_extension' ? 'tasks.extension.send' : 'tasks.action.extend');
  return (
    <DraftForm {...draft} problemsOf={problemsOf} sendLabel={sendLabel}>
      {kind === 'ask_extension' && note !== null && <p className="soft">{note}</p>}
      <Form.Item name="newDate" label={t('tasks.extension.newDate')} rules={required}>
        <DateField />
      </Form.Item>
      {effectOf?.(draft.draft.newDate)}
      <Form.Item name="reason" label={t(`tasks.action.reasonFor.${kind}`)} rules={required}>
        <Input.TextArea autoSize={{ minRows: 2 }} />
      </Form.Item>
    </DraftForm>
  );
}

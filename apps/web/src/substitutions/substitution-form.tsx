import { Button, Form, Select } from 'antd';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { DeputyCandidate } from '../api/types.js';
import { DateField } from '../parts/date-field.js';
import { fieldProblems } from '../parts/field-problems.js';

export interface SubstitutionDraft {
  readonly deputyId: string;
  readonly fromDay: string;
  readonly toDay: string;
}

interface Props {
  candidates: readonly DeputyCandidate[];
  /** Why the last one was refused, field by field. */
  error: unknown;
  isSending: boolean;
  /** Answers when it is saved; the form is empty again then. */
  onSend: (draft: SubstitutionDraft) => Promise<void>;
}

/** Who stands in, and on which days. */
export function SubstitutionForm({ candidates, error, isSending, onSend }: Props) {
  const { t } = useTranslation();
  const [form] = Form.useForm<SubstitutionDraft>();
  useEffect(() => {
    if (error !== null) form.setFields(fieldProblems(error, ['deputyId', 'fromDay', 'toDay']));
  }, [error, form]);
  const required = [{ required: true, message: t('tasks.action.required') }];
  // What was refused stands at its field by then.
  const send = (draft: SubstitutionDraft) =>
    onSend(draft).then(
      () => form.resetFields(),
      () => undefined,
    );
  return (
    <Form form={form} layout="vertical" requiredMark={false} onFinish={(draft) => void send(draft)}>
      <Form.Item name="deputyId" label={t('profile.substitution.deputy')} rules={required}>
        <Select
          showSearch={{ optionFilterProp: 'label' }}
          options={candidates.map(({ id, fullName, organisationName }) => ({
            value: id,
            label: `${fullName}, ${organisationName}`,
          }))}
        />
      </Form.Item>
      <div className="form-line">
        <Form.Item name="fromDay" label={t('profile.substitution.from')} rules={required}>
          <DateField />
        </Form.Item>
        <Form.Item name="toDay" label={t('profile.substitution.to')} rules={required}>
          <DateField />
        </Form.Item>
      </div>
      <Button htmlType="submit" loading={isSending}>
        {t('profile.substitution.save')}
      </Button>
    </Form>
  );
}

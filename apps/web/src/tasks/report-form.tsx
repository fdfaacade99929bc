import { Button, Checkbox, Form, Input } from 'antd';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { DateField } from '../parts/date-field.js';
import { fieldProblems } from '../parts/field-problems.js';
import { FileChoice } from './file-choice.js';
import type { ReportDraft } from './task-calls.js';

interface Props {
  kind: 'report' | 'interim_report';
  draft: ReportDraft;
  error: unknown;
  /** The register of consultations is empty: the report says whether nobody asked. */
  asksWhetherNobodyAsked: boolean;
  isSending: boolean;
  onDraft: (draft: ReportDraft) => void;
  onSend: () => void;
  onCancel: () => void;
}

type Fields = Omit<ReportDraft, 'files'>;

export function ReportForm({
  kind,
  draft,
  error,
  asksWhetherNobodyAsked,
  isSending,
  onDraft,
  onSend,
  onCancel,
}: Props) {
  const { t } = useTranslation();
  const [form] = Form.useForm<Fields>();
  useEffect(() => {
    if (error !== null) form.setFields(fieldProblems(error, ['text', 'documentNumber', 'documentDate', 'address']));
  }, [error, form]);
  const { files, ...fields } = draft;
  return (
    <Form
      form={form}
      layout="vertical"
      requiredMark={false}
      initialValues={fields}
      onValuesChange={(_, values) => onDraft({ ...draft, ...values })}
      onFinish={onSend}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel();
      }}
    >
      <Form.Item
        name="text"
        label={t('tasks.action.reportText')}
        rules={[{ required: true, whitespace: true, message: t('tasks.action.required') }]}
      >
        <Input.TextArea autoFocus autoSize={{ minRows: 4 }} placeholder={t('tasks.action.reportTextHint')} />
      </Form.Item>
      <div className="form-line">
        <Form.Item name="documentNumber" label={t('tasks.action.documentNumber')}>
          <Input />
        </Form.Item>
        <Form.Item name="documentDate" label={t('tasks.action.documentDate')}>
          <DateField />
        </Form.Item>
      </div>
      <Form.Item name="address" label={t('tasks.action.address')}>
        <Input inputMode="url" placeholder={t('tasks.action.addressHint')} />
      </Form.Item>
      {asksWhetherNobodyAsked && (
        <Form.Item name="nobodyAsked" valuePropName="checked">
          <Checkbox>{t('consultations.nobodyAsked')}</Checkbox>
        </Form.Item>
      )}
      <FileChoice files={files} onFiles={(chosen) => onDraft({ ...draft, files: chosen })} />
      <div className="form-buttons">
        <Button type="primary" htmlType="submit" loading={isSending}>
          {kind === 'report' ? t('tasks.action.submitReport') : t('tasks.action.submitInterim')}
        </Button>
        <Button onClick={onCancel}>{t('view.cancel')}</Button>
      </div>
    </Form>
  );
}

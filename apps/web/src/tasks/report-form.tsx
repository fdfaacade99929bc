import { Checkbox, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { DateField } from '../parts/date-field.js';
import { DraftForm, type DraftFormProps } from '../parts/draft-form.js';
import { fieldProblems } from '../parts/field-problems.js';
import { FileChoice } from './file-choice.js';
import type { ReportDraft } from './task-calls.js';

interface Props extends DraftFormProps<ReportDraft> {
  kind: 'report' | 'interim_report';
  /** The register of consultations is empty: the report says whether nobody asked. */
  asksWhetherNobodyAsked: boolean;
}

const problemsOf = (error: unknown) => fieldProblems(error, ['text', 'documentNumber', 'documentDate', 'address']);

export function ReportForm({ kind, asksWhetherNobodyAsked, draft, onDraft, ...sending }: Props) {
  const { t } = useTranslation();
  const { files, ...fields } = draft;
  return (
    <DraftForm
      {...sending}
      draft={fields}
      onDraft={(values) => onDraft({ ...draft, ...values })}
      problemsOf={problemsOf}
      sendLabel={t(kind === 'report' ? 'tasks.action.submitReport' : 'tasks.action.submitInterim')}
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
    </DraftForm>
  );
}

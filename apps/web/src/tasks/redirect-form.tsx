import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { asProblem } from '../api/problem.js';
import { DraftForm, type DraftFormProps } from '../parts/draft-form.js';
import { type FindReceivers, ReceiverSelect } from './receiver-select.js';
import type { RedirectDraft } from './task-calls.js';

interface Props extends DraftFormProps<RedirectDraft> {
  /** What is being given, so that one search is not taken for another's. */
  subject: string;
  find: FindReceivers;
}

/** Another lead for what was declined, and why him. */
export function RedirectForm({ subject, find, ...draft }: Props) {
  const { t } = useTranslation();
  const required = [{ required: true, message: t('tasks.action.required') }];
  return (
    <DraftForm {...draft} problemsOf={problemsOf} sendLabel={t('tasks.action.redirect')}>
      <p className="soft">{t('tasks.redirect.hint')}</p>
      <Form.Item name="receiver" label={t('tasks.redirect.lead')} rules={required}>
        <ReceiverSelect taskId={subject} find={find} />
      </Form.Item>
      <Form.Item
        name="reason"
        label={t('tasks.action.reasonFor.redirect')}
        rules={[{ required: true, whitespace: true, message: t('tasks.action.required') }]}
      >
        <Input.TextArea autoSize={{ minRows: 2 }} />
      </Form.Item>
    </DraftForm>
  );
}

/** The server names the person or his body, the form has one field for both. */
function problemsOf(error: unknown) {
  const [reason, ...lead] = ['reason', 'personId', 'organisationId'].map((name) =>
    asProblem(error).details.flatMap(({ place, message }) => (place === name ? [message] : [])),
  );
  return [
    { name: 'reason', errors: reason ?? [] },
    { name: 'receiver', errors: lead.flat() },
  ];
}

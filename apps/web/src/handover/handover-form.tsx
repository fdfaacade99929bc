import { Button, Form, Input, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import { api } from '../api/client.js';
import type { Handover } from '../api/types.js';
import { type ChosenPerson, PersonSelect } from '../directory/person-select.js';
import { DateField } from '../parts/date-field.js';
import { fieldProblems } from '../parts/field-problems.js';
import { ProblemNotice } from '../parts/problem-notice.js';

interface Draft {
  to: 'successor' | 'coordinators';
  successorId?: ChosenPerson | null;
  fromDay: string;
  reason: string;
}

/** Who takes over, from when and why. */
export function HandoverForm({ handover, onDone }: { handover: Handover; onDone: () => Promise<void> }) {
  const { t } = useTranslation();
  const [form] = Form.useForm<Draft>();
  const to = Form.useWatch('to', form);
  const { person, today } = handover;
  const release = api.useMutation('post', '/api/directory/people/{id}/handover', {
    onSuccess: onDone,
    onError: (error) => form.setFields(fieldProblems(error, ['successorId', 'fromDay', 'reason'])),
  });
  const required = [{ required: true, message: t('directory.required') }];
  const send = ({ to: chosen, successorId, fromDay, reason }: Draft) =>
    release.mutate({
      params: { path: { id: person.id } },
      body: {
        version: person.version,
        successorId: chosen === 'successor' ? (successorId?.id ?? null) : null,
        fromDay,
        reason,
      },
    });
  return (
    <section className="panel" aria-labelledby="handover">
      <h2 id="handover">{t('handover.form')}</h2>
      <p className="soft">{t('handover.formHint')}</p>
      <Form
        form={form}
        layout="vertical"
        className="entry-form"
        requiredMark={false}
        initialValues={{ to: 'successor', fromDay: today }}
        onFinish={send}
      >
        {release.isError && <ProblemNotice title={t('view.failed')} error={release.error} />}
        <Form.Item name="to" label={t('handover.to')}>
          <Radio.Group
            options={(['successor', 'coordinators'] as const).map((value) => ({
              value,
              label: t(`handover.choice.${value}`),
            }))}
          />
        </Form.Item>
        {to !== 'coordinators' && (
          <Form.Item name="successorId" label={t('handover.successor')} rules={required}>
            <PersonSelect except={person.id} />
          </Form.Item>
        )}
        <Form.Item name="fromDay" label={t('handover.fromDay')} rules={required}>
          <DateField />
        </Form.Item>
        <Form.Item name="reason" label={t('handover.reason')} rules={required}>
          <Input maxLength={500} />
        </Form.Item>
        <Button type="primary" htmlType="submit" loading={release.isPending}>
          {t('handover.send')}
        </Button>
      </Form>
    </section>
  );
}

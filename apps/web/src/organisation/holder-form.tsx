import { Button, Form, Input, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import { api } from '../api/client.js';
import type { Post } from '../api/types.js';
import { type ChosenPerson, PersonSelect } from '../directory/person-select.js';
import { DateField } from '../parts/date-field.js';
import { Disclosure } from '../parts/disclosure.js';
import { fieldProblems } from '../parts/field-problems.js';
import { ProblemNotice } from '../parts/problem-notice.js';

interface Props {
  post: Post;
  today: string;
  onDone: () => Promise<void>;
}

interface Draft {
  who: 'person' | 'nobody';
  personId?: ChosenPerson | null;
  fromDay: string;
  reason: string;
}

/** Who holds the post from a day on; its open tasks pass to him. */
export function HolderForm(props: Props) {
  const { t } = useTranslation();
  const { title, holderName } = props.post;
  const label = t(holderName === null ? 'organisation.appoint' : 'organisation.replace');
  return (
    <Disclosure label={label} spokenLabel={`${label}: ${title}`}>
      <Fields {...props} name={`${label}: ${title}`} />
    </Disclosure>
  );
}

function Fields({ post, today, onDone, name }: Props & { name: string }) {
  const { t } = useTranslation();
  const [form] = Form.useForm<Draft>();
  const who = Form.useWatch('who', form);
  const change = api.useMutation('put', '/api/directory/organisations/{id}/holder', {
    onSuccess: onDone,
    onError: (error) => form.setFields(fieldProblems(error, ['personId', 'fromDay', 'reason'])),
  });
  const required = [{ required: true, message: t('directory.required') }];
  const send = ({ who: chosen, personId, fromDay, reason }: Draft) =>
    change.mutate({
      params: { path: { id: post.id } },
      body: { personId: chosen === 'nobody' ? null : (personId?.id ?? null), fromDay, reason },
    });
  return (
    <Form
      aria-label={name}
      form={form}
      layout="vertical"
      requiredMark={false}
      initialValues={{ who: 'person', fromDay: today }}
      onFinish={send}
    >
      {change.isError && <ProblemNotice title={t('view.failed')} error={change.error} />}
      {post.taskCount > 0 && <p className="soft">{t('organisation.willPass', { count: post.taskCount })}</p>}
      {post.holderName !== null && (
        <Form.Item name="who" label={t('organisation.column.holder')}>
          <Radio.Group
            options={(['person', 'nobody'] as const).map((value) => ({
              value,
              label: t(`organisation.choice.${value}`),
            }))}
          />
        </Form.Item>
      )}
      {who !== 'nobody' && (
        <Form.Item name="personId" label={t('organisation.holder')} rules={required}>
          <PersonSelect />
        </Form.Item>
      )}
      <Form.Item name="fromDay" label={t('handover.fromDay')} rules={required}>
        <DateField />
      </Form.Item>
      <Form.Item name="reason" label={t('organisation.reason')} rules={required}>
        <Input maxLength={500} />
      </Form.Item>
      <Button type="primary" htmlType="submit" loading={change.isPending}>
        {t('organisation.save')}
      </Button>
    </Form>
  );
}

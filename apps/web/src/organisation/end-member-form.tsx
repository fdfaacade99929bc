import { Button, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { api } from '../api/client.js';
import type { Member } from '../api/types.js';
import { DateField } from '../parts/date-field.js';
import { Disclosure } from '../parts/disclosure.js';
import { fieldProblems } from '../parts/field-problems.js';
import { ProblemNotice } from '../parts/problem-notice.js';

interface Props {
  bodyId: string;
  member: Member;
  today: string;
  onDone: () => Promise<void>;
}

/** The last day of somebody in a collegial body. */
export function EndMemberForm(props: Props) {
  const { t } = useTranslation();
  const name = props.member.fullName ?? props.member.post ?? props.member.organisationName;
  return (
    <Disclosure label={t('organisation.endMember')} spokenLabel={t('organisation.endMemberNamed', { name })}>
      <Fields {...props} />
    </Disclosure>
  );
}

function Fields({ bodyId, member, today, onDone }: Props) {
  const { t } = useTranslation();
  const [form] = Form.useForm<{ lastDay: string; reason: string }>();
  const end = api.useMutation('post', '/api/directory/organisations/{id}/members/{memberId}/end', {
    onSuccess: onDone,
    onError: (error) => form.setFields(fieldProblems(error, ['lastDay', 'reason'])),
  });
  const required = [{ required: true, message: t('directory.required') }];
  return (
    <Form
      form={form}
      name={`end-${member.id}`}
      layout="vertical"
      requiredMark={false}
      initialValues={{ lastDay: member.toDay ?? today }}
      onFinish={(body) => end.mutate({ params: { path: { id: bodyId, memberId: member.id } }, body })}
    >
      {end.isError && <ProblemNotice title={t('view.failed')} error={end.error} />}
      <Form.Item name="lastDay" label={t('organisation.lastDay')} rules={required}>
        <DateField />
      </Form.Item>
      <Form.Item name="reason" label={t('organisation.reason')} rules={required}>
        <Input maxLength={500} />
      </Form.Item>
      <Button type="primary" htmlType="submit" loading={end.isPending}>
        {t('organisation.save')}
      </Button>
    </Form>
  );
}

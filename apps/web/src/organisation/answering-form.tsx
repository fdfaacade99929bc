import { Button, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { api } from '../api/client.js';
import type { Member } from '../api/types.js';
import { Disclosure } from '../parts/disclosure.js';
import { ProblemNotice } from '../parts/problem-notice.js';

interface Props {
  bodyId: string;
  member: Member;
  onDone: () => Promise<void>;
}

/** Makes another member answer for what the body is given, or leaves it to the chair again. */
export function AnsweringForm({ bodyId, member, onDone }: Props) {
  const { t } = useTranslation();
  const answer = api.useMutation('put', '/api/directory/organisations/{id}/answering-member', { onSuccess: onDone });
  const { id, state, answers, isNamed, fullName } = member;
  if (state !== 'running' || fullName === null || (answers && !isNamed)) return null;
  const [label, spokenLabel] = isNamed
    ? [t('organisation.leaveToChair'), t('organisation.leaveToChairNamed', { name: fullName })]
    : [t('organisation.nameAnswering'), t('organisation.nameAnsweringNamed', { name: fullName })];
  return (
    <Disclosure label={label} spokenLabel={spokenLabel}>
      <Form<{ reason: string }>
        name={`answering-${id}`}
        layout="vertical"
        requiredMark={false}
        onFinish={({ reason }) =>
          answer.mutate({ params: { path: { id: bodyId } }, body: { memberId: isNamed ? null : id, reason } })
        }
      >
        {answer.isError && <ProblemNotice title={t('view.failed')} error={answer.error} />}
        <Form.Item
          name="reason"
          label={t('organisation.reason')}
          extra={t('organisation.tasksFollow')}
          rules={[{ required: true, message: t('directory.required') }]}
        >
          <Input maxLength={500} />
        </Form.Item>
        <Button type="primary" htmlType="submit" loading={answer.isPending}>
          {t('organisation.save')}
        </Button>
      </Form>
    </Disclosure>
  );
}

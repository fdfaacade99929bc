import { getRouteApi } from '@tanstack/react-router';
import { Button, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { api } from '../api/client.js';
import type { Invitation } from '../api/types.js';
import { AsWritten } from '../parts/as-written.js';
import { fieldProblems } from '../parts/field-problems.js';
import { ProblemNotice } from '../parts/problem-notice.js';
import { QueryView } from '../parts/query-view.js';
import { NewPasswordField } from '../profile/new-password-field.js';
import { BarePage } from '../shell/bare-page.js';
import { asksForSecondStep, type LetIn, useLetIn } from './let-in.js';
import { SecondStep } from './second-step.js';

const route = getRouteApi('/invitation');

/** Where the letter of an invited person leads. */
export function InvitationPage() {
  const { t } = useTranslation();
  const { token = '' } = route.useSearch();
  const letIn = useLetIn('/');
  const invitation = api.useQuery('get', '/api/invitations/{token}', { params: { path: { token } } });
  return (
    <BarePage title={t(letIn.step === 'first' ? 'signIn.invitation.title' : `signIn.stepTitle.${letIn.step}`)}>
      <SecondStep letIn={letIn}>
        <QueryView query={invitation}>
          {(shown) => <AcceptForm invitation={shown} token={token} letIn={letIn} />}
        </QueryView>
      </SecondStep>
    </BarePage>
  );
}

interface Accepted {
  readonly fullName: string;
  readonly password?: string;
}

function AcceptForm({ invitation, token, letIn }: { invitation: Invitation; token: string; letIn: LetIn }) {
  const { t } = useTranslation();
  const [form] = Form.useForm<Accepted>();
  const accept = api.useMutation('post', '/api/invitations/{token}/acceptance', {
    onSuccess: letIn.onSession,
    onError: (error) => {
      form.setFields(fieldProblems(error, ['fullName', 'password']));
      letIn.onRefusal(error);
    },
  });
  const send = ({ fullName, password }: Accepted) =>
    accept.mutate({ params: { path: { token } }, body: { fullName, ...(password && { password }) } });
  return (
    <div className="stack">
      <p>
        {t('signIn.invitation.by', { who: invitation.invitedBy })} <AsWritten text={invitation.organisationName} />,{' '}
        {t(`words.role.${invitation.role}`)}, {invitation.email}
      </p>
      {accept.isError && !asksForSecondStep(accept.error) && (
        <ProblemNotice title={t('signIn.invitation.refused')} error={accept.error} />
      )}
      <Form<Accepted>
        form={form}
        layout="vertical"
        requiredMark={false}
        initialValues={{ fullName: invitation.fullName }}
        onFinish={send}
      >
        <Form.Item
          name="fullName"
          label={t('signIn.invitation.name')}
          rules={[{ required: true, whitespace: true, message: t('directory.required') }]}
        >
          <Input autoComplete="name" />
        </Form.Item>
        <NewPasswordField isRequired={false} />
        <p className="soft">{t('signIn.invitation.lettersOnly')}</p>
        <Button type="primary" htmlType="submit" block loading={accept.isPending}>
          {t('signIn.invitation.accept')}
        </Button>
      </Form>
    </div>
  );
}

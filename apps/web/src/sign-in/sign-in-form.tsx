import { Alert, Button, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { api } from '../api/client.js';
import { ProblemNotice } from '../parts/problem-notice.js';
import { asksForSecondStep, type LetIn } from './let-in.js';
import { ProviderButton, providerRefusal } from './provider-button.js';

interface Typed {
  readonly email: string;
  readonly password: string;
}

interface Props {
  letIn: LetIn;
  /** The page to open afterwards. */
  from: string;
  /** Why the organisation's own sign-in has let nobody in, where somebody comes back from there. */
  refused: string | undefined;
}

/** One address for both ways: a password typed here, or a link sent there. */
export function SignInForm({ letIn, from, refused: code }: Props) {
  const { t } = useTranslation();
  const [form] = Form.useForm<Typed>();
  const enter = api.useMutation('post', '/api/session/password', {
    onSuccess: letIn.onSession,
    onError: letIn.onRefusal,
  });
  const askLink = api.useMutation('post', '/api/session/link');
  const askReset = api.useMutation('post', '/api/session/password/reset');
  const forAddress = async (send: (email: string) => void) => {
    enter.reset();
    const { email } = await form.validateFields(['email']).catch(() => ({ email: undefined }));
    if (email !== undefined) send(email);
  };
  const sent = askLink.isSuccess || askReset.isSuccess;
  const refused = [askLink, askReset, enter].find(({ isError, error }) => isError && !asksForSecondStep(error));
  return (
    <div className="stack">
      {code !== undefined && !refused && (
        <Alert
          type="warning"
          showIcon
          title={t('signIn.failed')}
          description={t(`signIn.refusal.${providerRefusal(code)}`)}
        />
      )}
      {refused && <ProblemNotice title={t('signIn.failed')} error={refused.error} />}
      {sent && <Alert type="info" showIcon title={t('signIn.sent')} role="status" />}
      <Form<Typed> form={form} layout="vertical" requiredMark={false} onFinish={(body) => enter.mutate({ body })}>
        <Form.Item
          name="email"
          label={t('signIn.email')}
          rules={[{ required: true, type: 'email', message: t('signIn.emailRequired') }]}
        >
          <Input type="email" autoComplete="username" autoFocus />
        </Form.Item>
        <Form.Item
          name="password"
          label={t('signIn.password')}
          rules={[{ required: true, message: t('signIn.passwordRequired') }]}
        >
          <Input.Password autoComplete="current-password" />
        </Form.Item>
        <Button type="primary" htmlType="submit" block loading={enter.isPending}>
          {t('signIn.enter')}
        </Button>
      </Form>
      <div className="sign-in-other">
        <ProviderButton from={from} />
        <p className="soft">{t('signIn.askHint')}</p>
        <Button
          block
          loading={askLink.isPending}
          onClick={() => void forAddress((email) => askLink.mutate({ body: { email } }))}
        >
          {t('signIn.send')}
        </Button>
        <Button
          type="link"
          block
          loading={askReset.isPending}
          onClick={() => void forAddress((email) => askReset.mutate({ body: { email } }))}
        >
          {t('signIn.forgot')}
        </Button>
      </div>
      <p className="soft">{t('signIn.firstTime')}</p>
    </div>
  );
}

import { Alert, Button, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { api } from '../api/client.js';
import { ProblemNotice } from '../parts/problem-notice.js';

export function AskForLink() {
  const { t } = useTranslation();
  const ask = api.useMutation('post', '/api/session/link');
  if (ask.isSuccess) return <Alert type="info" showIcon title={t('signIn.sent')} role="status" />;
  return (
    <div className="stack">
      <p>{t('signIn.askHint')}</p>
      {ask.isError && <ProblemNotice title={t('signIn.failed')} error={ask.error} />}
      <Form<{ email: string }> layout="vertical" requiredMark={false} onFinish={(body) => ask.mutate({ body })}>
        <Form.Item
          name="email"
          label={t('signIn.email')}
          rules={[{ required: true, type: 'email', message: t('signIn.emailRequired') }]}
        >
          <Input type="email" autoComplete="email" autoFocus />
        </Form.Item>
        <Button type="primary" htmlType="submit" block loading={ask.isPending}>
          {t('signIn.send')}
        </Button>
      </Form>
      <p className="soft">{t('signIn.firstTime')}</p>
    </div>
  );
}

import { Button, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { ProblemNotice } from '../parts/problem-notice.js';

/** As much of a mutation as a form needs to know. */
export interface Sending {
  readonly isPending: boolean;
  readonly isError: boolean;
  readonly error: unknown;
}

interface Props {
  action: string;
  /** A code of paper may be typed instead. */
  takesRecoveryCode?: boolean;
  send: Sending;
  onCode: (code: string) => void;
}

/** Asks for the six digits that the telephone shows. */
export function CodeForm({ action, takesRecoveryCode = false, send, onCode }: Props) {
  const { t } = useTranslation();
  return (
    <Form<{ code: string }> layout="vertical" requiredMark={false} onFinish={({ code }) => onCode(code)}>
      {send.isError && <ProblemNotice title={t('profile.factor.codeRefused')} error={send.error} />}
      <Form.Item
        name="code"
        label={t('profile.factor.code')}
        extra={takesRecoveryCode ? t('profile.factor.recoveryInstead') : undefined}
        rules={[{ required: true, message: t('profile.factor.codeRequired') }]}
      >
        <Input
          className="code-field"
          inputMode={takesRecoveryCode ? 'text' : 'numeric'}
          autoComplete="one-time-code"
          maxLength={40}
          autoFocus
        />
      </Form.Item>
      <Button type="primary" htmlType="submit" loading={send.isPending}>
        {action}
      </Button>
    </Form>
  );
}

import { getRouteApi, Link } from '@tanstack/react-router';
import { Button, Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { api } from '../api/client.js';
import { fieldProblems } from '../parts/field-problems.js';
import { ProblemNotice } from '../parts/problem-notice.js';
import { NewPasswordField } from '../profile/new-password-field.js';
import { BarePage } from '../shell/bare-page.js';
import { asksForSecondStep, useLetIn } from './let-in.js';
import { SecondStep } from './second-step.js';

const route = getRouteApi('/new-password');

/** Where the letter of somebody who has forgotten his password leads. */
export function NewPasswordPage() {
  const { t } = useTranslation();
  const { token = '' } = route.useSearch();
  const letIn = useLetIn('/');
  const [form] = Form.useForm<{ password: string }>();
  const reset = api.useMutation('put', '/api/session/password', {
    onSuccess: letIn.onSession,
    onError: (error) => {
      form.setFields(fieldProblems(error, ['password']));
      letIn.onRefusal(error);
    },
  });
  return (
    <BarePage title={t(letIn.step === 'first' ? 'signIn.newPassword' : `signIn.stepTitle.${letIn.step}`)}>
      <SecondStep letIn={letIn}>
        <div className="stack">
          {reset.isError && !asksForSecondStep(reset.error) && (
            <ProblemNotice title={t('signIn.passwordNotSet')} error={reset.error}>
              <Link to="/sign-in" search={{}}>
                {t('signIn.otherWays')}
              </Link>
            </ProblemNotice>
          )}
          <p>{t('signIn.newPasswordHint')}</p>
          <Form
            form={form}
            layout="vertical"
            requiredMark={false}
            onFinish={({ password }) => reset.mutate({ body: { token, password } })}
          >
            <NewPasswordField />
            <Button type="primary" htmlType="submit" block loading={reset.isPending}>
              {t('signIn.setPassword')}
            </Button>
          </Form>
        </div>
      </SecondStep>
    </BarePage>
  );
}

import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { api } from '../api/client.js';
import { ProblemNotice } from '../parts/problem-notice.js';
import type { LetIn } from './let-in.js';

/** Spends the one-time link by a press, never by opening the page: mail scanners open every link they see. */
export function EnterByToken({ token, letIn }: { token: string; letIn: LetIn }) {
  const { t } = useTranslation();
  const signIn = api.useMutation('post', '/api/session', { onSuccess: letIn.onSession, onError: letIn.onRefusal });
  return (
    <div className="stack">
      {signIn.isError ? (
        <>
          <ProblemNotice title={t('signIn.failed')} error={signIn.error} />
          <Link to="/sign-in" search={{}}>
            {t('signIn.otherWays')}
          </Link>
        </>
      ) : (
        <>
          <p>{t('signIn.tokenHint')}</p>
          <Button
            type="primary"
            size="large"
            block
            autoFocus
            loading={signIn.isPending}
            onClick={() => signIn.mutate({ body: { token } })}
          >
            {t('signIn.enter')}
          </Button>
        </>
      )}
    </div>
  );
}

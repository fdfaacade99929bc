import { Link, useRouter } from '@tanstack/react-router';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { api } from '../api/client.js';
import { ProblemNotice } from '../parts/problem-notice.js';
import { beginSession } from '../shell/session.js';

/** Only an address inside this site: a link from a letter must not lead elsewhere after sign-in. */
function insideAddress(from: string): string {
  return /^\/(?!\/|\\)/.test(from) ? from : '/';
}

/** Spends the one-time link by a press, never by opening the page: mail scanners open every link they see. */
export function EnterByToken({ token, from }: { token: string; from: string }) {
  const { t } = useTranslation();
  const router = useRouter();
  const signIn = api.useMutation('post', '/api/session', {
    onSuccess: (session) => {
      beginSession(session);
      router.history.replace(insideAddress(from));
    },
  });
  return (
    <div className="stack">
      {signIn.isError ? (
        <>
          <ProblemNotice title={t('signIn.failed')} error={signIn.error} />
          <Link to="/sign-in" search={{}}>
            {t('signIn.askTitle')}
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

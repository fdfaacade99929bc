import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../api/client.js';
import type { Session } from '../api/types.js';
import { ProblemNotice } from '../parts/problem-notice.js';
import { CodeForm } from '../profile/code-form.js';
import { NewFactor } from '../profile/new-factor.js';
import { RecoveryCodes } from '../profile/recovery-codes.js';
import type { LetIn } from './let-in.js';

/** The first step of a page that lets somebody in, or what the server asks for after it. */
export function SecondStep({ letIn, children }: { letIn: LetIn; children: ReactNode }) {
  if (letIn.step === 'code') return <CodeStep onSession={letIn.onSession} />;
  if (letIn.step === 'enrol') return <EnrolStep onSession={letIn.onSession} />;
  return children;
}

type OnSession = LetIn['onSession'];

function CodeStep({ onSession }: { onSession: OnSession }) {
  const { t } = useTranslation();
  const enter = api.useMutation('post', '/api/session/second-factor', { onSuccess: onSession });
  return (
    <div className="stack">
      <p>{t('signIn.codeHint')}</p>
      <CodeForm
        action={t('signIn.enter')}
        takesRecoveryCode
        send={enter}
        onCode={(code) => enter.mutate({ body: { code } })}
      />
    </div>
  );
}

function EnrolStep({ onSession }: { onSession: OnSession }) {
  const { t } = useTranslation();
  const [enrolled, setEnrolled] = useState<{ recoveryCodes: string[]; session: Session } | null>(null);
  const begin = api.useMutation('post', '/api/session/second-factor/enrolment');
  const confirm = api.useMutation('post', '/api/session/second-factor/enrolment/confirmation', {
    onSuccess: setEnrolled,
  });
  if (enrolled !== null) {
    return <RecoveryCodes codes={enrolled.recoveryCodes} onDone={() => onSession(enrolled.session)} />;
  }
  if (begin.data !== undefined) {
    return <NewFactor factor={begin.data} send={confirm} onCode={(code) => confirm.mutate({ body: { code } })} />;
  }
  return (
    <div className="stack">
      <p>{t('signIn.enrolHint')}</p>
      {begin.isError && <ProblemNotice title={t('signIn.failed')} error={begin.error} />}
      <Button type="primary" block autoFocus loading={begin.isPending} onClick={() => begin.mutate({})}>
        {t('signIn.enrol')}
      </Button>
    </div>
  );
}

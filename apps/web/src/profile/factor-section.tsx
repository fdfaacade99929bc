import { Button, Form } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../api/client.js';
import type { Profile } from '../api/types.js';
import { Disclosure } from '../parts/disclosure.js';
import { ProblemNotice } from '../parts/problem-notice.js';
import { CodeForm } from './code-form.js';
import { NewFactor } from './new-factor.js';
import { CurrentPassword } from './password-section.js';
import { useRefreshProfile } from './profile-queries.js';
import { RecoveryCodes } from './recovery-codes.js';
import { Section } from './section.js';

export function FactorSection({ profile }: { profile: Profile }) {
  const { t } = useTranslation();
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  const refresh = useRefreshProfile();
  return (
    <Section title={t('profile.factor.title')}>
      {codes !== null && (
        <RecoveryCodes
          codes={codes}
          onDone={() => {
            setCodes(null);
            void refresh();
          }}
        />
      )}
      {codes === null && !profile.hasSecondFactor && <SetUp profile={profile} onCodes={setCodes} />}
      {codes === null && profile.hasSecondFactor && <Kept profile={profile} onCodes={setCodes} />}
    </Section>
  );
}

interface Props {
  profile: Profile;
  onCodes: (codes: readonly string[]) => void;
}

function SetUp({ profile, onCodes }: Props) {
  const { t } = useTranslation();
  const begin = api.useMutation('post', '/api/profile/second-factor');
  const confirm = api.useMutation('post', '/api/profile/second-factor/confirmation', {
    onSuccess: ({ recoveryCodes }) => onCodes(recoveryCodes),
  });
  return (
    <>
      <p>{t('profile.factor.off')}</p>
      <Disclosure label={t('profile.factor.setUp')}>
        {begin.data === undefined ? (
          <Form<{ currentPassword?: string }>
            layout="vertical"
            className="narrow-form"
            requiredMark={false}
            onFinish={(body) => begin.mutate({ body })}
          >
            {begin.isError && <ProblemNotice title={t('profile.factor.notBegun')} error={begin.error} />}
            {profile.passwordSetAt !== null && <CurrentPassword />}
            <Button type="primary" htmlType="submit" loading={begin.isPending}>
              {t('profile.factor.begin')}
            </Button>
          </Form>
        ) : (
          <NewFactor factor={begin.data} send={confirm} onCode={(code) => confirm.mutate({ body: { code } })} />
        )}
      </Disclosure>
    </>
  );
}

function Kept({ profile, onCodes }: Props) {
  const { t } = useTranslation();
  const refresh = useRefreshProfile();
  const renew = api.useMutation('post', '/api/profile/second-factor/recovery-codes', {
    onSuccess: ({ recoveryCodes }) => onCodes(recoveryCodes),
  });
  const remove = api.useMutation('post', '/api/profile/second-factor/removal', { onSuccess: refresh });
  return (
    <>
      <p>
        {t('profile.factor.on')} {t('profile.recovery.left', { count: profile.recoveryCodesLeft })}
      </p>
      <Disclosure label={t('profile.recovery.renew')}>
        <CodeForm
          action={t('profile.recovery.renewNow')}
          send={renew}
          onCode={(code) => renew.mutate({ body: { code } })}
        />
      </Disclosure>
      {profile.secondFactorIsDuty ? (
        <p className="soft">{t('profile.factor.duty')}</p>
      ) : (
        <Disclosure label={t('profile.factor.remove')}>
          <CodeForm
            action={t('profile.factor.removeNow')}
            takesRecoveryCode
            send={remove}
            onCode={(code) => remove.mutate({ body: { code } })}
          />
        </Disclosure>
      )}
    </>
  );
}

import { Link } from '@tanstack/react-router';
import { Alert, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Setup, TestLetter } from '../api/types.js';
import { formatInstant } from '../dates/format-date.js';
import { ProblemNotice } from '../parts/problem-notice.js';
import { refusalKind } from './refusal-kind.js';
import { isUnderWay, useSendTestLetter } from './setup-queries.js';

/** A letter to oneself, and what the server said to it. */
export function MailTrial({ setup: { mail, person } }: { setup: Setup }) {
  const { t } = useTranslation();
  const send = useSendTestLetter();
  const { testLetter } = mail;
  const waits = send.isPending || isUnderWay(testLetter);
  return (
    <>
      <p>{t(mail.mode === 'smtp' ? 'setup.mail.smtp' : 'setup.mail.mailbox')}</p>
      <dl className="facts setup-fields">
        {mail.server !== null && (
          <>
            <dt>{t('setup.mail.server')}</dt>
            <dd>{mail.server}</dd>
          </>
        )}
        <dt>{t('setup.mail.from')}</dt>
        <dd>{mail.from}</dd>
        <dt>{t('setup.mail.links')}</dt>
        <dd>{mail.publicAddress}</dd>
      </dl>
      <div className="toolbar">
        <Button disabled={person.email === null} loading={waits} onClick={() => send.mutate({})}>
          {t(testLetter === null ? 'setup.mail.send' : 'setup.mail.sendAgain')}
        </Button>
        <span className="soft">
          {person.email === null ? t('setup.mail.needsAddress') : t('setup.mail.to', { address: person.email })}
        </span>
      </div>
      {send.isError && <ProblemNotice title={t('setup.mail.failed')} error={send.error} />}
      <div role="status">
        {waits ? (
          <>
            <p>{t('setup.mail.waiting')}…</p>
            <p className="soft">{t('setup.mail.waitingHint')}</p>
          </>
        ) : (
          testLetter !== null && <LetterOutcome letter={testLetter} />
        )}
      </div>
    </>
  );
}

function LetterOutcome({ letter }: { letter: TestLetter }) {
  const { t } = useTranslation();
  const address = letter.address ?? '';
  const words = letter.answer ?? '';
  if (letter.state === 'skipped') return <Alert type="warning" showIcon title={t('setup.mail.skipped')} />;
  if (letter.state === 'failed') {
    return (
      <Alert
        type="warning"
        showIcon
        title={t('setup.mail.refused')}
        description={
          <>
            <p>{t('setup.mail.words', { words })}</p>
            <p>{t(`setup.mail.remedy.${refusalKind(words)}`)}</p>
          </>
        }
      />
    );
  }
  if (letter.inMailbox) {
    return (
      <Alert
        type="info"
        showIcon
        title={t('setup.mail.kept')}
        description={
          <>
            {t('setup.mail.keptHint')}{' '}
            <Link to="/mail" search={{ letter: letter.id }}>
              {t('setup.mail.openLetter')}
            </Link>
          </>
        }
      />
    );
  }
  return (
    <Alert
      type="info"
      showIcon
      title={t('setup.mail.accepted', { at: formatInstant(letter.sentAt ?? letter.askedAt) })}
      description={
        <>
          <p>{t('setup.mail.words', { words })}</p>
          <p>{t('setup.mail.acceptedHint', { address })}</p>
        </>
      }
    />
  );
}

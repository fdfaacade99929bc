import { getRouteApi, Link } from '@tanstack/react-router';
import { Alert, Segmented } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../api/client.js';
import type { LetterDetail } from '../api/types.js';
import { formatInstant } from '../dates/format-date.js';
import { AsWritten, languageOf } from '../parts/as-written.js';
import { QueryView } from '../parts/query-view.js';
import { ReminderList } from '../tasks/reminder-list.js';
import { LetterFrame } from './letter-frame.js';

const route = getRouteApi('/shell/mail');
const FORMS = ['html', 'text', 'headers'] as const;
type LetterForm = (typeof FORMS)[number];

/** Who opened a letter before it left sees it as soon as it has. */
const UNDER_WAY_MS = 2_000;

function isUnderWay(letter: LetterDetail | undefined): boolean {
  return letter?.state === 'gathering' || letter?.state === 'frozen';
}

export function LetterView({ id }: { id: string }) {
  const { t } = useTranslation();
  const letter = api.useQuery(
    'get',
    '/api/letters/{id}',
    { params: { path: { id } } },
    { refetchInterval: ({ state }) => (isUnderWay(state.data) ? UNDER_WAY_MS : false) },
  );
  const navigate = route.useNavigate();
  const { letter: _, ...listSearch } = route.useSearch();
  return (
    <article
      className="panel"
      aria-label={letter.data?.subject ?? t('mail.noSubject')}
      onKeyDown={(event) => {
        if (event.key === 'Escape') void navigate({ search: listSearch });
      }}
    >
      <p className="mail-back">
        <Link to="/mail" search={listSearch}>
          {t('mail.backToList')}
        </Link>
      </p>
      <QueryView query={letter}>
        {(loaded) => (
          <>
            <LetterHead letter={loaded} />
            {loaded.withheld !== null && <Alert className="panel-gap" type="info" showIcon title={loaded.withheld} />}
            <LetterBody letter={loaded} />
          </>
        )}
      </QueryView>
    </article>
  );
}

function LetterHead({ letter }: { letter: LetterDetail }) {
  const { t } = useTranslation();
  const address = letter.address ?? t('mail.noAddress');
  return (
    <>
      <h2>{letter.subject === null ? t('mail.noSubject') : <AsWritten text={letter.subject} />}</h2>
      <dl className="facts">
        {letter.from !== null && (
          <>
            <dt>{t('mail.from')}</dt>
            <dd>
              <AsWritten text={letter.from} />
            </dd>
          </>
        )}
        <dt>{t('mail.to')}</dt>
        <dd>
          <AsWritten text={letter.recipientName} />, {address}
        </dd>
        <dt>{t('mail.state')}</dt>
        <dd>
          {letter.sentAt === null
            ? `${t(`words.letterState.${letter.state}`)}, ${t('mail.planned', { at: formatInstant(letter.sendAt) })}`
            : t('mail.sentAt', { at: formatInstant(letter.sentAt) })}
          {letter.attempts > 1 && `, ${t('mail.attempts', { count: letter.attempts })}`}
        </dd>
        {letter.lastError !== null && (
          <>
            <dt>{t('mail.lastError')}</dt>
            <dd className="attention">{letter.lastError}</dd>
          </>
        )}
      </dl>
    </>
  );
}

function LetterBody({ letter }: { letter: LetterDetail }) {
  if (letter.html !== null || letter.text !== null) return <LetterContent letter={letter} />;
  return letter.withheld === null ? <LetterGathering letter={letter} /> : <ServerAnswer letter={letter} />;
}

function ServerAnswer({ letter: { serverAnswer } }: { letter: LetterDetail }) {
  const { t } = useTranslation();
  if (serverAnswer === null) return null;
  return (
    <dl className="facts letter-headers">
      <div>
        <dt>{t('mail.serverAnswer')}</dt>
        <dd>{serverAnswer}</dd>
      </div>
    </dl>
  );
}

function LetterGathering({ letter }: { letter: LetterDetail }) {
  const { t } = useTranslation();
  return (
    <div className="letter-body">
      <p>
        {t('mail.notYet')}. {t('mail.notYetHint', { at: formatInstant(letter.sendAt) })}
      </p>
      <ReminderList reminders={letter.reminders} />
    </div>
  );
}

function LetterContent({ letter }: { letter: LetterDetail }) {
  const { t } = useTranslation();
  const [form, setForm] = useState<LetterForm>('html');
  return (
    <div className="letter-body">
      <div className="toolbar">
        <Segmented
          aria-label={t('mail.form')}
          value={form}
          options={FORMS.map((value) => ({ value, label: t(`mail.${value}`) }))}
          onChange={setForm}
        />
        {letter.raw !== null && (
          <a href={letter.raw} download>
            {t('mail.raw')}
          </a>
        )}
      </div>
      {form === 'html' && <LetterFrame html={letter.html ?? ''} subject={letter.subject ?? ''} />}
      {form === 'text' && (
        <pre className="letter-text" lang={languageOf(letter.text)}>
          {letter.text}
        </pre>
      )}
      {form === 'headers' && <LetterHeaders letter={letter} />}
    </div>
  );
}

function LetterHeaders({ letter }: { letter: LetterDetail }) {
  const { t } = useTranslation();
  return (
    <>
      <dl className="facts letter-headers">
        {letter.headers.map(({ name, value }) => (
          <div key={`${name} ${value}`}>
            <dt>{name}</dt>
            <dd>
              <AsWritten text={value} />
            </dd>
          </div>
        ))}
        {letter.serverAnswer !== null && (
          <div>
            <dt>{t('mail.serverAnswer')}</dt>
            <dd>{letter.serverAnswer}</dd>
          </div>
        )}
      </dl>
      <h3>{t('mail.contents')}</h3>
      <ReminderList reminders={letter.reminders} />
    </>
  );
}

import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { LetterRow } from '../api/types.js';
import { formatShortInstant } from '../dates/format-date.js';
import { zoneOfInstants } from '../dates/time-zone.js';
import { AsWritten } from '../parts/as-written.js';

const route = getRouteApi('/shell/mail');

export function LetterList({ letters }: { letters: readonly LetterRow[] }) {
  const { t } = useTranslation();
  const search = route.useSearch();
  const zone = zoneOfInstants(letters.map(shownInstant));
  return (
    <>
      {zone !== null && <p className="letters-zone record-sub">{t('mail.zone', { zone })}</p>}
      <ul className="letters" aria-label={t('mail.list')}>
        {letters.map((row) => (
          <li key={row.id}>
            <Link to="/mail" search={{ ...search, letter: row.id }}>
              <LetterLine row={row} />
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}

function shownInstant({ sentAt, sendAt }: LetterRow): string {
  return sentAt ?? sendAt;
}

function LetterLine({ row }: { row: LetterRow }) {
  const { t } = useTranslation();
  return (
    <>
      <span className="letter-line">
        <strong>
          <AsWritten text={row.recipientName} />
        </strong>
        <span className="soft nowrap">{formatShortInstant(shownInstant(row))}</span>
      </span>
      <span className="letter-subject">
        {row.subject === null ? t('mail.noSubject') : <AsWritten text={row.subject} />}
      </span>
      <span className="letter-line record-sub">
        <span>{row.address ?? t('mail.noAddress')}</span>
        <span>
          {t(`words.letterState.${row.state}`)}
          {row.taskCount > 0 && `, ${t('mail.tasks', { count: row.taskCount })}`}
        </span>
      </span>
    </>
  );
}

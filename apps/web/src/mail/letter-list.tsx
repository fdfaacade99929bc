import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { LetterRow } from '../api/types.js';
import { formatShortInstant } from '../dates/format-date.js';

const route = getRouteApi('/shell/mail');

export function LetterList({ letters }: { letters: readonly LetterRow[] }) {
  const { t } = useTranslation();
  const search = route.useSearch();
  return (
    <ul className="letters" aria-label={t('mail.list')}>
      {letters.map((row) => (
        <li key={row.id}>
          <Link to="/mail" search={{ ...search, letter: row.id }}>
            <LetterLine row={row} />
          </Link>
        </li>
      ))}
    </ul>
  );
}

function LetterLine({ row }: { row: LetterRow }) {
  const { t } = useTranslation();
  return (
    <>
      <span className="letter-line">
        <strong>{row.recipientName}</strong>
        <span className="soft nowrap">{formatShortInstant(row.sentAt ?? row.sendAt)}</span>
      </span>
      <span className="letter-subject">{row.subject ?? t('mail.noSubject')}</span>
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

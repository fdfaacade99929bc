import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { OpenLinks } from '../api/types.js';
import { formatShortInstant } from '../dates/format-date.js';
import { AsWritten } from './as-written.js';
import { ProblemNotice } from './problem-notice.js';

type Row = OpenLinks['links'][number];

interface Props {
  shown: OpenLinks;
  /** What the server last refused, null for nothing. */
  error: unknown;
  isSending: boolean;
  onRevoke: (id: string) => void;
  onRevokeAll: () => void;
}

/** The links of letters to one person, each with what it opens and until when; one or all of them can be taken back. */
export function LinkList({ shown, error, isSending, onRevoke, onRevokeAll }: Props) {
  const { t } = useTranslation();
  if (shown.total === 0) return <p>{t('openLinks.none')}</p>;
  return (
    <>
      {error !== null && <ProblemNotice title={t('openLinks.notRevoked')} error={error} />}
      <ul className="plain-list stack">
        {shown.links.map((row) => (
          <li key={row.id}>
            <LinkedTask row={row} />
            <Button
              size="small"
              disabled={isSending}
              aria-label={t('openLinks.revokeNamed', { title: row.task?.title ?? t('openLinks.unknown') })}
              onClick={() => onRevoke(row.id)}
            >
              {t('openLinks.revoke')}
            </Button>
          </li>
        ))}
      </ul>
      {shown.total > shown.links.length && (
        <p className="soft">{t('openLinks.more', { count: shown.total - shown.links.length })}</p>
      )}
      <div>
        <Button loading={isSending} onClick={onRevokeAll}>
          {t('openLinks.revokeAll')}
        </Button>
      </div>
    </>
  );
}

function LinkedTask({ row: { task, purpose, createdAt, expiresAt, usedAt } }: { row: Row }) {
  const { t } = useTranslation();
  return (
    <>
      {task === null ? (
        <span className="soft">{t('openLinks.unknown')}</span>
      ) : (
        <Link to="/tasks/$id" params={{ id: task.id }}>
          {task.itemNumber} <AsWritten text={task.title} />
        </Link>
      )}
      <div className="record-sub">
        {t(`openLinks.purpose.${purpose}`)}
        {task !== null && task.orderNumber !== null && `, ${t('openLinks.order', { number: task.orderNumber })}`}
        <br />
        {t('openLinks.dates', { made: formatShortInstant(createdAt), until: formatShortInstant(expiresAt) })}{' '}
        {usedAt === null ? t('openLinks.unused') : t('openLinks.used', { at: formatShortInstant(usedAt) })}
      </div>
    </>
  );
}

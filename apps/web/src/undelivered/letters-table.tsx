import { Link } from '@tanstack/react-router';
import { Button, Checkbox } from 'antd';
import { useTranslation } from 'react-i18next';
import type { UndeliveredLetter } from '../api/types.js';
import { formatInstant } from '../dates/format-date.js';
import { AsWritten } from '../parts/as-written.js';
import { type RecordColumn, RecordTable } from '../parts/record-table.js';

interface Props {
  rows: readonly UndeliveredLetter[];
  marked: ReadonlySet<string>;
  isSending: boolean;
  onMark: (id: string, isMarked: boolean) => void;
  onSend: (id: string) => void;
}

export function LettersTable({ rows, marked, isSending, onMark, onSend }: Props) {
  const { t } = useTranslation();
  const columns: readonly RecordColumn<UndeliveredLetter>[] = [
    {
      key: 'mark',
      title: t('undelivered.column.mark'),
      narrow: true,
      cell: ({ id, recipientName: name }) => (
        <Checkbox
          aria-label={t('undelivered.mark', { name })}
          checked={marked.has(id)}
          onChange={(event) => onMark(id, event.target.checked)}
        />
      ),
    },
    { key: 'whom', title: t('undelivered.column.whom'), cell: (letter) => <Whom letter={letter} /> },
    { key: 'why', title: t('undelivered.column.why'), cell: (letter) => <Why letter={letter} /> },
    { key: 'tasks', title: t('undelivered.column.tasks'), cell: (letter) => <Tasks letter={letter} /> },
    {
      key: 'when',
      title: t('undelivered.column.when'),
      cell: ({ failedAt, attempts }) => (
        <>
          {formatInstant(failedAt)}
          <div className="record-sub">{t('undelivered.attempts', { count: attempts })}</div>
        </>
      ),
    },
    {
      key: 'action',
      title: t('undelivered.column.action'),
      narrow: true,
      cell: ({ id, recipientName: name }) => (
        <Button
          size="small"
          disabled={isSending}
          aria-label={t('undelivered.replayOne', { name })}
          onClick={() => onSend(id)}
        >
          {t('undelivered.replay')}
        </Button>
      ),
    },
  ];
  return <RecordTable caption={t('undelivered.title')} columns={columns} rows={rows} keyOf={({ id }) => id} />;
}

function Whom({ letter: { id, recipientName, address, addressNow } }: { letter: UndeliveredLetter }) {
  const { t } = useTranslation();
  return (
    <>
      <Link to="/mail" search={{ letter: id }}>
        <AsWritten text={recipientName} />
      </Link>
      {address !== null && <div>{address}</div>}
      {addressNow === null ? (
        <div className="attention">{t('undelivered.noAddressNow')}</div>
      ) : (
        addressNow !== address && (
          <div className="record-sub">{t('undelivered.addressNow', { address: addressNow })}</div>
        )
      )}
    </>
  );
}

function Why({ letter: { answer, maybeTaken } }: { letter: UndeliveredLetter }) {
  const { t } = useTranslation();
  return (
    <>
      <div className="attention">{answer ?? t('undelivered.noAnswer')}</div>
      {maybeTaken && <div className="record-sub">{t('undelivered.maybeTaken')}</div>}
    </>
  );
}

function Tasks({ letter: { tasks, taskCount } }: { letter: UndeliveredLetter }) {
  const { t } = useTranslation();
  const more = taskCount - tasks.length;
  return (
    <>
      {tasks.map(({ id, number, title }) => (
        <div key={id}>
          <Link to="/tasks/$id" params={{ id }}>
            {number} <AsWritten text={title} />
          </Link>
        </div>
      ))}
      {more > 0 && <div className="record-sub">{t('undelivered.more', { count: more })}</div>}
    </>
  );
}

import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { OrderPromises } from '../api/types.js';
import { formatInstant, formatShortDate } from '../dates/format-date.js';
import { AsWritten, languageOf } from '../parts/as-written.js';
import { type RecordColumn, RecordTable } from '../parts/record-table.js';
import { isKnownCommand } from '../tasks/known-command.js';

type ChangedPromise = OrderPromises['rows'][number];

/** The tasks that are not as they were issued: the date promised beside what holds now, and whose decision it was. */
export function ChangedTable({ rows }: { rows: readonly ChangedPromise[] }) {
  const { t } = useTranslation();
  const columns: readonly RecordColumn<ChangedPromise>[] = [
    {
      key: 'row',
      title: t('orderPromises.row'),
      cell: ({ taskId, number, title, organisationName }) => (
        <>
          {number}{' '}
          <Link className="row-link" to="/tasks/$id" params={{ id: taskId }}>
            <AsWritten text={title} />
          </Link>
          <div className="record-sub">
            <AsWritten text={organisationName} />
          </div>
        </>
      ),
    },
    {
      key: 'promised',
      title: t('orderPromises.promised'),
      narrow: true,
      cell: ({ promisedDue }) => (promisedDue === null ? t('tasks.noDate') : formatShortDate(promisedDue)),
    },
    {
      key: 'now',
      title: t('orderPromises.now'),
      narrow: true,
      cell: ({ dueDate }) => (dueDate === null ? t('orderPromises.dropped') : formatShortDate(dueDate)),
    },
    { key: 'why', title: t('orderPromises.why'), cell: (row) => <Decision row={row} /> },
  ];
  return (
    <RecordTable caption={t('orderPromises.short')} columns={columns} rows={rows} keyOf={({ taskId }) => taskId} />
  );
}

function Decision({ row: { command, who, forWhom, changedAt, reason } }: { row: ChangedPromise }) {
  const { t } = useTranslation();
  return (
    <>
      {reason !== null && <div lang={languageOf(reason)}>{reason}</div>}
      <div className="record-sub">
        {isKnownCommand(command) ? t(`words.command.${command}`) : command}
        {'\u00a0– '}
        {who === null ? t('orderPromises.system') : <AsWritten text={who} />}
        {forWhom !== null && ` ${t('tasks.page.forWhom', { name: forWhom })}`}, {formatInstant(changedAt)}
      </div>
    </>
  );
}

import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { ClassChangeDetail, ClassChangeLine } from '../api/types.js';
import { formatDate } from '../dates/format-date.js';
import { AsWritten } from '../parts/as-written.js';
import { type RecordColumn, RecordTable } from '../parts/record-table.js';

/** Organisation by organisation, and of each row by row of the order, what becomes of its task. */
export function ChangeLines({ change: { lines, state } }: { change: ClassChangeDetail }) {
  const { t } = useTranslation();
  const isDone = (line: ClassChangeLine) => state === 'applied' || line.done;
  const columns: readonly RecordColumn<ClassChangeLine>[] = [
    {
      key: 'organisation',
      title: t('classChanges.line.organisation'),
      cell: ({ organisationName, aboveName }) => (
        <>
          <AsWritten text={organisationName} />
          {aboveName !== null && (
            <div className="record-sub">
              <AsWritten text={aboveName} />
            </div>
          )}
        </>
      ),
    },
    {
      key: 'action',
      title: t('classChanges.line.action'),
      narrow: true,
      cell: (line) => t(`classChanges.${isDone(line) ? 'actionDone' : 'action'}.${line.action}`),
    },
    {
      key: 'item',
      title: t('classChanges.line.item'),
      cell: ({ itemNumber, title, taskId }) => (
        <Link to="/tasks/$id" params={{ id: taskId }}>
          {itemNumber} <AsWritten text={title} />
        </Link>
      ),
    },
    {
      key: 'due',
      title: t('classChanges.line.due'),
      narrow: true,
      cell: ({ dueDate }) => (dueDate === null ? t('view.none') : formatDate(dueDate)),
    },
  ];
  return (
    <RecordTable
      caption={t('classChanges.filter')}
      columns={columns}
      rows={lines}
      keyOf={({ taskId, organisationId }) => `${taskId} ${organisationId}`}
    />
  );
}

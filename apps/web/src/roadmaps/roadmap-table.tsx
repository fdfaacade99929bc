import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { RoadmapOfBody } from '../api/types.js';
import { formatDate, formatInstant } from '../dates/format-date.js';
import { AsWritten } from '../parts/as-written.js';
import { type RecordColumn, RecordTable } from '../parts/record-table.js';

/** Organisation by organisation: its task, whether it has a roadmap, and how far that has come. */
export function RoadmapTable({ rows }: { rows: readonly RoadmapOfBody[] }) {
  const { t } = useTranslation();
  const columns: readonly RecordColumn<RoadmapOfBody>[] = [
    {
      key: 'name',
      title: t('roadmaps.column.name'),
      cell: ({ name, taskId }) => (
        <Link className="row-link" to="/tasks/$id" params={{ id: taskId }}>
          <AsWritten text={name} />
        </Link>
      ),
    },
    { key: 'row', title: t('roadmaps.column.row'), narrow: true, cell: ({ itemNumber }) => itemNumber },
    {
      key: 'due',
      title: t('roadmaps.column.due'),
      narrow: true,
      cell: ({ controlDate }) => (controlDate === null ? t('view.none') : formatDate(controlDate)),
    },
    { key: 'state', title: t('roadmaps.column.state'), cell: (row) => <RoadmapState row={row} /> },
    {
      key: 'done',
      title: t('roadmaps.column.done'),
      cell: ({ state, taskCount, closedCount }) =>
        state === 'approved' ? (
          t('orderTable.done', { closed: closedCount, count: taskCount })
        ) : (
          <span className="soft">{t('view.none')}</span>
        ),
    },
  ];
  return <RecordTable caption={t('roadmaps.short')} columns={columns} rows={rows} keyOf={({ taskId }) => taskId} />;
}

function RoadmapState({ row: { state, late, approvedAt, orderId } }: { row: RoadmapOfBody }) {
  const { t } = useTranslation();
  return (
    <>
      <span className={late ? 'late' : state === 'none' ? 'attention' : undefined}>
        {t(`roadmaps.state.${state}`)}
        {late && `, ${t('roadmaps.late')}`}
      </span>
      {approvedAt !== null && <div className="record-sub">{formatInstant(approvedAt)}</div>}
      {orderId !== null && (
        <div className="record-sub">
          <Link to="/orders/$id" params={{ id: orderId }}>
            {t('roadmaps.open')}
          </Link>
        </div>
      )}
    </>
  );
}

import { useTranslation } from 'react-i18next';
import type { OriginRow, RoadmapOrigin } from '../api/types.js';
import { formatDate } from '../dates/format-date.js';
import { AsWritten } from '../parts/as-written.js';
import { type RecordColumn, RecordTable } from '../parts/record-table.js';
import { ChangeAbove } from './change-above.js';
import { LeaveRow } from './leave-row.js';
import { TakeRow } from './take-row.js';

/** Row by row above: whether it stands here, for when, and why where it does not. */
export function OriginRows({ orderId, origin: { rows, mayDecide } }: { orderId: string; origin: RoadmapOrigin }) {
  const { t } = useTranslation();
  const columns: readonly RecordColumn<OriginRow>[] = [
    { key: 'number', title: t('roadmaps.column.above'), narrow: true, cell: ({ number }) => number },
    {
      key: 'title',
      title: t('review.column.title'),
      cell: ({ title, deadlineText }) => (
        <>
          <AsWritten text={title} />
          <div className="record-sub">
            <AsWritten text={deadlineText} />
          </div>
        </>
      ),
    },
    {
      key: 'state',
      title: t('roadmaps.column.here'),
      cell: (row) => (
        <>
          <RowState row={row} />
          <ChangeAbove orderId={orderId} row={row} mayDecide={mayDecide} />
          {mayDecide && !row.isGone && (row.state === 'open' || row.state === 'left') && (
            <TakeRow orderId={orderId} row={row} />
          )}
          {mayDecide && <LeaveRow key={row.state} orderId={orderId} row={row} />}
        </>
      ),
    },
  ];
  return (
    <details>
      <summary>{t('roadmaps.origin.rows', { count: rows.length })}</summary>
      <RecordTable
        caption={t('roadmaps.origin.rowsTitle')}
        columns={columns}
        rows={rows}
        keyOf={({ fromItemId }) => fromItemId}
      />
    </details>
  );
}

function RowState({ row: { state, reason, due, dueAbove } }: { row: OriginRow }) {
  const { t } = useTranslation();
  const isUnsettled = state === 'open' || state === 'late';
  return (
    <>
      <div className={isUnsettled ? 'attention' : undefined}>{t(`roadmaps.row.${state}`)}</div>
      {state === 'late' && (
        <div className="record-sub">
          {t('roadmaps.row.dates', { due: dateOrNone(due), above: dateOrNone(dueAbove) })}
        </div>
      )}
      {reason !== null && (
        <div className="record-sub">
          <AsWritten text={reason} />
        </div>
      )}
    </>
  );

  function dateOrNone(day: string | null): string {
    return day === null ? t('view.none') : formatDate(day);
  }
}

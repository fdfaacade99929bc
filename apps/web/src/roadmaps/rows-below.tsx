import { useTranslation } from 'react-i18next';
import type { RoadmapBoard } from '../api/types.js';
import { AsWritten } from '../parts/as-written.js';
import { type RecordColumn, RecordTable } from '../parts/record-table.js';

type RowBelow = RoadmapBoard['takenOver'][number];

/** What was done, in the roadmaps that took them over, of the rows of the order. */
export function RowsBelow({ rows }: { rows: readonly RowBelow[] }) {
  const { t } = useTranslation();
  if (rows.length === 0) return null;
  const columns: readonly RecordColumn<RowBelow>[] = [
    { key: 'number', title: t('review.column.number'), narrow: true, cell: ({ number }) => number },
    { key: 'title', title: t('review.column.title'), cell: ({ title }) => <AsWritten text={title} /> },
    {
      key: 'roadmaps',
      title: t('roadmaps.column.roadmaps'),
      narrow: true,
      cell: ({ roadmapCount }) => roadmapCount,
    },
    {
      key: 'done',
      title: t('roadmaps.column.done'),
      cell: ({ closedCount, taskCount }) => t('orderTable.done', { closed: closedCount, count: taskCount }),
    },
  ];
  return (
    <section aria-labelledby="rows-below">
      <h2 id="rows-below">{t('roadmaps.rowsBelow')}</h2>
      <RecordTable caption={t('roadmaps.rowsBelow')} columns={columns} rows={rows} keyOf={({ itemId }) => itemId} />
    </section>
  );
}

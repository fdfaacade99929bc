import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { OrderMatrix } from '../api/types.js';
import { formatShortDate } from '../dates/format-date.js';
import { AsWritten } from '../parts/as-written.js';
import { type RecordColumn, RecordTable } from '../parts/record-table.js';
import { StateMark } from '../parts/state-mark.js';

type Body = OrderMatrix['bodies'][number];
type Cell = OrderMatrix['cells'][number];

/** A row of the order a column, known by its number; what the numbers mean stands below. */
export function MatrixTable({ orderId, matrix: { rows, bodies, cells } }: { orderId: string; matrix: OrderMatrix }) {
  const { t } = useTranslation();
  const cellAt = new Map(cells.map((cell) => [`${cell.itemId} ${cell.organisationId}`, cell]));
  const columns: readonly RecordColumn<Body>[] = [
    { key: 'body', title: t('orderMatrix.body'), cell: ({ name }) => <AsWritten text={name} /> },
    ...rows.map((row) => ({
      key: row.id,
      title: row.number,
      cardTitle: `${row.number} ${row.title}`,
      cell: (body: Body) => <CellMark orderId={orderId} cell={cellAt.get(`${row.id} ${body.id}`)} />,
    })),
  ];
  return (
    <>
      {/* A region that scrolls has to be reached by the keyboard. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it is what scrolls */}
      <section className="matrix" aria-label={t('orderMatrix.short')} tabIndex={0}>
        <RecordTable caption={t('orderMatrix.short')} columns={columns} rows={bodies} keyOf={({ id }) => id} />
      </section>
      <dl className="matrix-rows">
        {rows.map(({ id, number, title }) => (
          <div key={id}>
            <dt>{number}</dt>
            <dd>
              <AsWritten text={title} />
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}

function CellMark({ orderId, cell }: { orderId: string; cell: Cell | undefined }) {
  const { t } = useTranslation();
  if (cell === undefined) return <span className="soft">{t('orderMatrix.nothing')}</span>;
  const { taskId, state, taskCount, closedCount, overdueCount, dueDate, itemId } = cell;
  return (
    <>
      <Link className="row-link" to="/tasks/$id" params={{ id: taskId }}>
        <StateMark state={state} overdue={overdueCount > 0} />
      </Link>
      {taskCount > 1 ? (
        <div className="record-sub">
          <Link to="/tasks" search={{ orderId, itemId, mine: false }}>
            {t('orderTable.done', { closed: closedCount, count: taskCount })}
          </Link>
        </div>
      ) : (
        dueDate !== null &&
        state !== 'closed' &&
        state !== 'cancelled' && (
          <div className="record-sub">
            <span className="visually-hidden">{t('orderMatrix.due')} </span>
            {formatShortDate(dueDate)}
          </div>
        )
      )}
    </>
  );
}

import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { OrderTableRow } from '../api/types.js';
import { formatShortDate } from '../dates/format-date.js';
import { StateMark } from '../parts/state-mark.js';

interface Props {
  orderId: string;
  row: OrderTableRow;
}

/** The margin of a row: the state of its one task, or how many of its tasks are done, with the late ones in red. */
export function RowProgress({ orderId, row }: Props) {
  const { t } = useTranslation();
  const { task, taskCount } = row;
  if (row.dropped) return <span className="soft">{t('orderTable.dropped')}</span>;
  if (task === null) return <span className="soft">{t('orderTable.noTasks')}</span>;
  if (taskCount > 1) {
    return (
      <>
        <Several orderId={orderId} row={row} />
        <Waits row={row} />
      </>
    );
  }
  return (
    <>
      <Link className="row-link" to="/tasks/$id" params={{ id: task.id }}>
        <StateMark state={task.state} overdue={task.overdue} />
      </Link>
      {task.dueDate !== null && task.state !== 'cancelled' && (
        <div className="record-sub">{t('orderTable.due', { date: formatShortDate(task.dueDate) })}</div>
      )}
      <Waits row={row} />
    </>
  );
}

/** What it waits for and is not done, while anything of it is owed. */
function Waits({ row: { waitsFor, taskCount, closedCount } }: { row: OrderTableRow }) {
  const { t } = useTranslation();
  const open = waitsFor.filter(({ done }) => !done).map(({ number }) => number);
  if (open.length === 0 || closedCount === taskCount) return null;
  return <div className="record-sub">{t('ties.waitsForShort', { rows: open.join(', ') })}</div>;
}

function Several({ orderId, row }: Props) {
  const { t } = useTranslation();
  const { taskCount, closedCount, submittedCount, overdueCount, task } = row;
  const behind = { orderId, itemId: row.id, mine: false } as const;
  const done = t('orderTable.done', { closed: closedCount, count: taskCount });
  return (
    <div className="row-progress">
      <Link to="/tasks" search={behind}>
        {done}
      </Link>
      <meter className="progress-bar" aria-label={done} min={0} max={taskCount} value={closedCount} />
      {overdueCount > 0 && (
        <Link className="late" to="/tasks" search={{ ...behind, overdue: true }}>
          {t('orderTable.late', { count: overdueCount })}
        </Link>
      )}
      {submittedCount > 0 && (
        <Link to="/tasks" search={{ ...behind, state: 'submitted' }}>
          {t('orderTable.waiting', { count: submittedCount })}
        </Link>
      )}
      {task !== null && task.state !== 'closed' && task.dueDate !== null && (
        <span className="record-sub">{t('orderTable.nearest', { date: formatShortDate(task.dueDate) })}</span>
      )}
    </div>
  );
}

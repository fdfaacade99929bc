import { useTranslation } from 'react-i18next';
import type { TaskRow } from '../api/types.js';
import { formatDue } from '../dates/format-date.js';

type Dated = Pick<TaskRow, 'dueDate' | 'controlDate' | 'daysLeft' | 'overdue' | 'state' | 'retrospective' | 'waitsFor'>;

const FINISHED: readonly TaskRow['state'][] = ['closed', 'cancelled', 'checking', 'submitted', 'declined'];

/** The order's date and its shift off a day off, and how far it is in working days while somebody still owes the work;
 * whose result it waits for. */
export function TaskDue({ task }: { task: Dated }) {
  const { t } = useTranslation();
  const waits = task.waitsFor.length > 0 && (
    <div className="record-sub">{t('ties.waitsForShort', { rows: task.waitsFor.join(', ') })}</div>
  );
  if (task.dueDate === null) {
    return (
      <>
        <span className="soft">{t('tasks.noDate')}</span>
        {waits}
      </>
    );
  }
  return (
    <>
      <div>{formatDue(task.dueDate, task.controlDate)}</div>
      {task.retrospective ? (
        <div className="record-sub">{t('tasks.retrospective')}</div>
      ) : (
        !FINISHED.includes(task.state) && <DaysLeft daysLeft={task.daysLeft} isOverdue={task.overdue} />
      )}
      {waits}
    </>
  );
}

function DaysLeft({ daysLeft, isOverdue }: { daysLeft: number | null; isOverdue: boolean }) {
  const { t } = useTranslation();
  if (daysLeft === null) return null;
  if (isOverdue) return <div className="late">{t('tasks.daysLate', { count: Math.abs(daysLeft) })}</div>;
  return (
    <div className="record-sub">{daysLeft === 0 ? t('tasks.today') : t('tasks.daysLeft', { count: daysLeft })}</div>
  );
}

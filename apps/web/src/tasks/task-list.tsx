import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { TaskRow } from '../api/types.js';
import { AsWritten } from '../parts/as-written.js';
import { type RecordColumn, RecordTable } from '../parts/record-table.js';
import { StateMark } from '../parts/state-mark.js';
import { TaskDue } from './task-due.js';

export function TaskList({ tasks, caption }: { tasks: readonly TaskRow[]; caption: string }) {
  const { t } = useTranslation();
  const columns: readonly RecordColumn<TaskRow>[] = [
    { key: 'row', title: t('tasks.column.row'), narrow: true, cell: (task) => <RowName task={task} /> },
    {
      key: 'title',
      title: t('tasks.column.title'),
      cell: (task) => (
        <Link className="row-link" to="/tasks/$id" params={{ id: task.id }}>
          <AsWritten text={task.title} />
        </Link>
      ),
    },
    { key: 'due', title: t('tasks.column.due'), cell: (task) => <TaskDue task={task} /> },
    { key: 'lead', title: t('tasks.column.lead'), cell: (task) => <AsWritten text={task.leadName} /> },
    {
      key: 'state',
      title: t('tasks.column.state'),
      cell: (task) => <StateMark state={task.state} overdue={task.overdue} />,
    },
  ];
  return <RecordTable caption={caption} columns={columns} rows={tasks} keyOf={(task) => task.id} />;
}

/** The order and its row, each task by its place there. */
export function RowName({ task }: { task: TaskRow }) {
  const { t } = useTranslation();
  return (
    <>
      <Link className="row-link" to="/orders/$id" params={{ id: task.orderId }}>
        {t('tasks.rowOf', { order: task.orderNumber ?? '', item: task.itemNumber })}
      </Link>
      <OccurrenceName task={task} />
    </>
  );
}

/** Which of the row's dates this task is for; nothing where the row has one. */
export function OccurrenceName({ task }: { task: TaskRow }) {
  const { t } = useTranslation();
  if (task.occurrence === 0) return <div className="record-sub">{t('tasks.occurrenceRequest')}</div>;
  if (task.occurrenceCount < 2) return null;
  return (
    <div className="record-sub">{t('tasks.occurrence', { number: task.occurrence, count: task.occurrenceCount })}</div>
  );
}

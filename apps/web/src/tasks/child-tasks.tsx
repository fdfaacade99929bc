import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { TaskDetail, TaskRow } from '../api/types.js';
import { AsWritten } from '../parts/as-written.js';
import { FollowingProgress } from '../parts/following-progress.js';
import { type RecordColumn, RecordTable } from '../parts/record-table.js';
import { StateMark } from '../parts/state-mark.js';
import { TaskDue } from './task-due.js';

/** How far the tasks under one have come. Only who is signed in can open them: `linked`. */
export function ChildTasks({ task, linked }: { task: TaskDetail; linked: boolean }) {
  const { t } = useTranslation();
  const { children, childCounts } = task;
  const { total, closed } = childCounts;
  const done = t('handOn.done', { closed, count: total });
  const columns: readonly RecordColumn<TaskRow>[] = [
    {
      key: 'title',
      title: t('handOn.title'),
      cell: ({ id, title }) =>
        linked ? (
          <Link className="row-link" to="/tasks/$id" params={{ id }}>
            <AsWritten text={title} />
          </Link>
        ) : (
          <AsWritten text={title} />
        ),
    },
    { key: 'due', title: t('tasks.column.due'), cell: (child) => <TaskDue task={child} /> },
    { key: 'lead', title: t('tasks.column.lead'), cell: (child) => <AsWritten text={child.leadName} /> },
    {
      key: 'state',
      title: t('tasks.column.state'),
      cell: (child) => <StateMark state={child.state} overdue={child.overdue} />,
    },
  ];
  return (
    <>
      {task.following !== null && <FollowingProgress step={task.following} />}
      {total > 0 && (
        <div className="row-progress">
          {done}
          <meter className="progress-bar" aria-label={done} min={0} max={total} value={closed} />
        </div>
      )}
      {children.length > 0 && (
        <RecordTable caption={t('tasks.page.children')} columns={columns} rows={children} keyOf={({ id }) => id} />
      )}
      {total > children.length && <p className="soft">{t('handOn.more', { count: total - children.length })}</p>}
    </>
  );
}

import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { TaskRow } from '../api/types.js';
import { AsWritten } from '../parts/as-written.js';
import { type RecordColumn, RecordTable } from '../parts/record-table.js';
import { StateMark } from '../parts/state-mark.js';
import { TaskDue } from './task-due.js';

interface Props {
  caption: string;
  tasks: readonly TaskRow[];
  /** Only who is signed in can open them. */
  linked: boolean;
}

/** Tasks that somebody gave on the occasion of another: what, by when, to whom, how it stands. */
export function GivenTasks({ caption, tasks, linked }: Props) {
  const { t } = useTranslation();
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
  return <RecordTable caption={caption} columns={columns} rows={tasks} keyOf={({ id }) => id} />;
}

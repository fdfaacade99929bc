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
  /** They are of other orders, and each says of which. */
  withOrder?: boolean;
}

/** Tasks that somebody gave on the occasion of another: what, by when, to whom, how it stands. */
export function GivenTasks({ caption, tasks, linked, withOrder = false }: Props) {
  const { t } = useTranslation();
  const order: RecordColumn<TaskRow> = {
    key: 'order',
    title: t('tasks.column.row'),
    cell: ({ orderNumber, orderIssuer, itemNumber }) => (
      <>
        {t('tasks.rowOf', { order: orderNumber ?? '', item: itemNumber })}
        {orderIssuer !== null && (
          <div className="record-sub">
            <AsWritten text={orderIssuer} />
          </div>
        )}
      </>
    ),
  };
  const columns: readonly RecordColumn<TaskRow>[] = [
    ...(withOrder ? [order] : []),
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

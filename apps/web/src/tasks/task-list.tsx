import { Link } from '@tanstack/react-router';
import { Checkbox } from 'antd';
import { useTranslation } from 'react-i18next';
import type { TaskRow } from '../api/types.js';
import { AsWritten } from '../parts/as-written.js';
import { type RecordColumn, RecordTable } from '../parts/record-table.js';
import { StateMark } from '../parts/state-mark.js';
import type { TaskSort } from '../search-params.js';
import type { Sorting } from './filters/sort-choice.js';
import { TaskDue } from './task-due.js';

interface Marks {
  readonly ids: ReadonlySet<string>;
  readonly onMark: (id: string, isMarked: boolean) => void;
}

interface Props {
  tasks: readonly TaskRow[];
  caption: string;
  /** Rows can be marked to be decided together. */
  marks?: Marks;
  /** The list can be sorted by the heads of its columns. */
  sorting?: Sorting;
}

export function TaskList({ tasks, caption, marks, sorting }: Props) {
  const { t } = useTranslation();
  // Whose order it is, is worth a line only where there are several.
  const saysWhose = new Set(tasks.map(({ orderIssuer }) => orderIssuer)).size > 1;
  const sortedBy = (sort: TaskSort | undefined): Pick<RecordColumn<TaskRow>, 'sort'> => {
    if (sorting === undefined) return {};
    const way = sorting.isTurned ? 'descending' : 'ascending';
    return { sort: { order: sorting.sort === sort ? way : 'none', onTurn: () => sorting.onSort(sort) } };
  };
  const columns: readonly RecordColumn<TaskRow>[] = [
    {
      key: 'row',
      title: t('tasks.column.row'),
      narrow: true,
      cell: (task) => (
        <>
          <RowName task={task} />
          {saysWhose && task.orderIssuer !== null && (
            <div className="record-sub">
              <AsWritten text={task.orderIssuer} />
            </div>
          )}
        </>
      ),
      ...sortedBy('row'),
    },
    {
      key: 'title',
      title: t('tasks.column.title'),
      cell: (task) => (
        <Link className="row-link" to="/tasks/$id" params={{ id: task.id }}>
          <AsWritten text={task.title} />
        </Link>
      ),
    },
    {
      key: 'due',
      title: t('tasks.column.due'),
      cell: (task) => <TaskDue task={task} />,
      ...sortedBy(undefined),
    },
    {
      key: 'organisation',
      title: t('tasks.column.organisation'),
      cell: (task) => <AsWritten text={task.organisationName} />,
      ...sortedBy('organisation'),
    },
    {
      key: 'lead',
      title: t('tasks.column.lead'),
      cell: ({ leadName, organisationName }) =>
        leadName === organisationName ? (
          <span className="soft">{t('tasks.wholeBody')}</span>
        ) : (
          <AsWritten text={leadName} />
        ),
      ...sortedBy('lead'),
    },
    {
      key: 'state',
      title: t('tasks.column.state'),
      cell: (task) => <StateMark state={task.state} overdue={task.overdue} />,
      ...sortedBy('state'),
    },
  ];
  const mark: RecordColumn<TaskRow> = {
    key: 'mark',
    title: t('tasks.bulk.column'),
    narrow: true,
    cell: ({ id, itemNumber, title }) => (
      <Checkbox
        aria-label={t('tasks.bulk.mark', { name: `${itemNumber} ${title}` })}
        checked={marks?.ids.has(id) ?? false}
        onChange={(event) => marks?.onMark(id, event.target.checked)}
      />
    ),
  };
  return (
    <RecordTable
      caption={caption}
      columns={marks === undefined ? columns : [mark, ...columns]}
      rows={tasks}
      keyOf={(task) => task.id}
    />
  );
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

import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { DayBlock, DayTask } from '../api/types.js';
import { AsWritten } from '../parts/as-written.js';
import { type RecordColumn, RecordTable } from '../parts/record-table.js';
import { StateMark } from '../parts/state-mark.js';
import type { TaskSearch } from '../search-params.js';
import { TaskDue } from '../tasks/task-due.js';
import { RowName } from '../tasks/task-list.js';
import { NextStep } from './next-step.js';

/** The server counts no further. */
const MOST_COUNTED = 200;

/** Where all tasks of a block are listed; the rest is not to be told apart by a filter of the list. */
const LISTED: Readonly<Partial<Record<DayBlock['name'], TaskSearch>>> = {
  overdue: { mine: true, overdue: true },
  decisions: { mine: true, state: 'submitted' },
};

/** One block of the day: its tasks by date, each with the one thing to do. */
export function DayBlockTable({ block, onTaken }: { block: DayBlock; onTaken: (title: string) => void }) {
  const { t } = useTranslation();
  const { name, total, rows } = block;
  const reports = rows.filter(({ next }) => next === 'accept');
  const columns: readonly RecordColumn<DayTask>[] = [
    { key: 'row', title: t('tasks.column.row'), narrow: true, cell: (task) => <RowName task={task} /> },
    {
      key: 'title',
      title: t('tasks.column.title'),
      cell: (task) => (
        <>
          <Link className="row-link" to="/tasks/$id" params={{ id: task.id }}>
            <AsWritten text={task.title} />
          </Link>
          {task.acceptorUnreachable && <Unreachable name={task.acceptorName ?? ''} />}
        </>
      ),
    },
    { key: 'due', title: t('tasks.column.due'), cell: (task) => <TaskDue task={task} /> },
    ...(name === 'decisions'
      ? [{ key: 'lead', title: t('tasks.column.lead'), cell: (task: DayTask) => <AsWritten text={task.leadName} /> }]
      : []),
    { key: 'state', title: t('tasks.column.state'), cell: (task) => <StateMark state={task.state} overdue={false} /> },
    {
      key: 'next',
      title: t('day.column.next'),
      narrow: true,
      cell: (task) => task.next !== null && <NextStep task={task} command={task.next} onTaken={onTaken} />,
    },
  ];
  return (
    <section className="day-block" aria-labelledby={`day-${name}`}>
      <h2 id={`day-${name}`} className={name === 'overdue' ? 'late' : undefined}>
        {t(`day.block.${name}`)}{' '}
        <span className="soft">{total < MOST_COUNTED ? total : t('day.atLeast', { count: total })}</span>
      </h2>
      {reports.length > 1 && <Link to="/reports">{t('day.inARow', { count: reports.length })}</Link>}
      <RecordTable caption={t(`day.block.${name}`)} columns={columns} rows={rows} keyOf={(task) => task.id} />
      {total > rows.length && (
        <p>
          <Link to="/tasks" search={LISTED[name] ?? { mine: true }}>
            {t('day.others', { count: total - rows.length })}
          </Link>
        </p>
      )}
    </section>
  );
}

/** Why the report has come to whoever reads this, and where that is mended. */
function Unreachable({ name }: { name: string }) {
  const { t } = useTranslation();
  return (
    <div className="record-sub">
      {t('day.unreachable', { name })}{' '}
      <Link to="/directory" search={{ search: name }}>
        {t('day.giveAddress')}
      </Link>
    </div>
  );
}

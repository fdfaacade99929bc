import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { TaskCalendarDay, TaskRow } from '../../api/types.js';
import { formatDate, weekdayOf } from '../../dates/format-date.js';
import { languageOf } from '../../parts/as-written.js';
import { StateShape } from '../../parts/state-shape.js';
import type { TaskScope } from '../../search-params.js';
import { useSession } from '../../shell/session.js';
import { DayNote } from './day-note.js';

interface Props {
  days: readonly TaskCalendarDay[];
  /** `YYYY-MM`; days of its neighbours are shown paler. */
  month: string;
  conditions: TaskScope & { readonly withClosed?: boolean };
}

/** Whole weeks as a table; on a narrow screen the days that have something, one under another. */
export function MonthOfTasks({ days, month, conditions }: Props) {
  const { t } = useTranslation();
  const weeks = Array.from({ length: days.length / 7 }, (_, week) => days.slice(week * 7, week * 7 + 7));
  return (
    <table className="task-month" role="table">
      <caption className="visually-hidden">{t('tasks.calendar.title')}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {days.slice(0, 7).map(({ date }) => (
            <th key={date} scope="col" role="columnheader">
              {weekdayOf(date)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {weeks.map((week) => (
          <tr key={week[0]?.date} role="row">
            {week.map((day) => (
              <DayCell key={day.date} day={day} isOther={!day.date.startsWith(month)} conditions={conditions} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function DayCell({ day, isOther, conditions }: { day: TaskCalendarDay; isOther: boolean; conditions: TaskScope }) {
  const { t } = useTranslation();
  const { today } = useSession();
  const { date, works, total, rows } = day;
  const classes = [
    'task-day',
    ...(works ? [] : ['task-day-off']),
    ...(isOther ? ['task-day-other'] : []),
    ...(date === today ? ['task-day-today'] : []),
    ...(total === 0 ? ['task-day-empty'] : []),
  ];
  return (
    <td role="cell" className={classes.join(' ')} aria-current={date === today ? 'date' : undefined}>
      <div className="task-day-head">
        <span className="task-day-number" aria-hidden="true">
          {Number(date.slice(8))}
        </span>
        <span className="task-day-name">
          {formatDate(date)}, {weekdayOf(date)}
        </span>
        <DayNote day={day} />
      </div>
      {rows.length > 0 && (
        <ul>
          {rows.map((task) => (
            <li key={task.id}>
              <TaskOfDay task={task} />
            </li>
          ))}
        </ul>
      )}
      {total > rows.length && (
        <Link to="/tasks/calendar" search={{ ...conditions, span: 'week', day: date }} className="task-day-more">
          {t('tasks.calendar.more', { count: total - rows.length })}
          <span className="visually-hidden">, {formatDate(date)}</span>
        </Link>
      )}
    </td>
  );
}

/** A line of a day: shape of the state, number of the row, its words. */
function TaskOfDay({ task }: { task: TaskRow }) {
  const { t } = useTranslation();
  const state = t(`words.taskState.${task.state}`);
  const words = `${t('tasks.rowOf', { order: task.orderNumber ?? '', item: task.itemNumber })}. ${task.title} – ${task.leadName}, ${state}`;
  return (
    <Link
      className={`task-of-day state-${task.state}${task.overdue ? ' late' : ''}`}
      to="/tasks/$id"
      params={{ id: task.id }}
      title={words}
    >
      <StateShape state={task.state} />
      <span className="visually-hidden">{state}: </span>
      <span lang={languageOf(task.title)}>
        {task.itemNumber} {task.title}
      </span>
      {task.overdue && <span className="visually-hidden">, {t('words.overdue')}</span>}
    </Link>
  );
}

import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { TaskCalendarDay } from '../../api/types.js';
import { formatDate, weekdayOf } from '../../dates/format-date.js';
import type { TaskScope } from '../../search-params.js';
import { useSession } from '../../shell/session.js';
import { TaskList } from '../task-list.js';
import { DayNote } from './day-note.js';

interface Props {
  days: readonly TaskCalendarDay[];
  conditions: TaskScope & { readonly withClosed?: boolean };
}

/** A week read day by day. */
export function WeekOfTasks({ days, conditions: { withClosed: _, ...scope } }: Props) {
  return days.map((day) => <DaySection key={day.date} day={day} scope={scope} />);
}

function DaySection({ day, scope }: { day: TaskCalendarDay; scope: TaskScope }) {
  const { t } = useTranslation();
  const { today } = useSession();
  const { date, works, total, rows } = day;
  const name = `${formatDate(date)}, ${weekdayOf(date)}`;
  return (
    <section className="week-day" aria-labelledby={`day-${date}`}>
      <h3 id={`day-${date}`} className={works ? undefined : 'soft'}>
        {name} {date === today && <span className="task-day-note">{t('tasks.calendar.isToday')}</span>}{' '}
        <DayNote day={day} />
      </h3>
      {total === 0 ? (
        <p className="soft">{t(works ? 'tasks.calendar.nothing' : 'tasks.calendar.dayOff')}</p>
      ) : (
        <TaskList tasks={rows} caption={name} />
      )}
      {total > rows.length && (
        <Link to="/tasks" search={{ ...scope, dueFrom: date, dueTo: date }}>
          {t('tasks.calendar.whole')}
        </Link>
      )}
    </section>
  );
}

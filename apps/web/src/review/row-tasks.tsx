import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Item, ItemTask } from '../api/types.js';
import { formatShortDate } from '../dates/format-date.js';
import { Disclosure } from '../parts/disclosure.js';
import { FollowingProgress } from '../parts/following-progress.js';
import { StateMark } from '../parts/state-mark.js';

const SHOWN_AT_ONCE = 4;

/** The margin after confirmation: the live state of every occurrence, each a link to its task. */
export function RowTasks({ item }: { item: Item }) {
  const { t } = useTranslation();
  if (item.tasks.length === 0) return <span className="soft">{t('review.noTasks')}</span>;
  const atOnce = item.tasks.slice(0, SHOWN_AT_ONCE);
  const later = item.tasks.slice(SHOWN_AT_ONCE);
  return (
    <>
      <TaskLinks tasks={atOnce} />
      {later.length > 0 && (
        <Disclosure label={t('review.occurrences', { count: later.length })}>
          <TaskLinks tasks={later} />
        </Disclosure>
      )}
    </>
  );
}

function TaskLinks({ tasks }: { tasks: readonly ItemTask[] }) {
  const { t } = useTranslation();
  return (
    <ul className="row-tasks">
      {tasks.map((task) => (
        <li key={task.id}>
          <Link to="/tasks/$id" params={{ id: task.id }}>
            <StateMark state={task.state} overdue={task.overdue} />
          </Link>
          {task.organisations !== null && <Organisations {...task.organisations} />}
          <div className="record-sub">
            {task.dueDate !== null
              ? t('review.occurrenceDue', { date: formatShortDate(task.dueDate) })
              : task.occurrence === 0 && t('review.occurrenceRequest')}
          </div>
        </li>
      ))}
    </ul>
  );
}

/** A class of organisations in one bar: how many of them have closed their task. */
function Organisations({ total, made, closed, following }: NonNullable<ItemTask['organisations']>) {
  const { t } = useTranslation();
  if (total === 0) return null;
  if (following !== null) return <FollowingProgress step={following} />;
  return (
    <div className="record-sub">
      <progress max={total} value={closed} aria-label={t('review.organisationsClosed', { closed, total })} />{' '}
      {made < total
        ? t('review.organisationsMade', { made, total })
        : t('review.organisationsClosed', { closed, total })}
    </div>
  );
}

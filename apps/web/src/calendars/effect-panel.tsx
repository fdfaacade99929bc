import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { CalendarEffect } from '../api/types.js';
import { formatShortDate } from '../dates/format-date.js';
import { AsWritten } from '../parts/as-written.js';
import { rungName } from '../tasks/rung-name.js';
import { Moved } from './moved.js';

/** What a change would move: how many of each, and each old and new. */
export function EffectPanel({ effect }: { effect: CalendarEffect }) {
  const { t } = useTranslation();
  const { tasks, reminders, newReminders, items, decidedItems } = effect;
  if (tasks + reminders + newReminders + items + decidedItems === 0)
    return <p role="status">{t('calendars.effect.nothing')}</p>;
  return (
    <div role="status" className="stack">
      <Moved label={t('calendars.effect.tasks', { count: tasks })} count={tasks} isOpen>
        {effect.movedTasks.map((row) => (
          <tr key={row.taskId}>
            <td>
              <Link to="/tasks/$id" params={{ id: row.taskId }}>
                {row.itemNumber}
              </Link>{' '}
              <AsWritten text={row.title} />
            </td>
            <td>{formatShortDate(row.before)}</td>
            <td>{formatShortDate(row.after)}</td>
          </tr>
        ))}
      </Moved>
      <Moved label={t('calendars.effect.items', { count: items })} count={items} isOpen>
        {effect.rereadItems.map((row) => (
          <tr key={row.itemId}>
            <td>
              <Link to="/orders/$id" params={{ id: row.orderId }}>
                {row.itemNumber}
              </Link>{' '}
              <AsWritten text={row.title} /> <span className="soft">«{row.deadlineText}»</span>
            </td>
            <td>{row.before}</td>
            <td>{row.after}</td>
          </tr>
        ))}
      </Moved>
      <Moved label={t('calendars.effect.reminders', { count: reminders })} count={reminders}>
        {effect.movedReminders.map((row, index) => (
          // One rung goes to several people.
          <tr key={index}>
            <td>
              {rungName(row.rung, t)}: <AsWritten text={row.title} />
            </td>
            <td>{formatShortDate(row.before)}</td>
            <td>{row.after === null ? t('calendars.effect.later') : formatShortDate(row.after)}</td>
          </tr>
        ))}
      </Moved>
      {newReminders > 0 && <p>{t('calendars.effect.newReminders', { count: newReminders })}</p>}
      {decidedItems > 0 && <p>{t('calendars.effect.decided', { count: decidedItems })}</p>}
    </div>
  );
}

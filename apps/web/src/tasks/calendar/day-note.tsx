import { useTranslation } from 'react-i18next';
import type { TaskCalendarDay } from '../../api/types.js';
import { AsWritten } from '../../parts/as-written.js';

const PLAIN: readonly TaskCalendarDay['kind'][] = ['working', 'weekend', 'short'];

/** Why a day is off or worked against the week; nothing about an ordinary one. */
export function DayNote({ day: { kind, name } }: { day: TaskCalendarDay }) {
  const { t } = useTranslation();
  if (PLAIN.includes(kind)) return null;
  return (
    <span className="task-day-note">{name === null ? t(`calendars.kind.${kind}`) : <AsWritten text={name} />}</span>
  );
}

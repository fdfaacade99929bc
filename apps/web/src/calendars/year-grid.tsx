import {
  addDays,
  type CalendarDay,
  type EffectiveCalendar,
  type LocalDate,
  localDate,
  weekday,
} from '@domain/calendar';
import { getRouteApi } from '@tanstack/react-router';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { formatDate, weekdayOf } from '../dates/format-date.js';
import { AsWritten } from '../parts/as-written.js';
import { useSession } from '../shell/session.js';
import { monthName } from './month-name.js';

const route = getRouteApi('/shell/calendars');
const KINDS = [
  'holiday',
  'moved_day_off',
  'presidents_day',
  'extra_day_off',
  'working_weekend',
  'extra_working_day',
  'short',
  'weekend',
] as const satisfies readonly CalendarDay['kind'][];
const MONDAY = localDate('2024-01-01');

/** A year at a glance: what kind of day each is, and the act behind it at the pointer and for screen readers. */
export function YearGrid({ calendar }: { calendar: EffectiveCalendar }) {
  const { t } = useTranslation();
  const { today } = useSession();
  const navigate = route.useNavigate();
  const { year = Number(today.slice(0, 4)) } = route.useSearch();
  const go = (to: number) => void navigate({ search: (kept) => ({ ...kept, year: to }), resetScroll: false });
  const decree = calendar.decreeOf(year);
  const days = daysOf(year);
  const used = new Set(days.map((day) => calendar.dayAt(day).kind));
  return (
    <section className="panel calendar-part" aria-labelledby="year-grid">
      <div className="year-head">
        <h2 id="year-grid">{t('calendars.year.title', { year })}</h2>
        <Button onClick={() => go(year - 1)}>{t('calendars.year.previous')}</Button>
        <Button onClick={() => go(year + 1)}>{t('calendars.year.next')}</Button>
        <span className="soft">
          {t('calendars.year.working', { count: days.filter((day) => calendar.working.isWorking(day)).length })}
        </span>
      </div>
      {decree === null ? (
        <p className="attention">{t('calendars.year.provisional', { year })}</p>
      ) : (
        <p>
          <AsWritten text={decree} />
        </p>
      )}
      <div className="year-grid">
        {Array.from({ length: 12 }, (_, month) => (
          <Month key={monthName(month)} year={year} month={month} calendar={calendar} />
        ))}
      </div>
      <ul className="year-legend">
        {KINDS.filter((kind) => used.has(kind)).map((kind) => (
          <li key={kind}>
            <span className={`day day-${kind}`} aria-hidden="true">
              12
            </span>
            {t(`calendars.kind.${kind}`)}
          </li>
        ))}
      </ul>
    </section>
  );
}

interface MonthProps {
  year: number;
  month: number;
  calendar: EffectiveCalendar;
}

function Month({ year, month, calendar }: MonthProps) {
  const prefix = `${year}-${String(month + 1).padStart(2, '0')}`;
  const days = daysOf(year).filter((day) => day.startsWith(prefix));
  const before = days[0] === undefined ? 0 : weekday(days[0]) - 1;
  const cells: (LocalDate | null)[] = [...Array.from({ length: before }, () => null), ...days];
  const weeks = Array.from({ length: Math.ceil(cells.length / 7) }, (_, week) => cells.slice(week * 7, week * 7 + 7));
  return (
    <table className="month">
      <caption>{monthName(month)}</caption>
      <thead>
        <tr>
          {Array.from({ length: 7 }, (_, day) => weekdayOf(addDays(MONDAY, day))).map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week, index) => (
          <tr key={index}>
            {week.map((day, at) =>
              day === null ? <td key={at} /> : <Day key={day} date={day} day={calendar.dayAt(day)} />,
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Day({ date, day }: { date: LocalDate; day: CalendarDay }) {
  const { t } = useTranslation();
  const { kind, short, act, movedFrom, name } = day;
  const isPlain = kind === 'working' || kind === 'weekend';
  const words = [
    t(`calendars.kind.${kind}`),
    ...(short && kind !== 'short' ? [t('calendars.kind.short')] : []),
    ...(name === null ? [] : [`«${name}»`]),
    ...(movedFrom === null ? [] : [t('calendars.year.movedFrom', { date: formatDate(movedFrom) })]),
    ...(act === null ? [] : [`«${act}»`]),
  ].join(', ');
  return (
    <td className={`day day-${kind}${short ? ' day-hour-less' : ''}`} title={isPlain ? undefined : words}>
      {Number(date.slice(8))}
      {!isPlain && <span className="visually-hidden">, {words}</span>}
    </td>
  );
}

function daysOf(year: number): LocalDate[] {
  const days: LocalDate[] = [];
  for (let day = localDate(`${year}-01-01`); day.startsWith(String(year)); day = addDays(day, 1)) days.push(day);
  return days;
}

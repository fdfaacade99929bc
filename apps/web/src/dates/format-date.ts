import { i18n } from '../texts/index.js';

const NBSP = '\u00a0';

function partsOf(date: string): Date {
  return new Date(`${date}T00:00:00Z`);
}

function format(instant: Date, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat('ru-RU', options).format(instant);
}

/** «30 сентября 2023 г.» with spaces that do not break. */
export function formatDate(date: string): string {
  const words = format(partsOf(date), { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
  return words.replace(/\s/gu, NBSP);
}

/** «30 сентября, сб»; the year stands where the other date of the sentence already said it. */
function formatDayAndWeekday(date: string): string {
  const day = format(partsOf(date), { day: 'numeric', month: 'long', timeZone: 'UTC' });
  return `${day}, ${weekdayOf(date)}`.replace(/\s/gu, NBSP);
}

/** «30.09.2023», for narrow columns. */
export function formatShortDate(date: string): string {
  return format(partsOf(date), { day: '2-digit', month: '2-digit', year: 'numeric', timeZone: 'UTC' });
}

/** «30 сентября 2023 г., сб → 29 сентября, пт»: the order's date, and the working day before it where they differ. */
export function formatDue(due: string, controlDate: string | null): string {
  const stated = `${formatDate(due)},${NBSP}${weekdayOf(due)}`;
  if (controlDate === null || controlDate === due) return stated;
  const sameYear = due.slice(0, 4) === controlDate.slice(0, 4);
  const moved = sameYear
    ? formatDayAndWeekday(controlDate)
    : `${formatDate(controlDate)},${NBSP}${weekdayOf(controlDate)}`;
  return `${stated} →${NBSP}${moved}`;
}

/** «март 2023» of `2023-03`. */
export function formatMonth(month: string): string {
  const words = format(partsOf(`${month}-01`), { month: 'long', timeZone: 'UTC' });
  return `${words}${NBSP}${month.slice(0, 4)}`;
}

/** «7 марта 2023 г., 09:00», on the reader's own clock. */
export function formatInstant(instant: string): string {
  const at = new Date(instant);
  const day = format(at, { day: 'numeric', month: 'long', year: 'numeric' });
  const time = format(at, { hour: '2-digit', minute: '2-digit' });
  return `${day}, ${time}`.replace(/\s/gu, NBSP);
}

/** «07.03.2023 09:00», for lists. */
export function formatShortInstant(instant: string): string {
  const at = new Date(instant);
  const day = format(at, { day: '2-digit', month: '2-digit', year: 'numeric' });
  return `${day}${NBSP}${format(at, { hour: '2-digit', minute: '2-digit' })}`;
}

/** «пн» … «вс». */
export function weekdayOf(date: string): string {
  return format(partsOf(date), { weekday: 'short', timeZone: 'UTC' });
}

/** «12 КБ», «3,4 МБ». */
export function formatByteCount(bytes: number): string {
  const kilobytes = bytes / 1024;
  if (kilobytes < 1024) return i18n.t('units.kilobytes', { value: Math.max(1, Math.round(kilobytes)) });
  return i18n.t('units.megabytes', { value: (kilobytes / 1024).toFixed(1).replace('.', ',') });
}

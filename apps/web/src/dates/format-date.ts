import { i18n } from '../texts/index.js';
import { type Language, shownLanguage } from '../texts/language.js';
import { formatOffset, zoneOfTimes } from './time-zone.js';

const NBSP = '\u00a0';
const LOCALES: Readonly<Record<Language, string>> = { ru: 'ru-RU', en: 'en-GB' };
/** English names the month: the figures alone mean another day on each side of the ocean. */
const SHORT: Readonly<Record<Language, Intl.DateTimeFormatOptions>> = {
  ru: { day: '2-digit', month: '2-digit', year: 'numeric' },
  en: { day: 'numeric', month: 'short', year: 'numeric' },
};

function partsOf(date: string): Date {
  return new Date(`${date}T00:00:00Z`);
}

function format(instant: Date, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(LOCALES[shownLanguage()], options).format(instant);
}

/** «30 сентября 2023 г.», “30 September 2023”, with spaces that do not break. */
export function formatDate(date: string): string {
  const words = format(partsOf(date), { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
  return words.replace(/\s/gu, NBSP);
}

/** «30 сентября, сб»; the year stands where the other date of the sentence already said it. */
function formatDayAndWeekday(date: string): string {
  const day = format(partsOf(date), { day: 'numeric', month: 'long', timeZone: 'UTC' });
  return `${day}, ${weekdayOf(date)}`.replace(/\s/gu, NBSP);
}

/** «30.09.2023», “30 Sept 2023”, for narrow columns. */
export function formatShortDate(date: string): string {
  return format(partsOf(date), { ...SHORT[shownLanguage()], timeZone: 'UTC' }).replace(/\s/gu, NBSP);
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

/** «мар», “Mar”, where the year stands beside it. */
export function formatShortMonth(date: string): string {
  return format(partsOf(date), { month: 'short', timeZone: 'UTC' }).replace(/\.$/u, '');
}

/** «7 марта 2023 г., 09:00 UTC+5». */
export function formatInstant(instant: string): string {
  const at = new Date(instant);
  const day = format(at, { day: 'numeric', month: 'long', year: 'numeric', timeZone: zoneOfTimes() });
  return `${day}, ${timeOf(at)} ${formatOffset(instant)}`.replace(/\s/gu, NBSP);
}

/** «07.03.2023 09:00», for lists that name the zone once: see `zoneOfInstants`. */
export function formatShortInstant(instant: string): string {
  const at = new Date(instant);
  const day = format(at, { ...SHORT[shownLanguage()], timeZone: zoneOfTimes() });
  return `${day} ${timeOf(at)}`.replace(/\s/gu, NBSP);
}

function timeOf(at: Date): string {
  return format(at, { hour: '2-digit', minute: '2-digit', timeZone: zoneOfTimes() });
}

/** «пн» … «вс». */
export function weekdayOf(date: string): string {
  return format(partsOf(date), { weekday: 'short', timeZone: 'UTC' });
}

/** «12 КБ», «3,4 МБ», “3.4 MB”. */
export function formatByteCount(bytes: number): string {
  const kilobytes = bytes / 1024;
  if (kilobytes < 1024) return i18n.t('units.kilobytes', { value: Math.max(1, Math.round(kilobytes)) });
  const megabytes = new Intl.NumberFormat(LOCALES[shownLanguage()], {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  });
  return i18n.t('units.megabytes', { value: megabytes.format(kilobytes / 1024) });
}

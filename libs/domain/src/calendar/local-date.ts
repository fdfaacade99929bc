import { Temporal } from 'temporal-polyfill';

declare const localDateBrand: unique symbol;

/** A calendar date as ISO text, `YYYY-MM-DD`. It has no time and no zone, so comparing with `<` is comparing days. */
export type LocalDate = string & { readonly [localDateBrand]: true };

/** Of an order, a plan or a task; a date outside is a slip of the pen, and laying out ten thousand years would not end. */
export function isYearOfPlans(year: number): boolean {
  return year >= 1900 && year <= 2199;
}

/** Reads an ISO date. @throws RangeError when the text is no real calendar date (30 February, 2023-1-5). */
export function localDate(text: string): LocalDate {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) throw new RangeError(`Not a calendar date: '${text}' (expected YYYY-MM-DD)`);
  try {
    return Temporal.PlainDate.from(text, { overflow: 'reject' }).toString() as LocalDate;
  } catch (cause) {
    throw new RangeError(`Not a calendar date: '${text}' (no such day)`, { cause });
  }
}

/** The date a person or a program wrote; `null` for what is none, or of a year no plan reaches. */
export function dayOfPlans(text: string): LocalDate | null {
  try {
    const date = localDate(text);
    return isYearOfPlans(yearOf(date)) ? date : null;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** The date of a year, month (1–12) and day; `null` when there is no such day. */
export function dateOf(year: number, month: number, day: number): LocalDate | null {
  try {
    return Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' }).toString() as LocalDate;
  } catch {
    return null;
  }
}

const DAY_MS = 24 * 60 * 60 * 1000;

// Days are counted in UTC, where every day has 24 hours; planning a year counts millions of them, and this is ten times
// as fast as a calendar object for each.
export function addDays(date: LocalDate, days: number): LocalDate {
  return new Date(Date.parse(date) + days * DAY_MS).toISOString().slice(0, 10) as LocalDate;
}

/** Adds months; a day the month lacks becomes its last one (31 January + 1 month = 28 February). */
export function addMonths(date: LocalDate, months: number): LocalDate {
  const monthsFromZero = yearOf(date) * 12 + monthOf(date) - 1 + months;
  const year = Math.floor(monthsFromZero / 12);
  const month = (monthsFromZero % 12) + 1;
  const day = Math.min(dayOf(date), daysInMonth(year, month));
  return `${digits(year, 4)}-${digits(month, 2)}-${digits(day, 2)}` as LocalDate;
}

/** Days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return (Date.parse(to) - Date.parse(from)) / DAY_MS;
}

export function lastDayOfMonth(year: number, month: number): LocalDate {
  return `${digits(year, 4)}-${digits(month, 2)}-${daysInMonth(year, month)}` as LocalDate;
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function digits(number: number, count: number): string {
  return String(number).padStart(count, '0');
}

export function firstDayOf(year: number): LocalDate {
  return `${digits(year, 4)}-01-01` as LocalDate;
}

/** 1 is Monday, 7 is Sunday. */
export function weekday(date: LocalDate): number {
  return new Date(date).getUTCDay() || 7;
}

export function yearOf(date: LocalDate): number {
  return Number(date.slice(0, 4));
}

export function monthOf(date: LocalDate): number {
  return Number(date.slice(5, 7));
}

export function dayOf(date: LocalDate): number {
  return Number(date.slice(8, 10));
}

export function earlier(a: LocalDate, b: LocalDate): LocalDate {
  return a < b ? a : b;
}

export function later(a: LocalDate, b: LocalDate): LocalDate {
  return a > b ? a : b;
}

// Whoever writes to many asks of each for the same moment, and a zoned calendar costs more than the rest of a sentence.
const lastAsked = new Map<string, { readonly atMs: number; readonly date: LocalDate }>();

/** The calendar date an instant falls on in a time zone (`Asia/Yekaterinburg`). */
export function dateInZone(instant: Date, timeZone: string): LocalDate {
  const atMs = instant.getTime();
  const known = lastAsked.get(timeZone);
  if (known?.atMs === atMs) return known.date;
  const zoned = Temporal.Instant.fromEpochMilliseconds(atMs).toZonedDateTimeISO(timeZone);
  const date = zoned.toPlainDate().toString() as LocalDate;
  lastAsked.set(timeZone, { atMs, date });
  return date;
}

/** The instant at which a wall clock in the zone shows this date and time (`'09:00'`). */
export function instantAt(date: LocalDate, time: string, timeZone: string): Date {
  const zoned = Temporal.PlainDate.from(date).toZonedDateTime({ timeZone, plainTime: Temporal.PlainTime.from(time) });
  return new Date(zoned.epochMilliseconds);
}

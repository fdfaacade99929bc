import { Temporal } from 'temporal-polyfill';

declare const localDateBrand: unique symbol;

/** A calendar date as ISO text, `YYYY-MM-DD`. It has no time and no zone, so comparing with `<` is comparing days. */
export type LocalDate = string & { readonly [localDateBrand]: true };

/** Reads an ISO date. @throws RangeError when the text is no real calendar date (30 February, 2023-1-5). */
export function localDate(text: string): LocalDate {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) throw new RangeError(`Not a calendar date: '${text}' (expected YYYY-MM-DD)`);
  try {
    return Temporal.PlainDate.from(text, { overflow: 'reject' }).toString() as LocalDate;
  } catch (cause) {
    throw new RangeError(`Not a calendar date: '${text}' (no such day)`, { cause });
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

export function addDays(date: LocalDate, days: number): LocalDate {
  return Temporal.PlainDate.from(date).add({ days }).toString() as LocalDate;
}

/** Adds months; a day the month lacks becomes its last one (31 January + 1 month = 28 February). */
export function addMonths(date: LocalDate, months: number): LocalDate {
  return Temporal.PlainDate.from(date).add({ months }).toString() as LocalDate;
}

/** Days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: 'day' }).days;
}

export function lastDayOfMonth(year: number, month: number): LocalDate {
  const first = Temporal.PlainDate.from({ year, month, day: 1 });
  return first.with({ day: first.daysInMonth }).toString() as LocalDate;
}

/** 1 is Monday, 7 is Sunday. */
export function weekday(date: LocalDate): number {
  return Temporal.PlainDate.from(date).dayOfWeek;
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

/** The calendar date an instant falls on in a time zone (`Asia/Yekaterinburg`). */
export function dateInZone(instant: Date, timeZone: string): LocalDate {
  return Temporal.Instant.fromEpochMilliseconds(instant.getTime())
    .toZonedDateTimeISO(timeZone)
    .toPlainDate()
    .toString() as LocalDate;
}

/** The instant at which a wall clock in the zone shows this date and time (`'09:00'`). */
export function instantAt(date: LocalDate, time: string, timeZone: string): Date {
  const zoned = Temporal.PlainDate.from(date).toZonedDateTime({ timeZone, plainTime: Temporal.PlainTime.from(time) });
  return new Date(zoned.epochMilliseconds);
}

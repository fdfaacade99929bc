import { addDays, type LocalDate } from '@domain/calendar';
import ical, { ICalCalendarMethod, ICalEventTransparency } from 'ical-generator';

/** A day that stands in a calendar without taking time of it. */
export interface CalendarDay {
  /** The same for the same thing for ever: by it a calendar program knows the entry it has. */
  readonly uid: string;
  /** Grows with every change. */
  readonly sequence: number;
  readonly changedAt: Date;
  readonly day: LocalDate;
  readonly title: string;
  readonly text: string;
  readonly address: string;
}

const HOUR_SECONDS = 3600;

/**
 * A calendar of whole days (iCalendar, RFC 5545). Days carry no zone, so they are the same day wherever they are read.
 * The same days give the same bytes.
 */
export function writeCalendar(name: string, language: string, days: readonly CalendarDay[]): string {
  const calendar = ical({
    name,
    prodId: { company: 'Vekha', product: 'Vekha', language: language.toUpperCase() },
    method: ICalCalendarMethod.PUBLISH,
    ttl: HOUR_SECONDS,
  });
  for (const { uid, sequence, changedAt, day, title, text, address } of days) {
    calendar.createEvent({
      id: uid,
      sequence,
      stamp: changedAt,
      lastModified: changedAt,
      start: midnight(day),
      end: midnight(addDays(day, 1)),
      allDay: true,
      summary: title,
      description: text,
      url: address,
      transparency: ICalEventTransparency.TRANSPARENT,
    });
  }
  return calendar.toString();
}

/** The library reads a day off the UTC fields of an instant where no zone is named. */
function midnight(day: LocalDate): Date {
  return new Date(`${day}T00:00:00Z`);
}

import { type LocalDate, localDate } from '@domain/calendar';
import { BadInput } from '@workflow';
import { isDay } from './is-day.js';

/** @throws BadInput `field.date`, which names the field */
export function calendarDate(text: string, field: string): LocalDate {
  if (!isDay(text)) throw new BadInput('field.date', field, { field });
  return localDate(text);
}

import { dayOfPlans, type LocalDate } from '@domain/calendar';
import { BadInput } from '@workflow';

/** @throws BadInput `field.date`, which names the field */
export function calendarDate(text: string, field: string): LocalDate {
  const date = dayOfPlans(text);
  if (date === null) throw new BadInput('field.date', field, { field });
  return date;
}

import { type LocalDate, localDate } from '@domain/calendar';
import { BadInput } from '@workflow';

/** @throws BadInput `field.date`, which names the field */
export function calendarDate(text: string, field: string): LocalDate {
  try {
    return localDate(text);
  } catch (error) {
    if (error instanceof RangeError) throw new BadInput('field.date', field, { field });
    throw error;
  }
}

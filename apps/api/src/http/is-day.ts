import { isYearOfPlans, localDate, yearOf } from '@domain/calendar';
import { ValidateBy } from 'class-validator';

/** A calendar date `YYYY-MM-DD` of a year that orders and tasks can be about. */
export function IsDay(): PropertyDecorator {
  return ValidateBy({ name: 'isDay', validator: { validate: (value: unknown) => isDay(value) } });
}

export function isDay(value: unknown): boolean {
  if (typeof value !== 'string') return false;
  try {
    return isYearOfPlans(yearOf(localDate(value)));
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

import { dayOfPlans } from '@domain/calendar';
import { ValidateBy } from 'class-validator';

/** A calendar date `YYYY-MM-DD` of a year that orders and tasks can be about. */
export function IsDay(): PropertyDecorator {
  const validate = (value: unknown) => typeof value === 'string' && dayOfPlans(value) !== null;
  return ValidateBy({ name: 'isDay', validator: { validate } });
}

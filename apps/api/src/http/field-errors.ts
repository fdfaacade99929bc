import { type ValidationError, ValidationPipe } from '@nestjs/common';
import { type FieldError, InvalidFields } from './http-refusals.js';

// Constraint of class-validator → text of the catalogue.
const CODES: Readonly<Record<string, string>> = {
  whitelistValidation: 'field.unknown',
  isString: 'field.text',
  maxLength: 'field.too-long',
  minLength: 'field.too-short',
  isInt: 'field.number',
  min: 'field.number',
  max: 'field.number',
  isBoolean: 'field.flag',
  isDateString: 'field.date',
  isEmail: 'field.email',
  isUuid: 'field.id',
  isIn: 'field.choice',
  isTimeZone: 'field.time-zone',
};

/** Checks bodies and queries against their DTO; a field the DTO does not know is refused. @throws InvalidFields */
export function dtoValidation(): ValidationPipe {
  return new ValidationPipe({
    whitelist: true,
    forbidNonWhitelisted: true,
    transform: true,
    exceptionFactory: (errors) => new InvalidFields(errors.map(fieldError)),
  });
}

function fieldError({ property, constraints, value }: ValidationError): FieldError {
  if (value === undefined) return { field: property, code: 'field.required' };
  const constraint = Object.keys(constraints ?? {}).find((name) => name in CODES);
  return { field: property, code: CODES[constraint ?? ''] ?? 'field.invalid' };
}

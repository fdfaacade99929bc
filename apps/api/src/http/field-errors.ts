import { type ArgumentMetadata, type ValidationError, ValidationPipe } from '@nestjs/common';
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
  isDay: 'field.date',
  isEmail: 'field.email',
  isUuid: 'field.id',
  isIn: 'field.choice',
  isTimeZone: 'field.time-zone',
};

/**
 * Checks bodies and queries against their DTO; a field the DTO does not know is refused, and so is the NUL character,
 * which PostgreSQL keeps in no text. @throws InvalidFields
 */
class DtoValidation extends ValidationPipe {
  constructor() {
    super({
      whitelist: true,
      forbidNonWhitelisted: true,
      transform: true,
      exceptionFactory: (errors) => new InvalidFields(errors.flatMap((error) => fieldErrors(error))),
    });
  }

  override transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    // What our own decorators hand over (the person, a file) is not what was sent.
    const fields = metadata.type === 'custom' ? [] : fieldsWithNul(value, metadata.data ?? '');
    if (fields.length > 0) throw new InvalidFields(fields.map((field) => ({ field, code: 'field.control-character' })));
    return super.transform(value, metadata) as Promise<unknown>;
  }
}

export function dtoValidation(): ValidationPipe {
  return new DtoValidation();
}

/** The paths of the fields that hold a NUL; `name` is that of the value itself. */
function fieldsWithNul(value: unknown, name: string): string[] {
  if (typeof value === 'string') return value.includes('\0') ? [name] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => fieldsWithNul(inner, name === '' ? key : `${name}.${key}`));
}

/** What is wrong with a field, or with the fields inside it, each by its path. */
function fieldErrors(error: ValidationError, within = ''): FieldError[] {
  const path = within === '' ? error.property : `${within}.${error.property}`;
  const inside = (error.children ?? []).flatMap((child) => fieldErrors(child, path));
  return inside.length > 0 ? inside : [fieldError(error, path)];
}

function fieldError({ constraints, value }: ValidationError, field: string): FieldError {
  const constraint = Object.keys(constraints ?? {}).find((name) => name in CODES);
  if ((value === undefined || value === null) && constraint !== 'whitelistValidation') {
    return { field, code: 'field.required' };
  }
  return { field, code: CODES[constraint ?? ''] ?? 'field.invalid' };
}

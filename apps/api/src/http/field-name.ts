import { russian, say } from '@domain/texts';

/** What people call a field of a request; a field that no request has keeps the name it came under. */
export function fieldName(field: string): string {
  const key = `field-name.${field}`;
  return russian.has(key) ? say(key) : field;
}

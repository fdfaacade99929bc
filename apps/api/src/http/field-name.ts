import type { Texts } from '@domain/texts';

/** What people call a field of a request; a field that no request has keeps the name it came under. */
export function fieldName(field: string, texts: Texts): string {
  const key = `field-name.${field}`;
  return texts.has(key) ? texts.say(key) : field;
}

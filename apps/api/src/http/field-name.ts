import type { Texts } from '@domain/texts';

/**
 * What people call a field of a request, with its place in a list: of `parts.1.dueDate` «срок (2)». A field that no request
 * has keeps the name it came under.
 */
export function fieldName(path: string, texts: Texts): string {
  const steps = path.split('.');
  const key = `field-name.${steps.findLast((step) => !isIndex(step)) ?? path}`;
  if (!texts.has(key)) return path;
  const index = steps.findLast(isIndex);
  return index === undefined ? texts.say(key) : `${texts.say(key)} (${Number(index) + 1})`;
}

function isIndex(step: string): boolean {
  return /^\d+$/u.test(step);
}

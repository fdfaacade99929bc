import { BadInput, type DateCursor, readCursor } from '@workflow';

/** @throws BadInput `field.invalid` for what is no cursor of ours */
export function listCursor(text: string | undefined): { cursor?: DateCursor } {
  if (text === undefined) return {};
  const cursor = readCursor(text);
  if (cursor === undefined) throw new BadInput('field.invalid', 'cursor', { field: 'cursor' });
  return { cursor };
}

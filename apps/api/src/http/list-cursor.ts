import { BadInput, type DateCursor, readCursor } from '@workflow';

/** @throws BadInput `field.invalid` for what is no cursor of a list that begins with the first, or with the latest */
export function listCursor(text: string | undefined, latestFirst = false): { cursor?: DateCursor } {
  if (text === undefined) return {};
  const cursor = readCursor(text);
  if (cursor?.latestFirst !== latestFirst) throw new BadInput('field.invalid', 'cursor', { field: 'cursor' });
  return { cursor };
}

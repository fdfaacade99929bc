import { type ColumnMeaning, readColumns } from '@indicators/results';
import { BadInput } from '@workflow';

/** The columns of a form, which carries them as JSON. @throws BadInput */
export function columnsOf(json: string | undefined): readonly ColumnMeaning[] | null {
  if (json === undefined) return null;
  const columns = readColumns(parsed(json));
  if (columns === null) throw new BadInput('result-columns-unreadable', 'columns');
  return columns;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

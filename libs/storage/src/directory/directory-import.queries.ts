import type { ImportLine } from '@domain/directory';
import type { EntityManager } from 'typeorm';

const LINES_A_STATEMENT = 5_000;

/** Puts these lines in the place of those of an earlier preview. */
export async function saveImportLines(
  manager: EntityManager,
  importId: string,
  lines: readonly ImportLine[],
): Promise<void> {
  await manager.query('delete from directory_import_line where import_id = $1', [importId]);
  for (let start = 0; start < lines.length; start += LINES_A_STATEMENT) {
    const rows = lines.slice(start, start + LINES_A_STATEMENT).map((line, at) => ({
      position: start + at,
      sheet: line.place.sheet,
      row: line.place.row,
      ...line,
    }));
    await manager.query(
      `insert into directory_import_line
         (import_id, position, sheet, row_number, entry, name, within, outcome, changes, note, column_name, note_values)
       select $1, position, sheet, "row", entry, name, within, outcome, changes, note, "column", "values"
       from jsonb_to_recordset($2::jsonb) as line (position int, sheet text, "row" int, entry text, name text, within text,
         outcome text, changes jsonb, note text, "column" text, "values" jsonb)`,
      [importId, JSON.stringify(rows)],
    );
  }
}

export interface StoredImportLine extends Omit<ImportLine, 'place'> {
  readonly sheet: string | null;
  readonly row: number;
}

/** For a statement with the table `directory_import_line`. */
export const IMPORT_LINE_COLUMNS = `sheet, row_number as "row", entry, name, within, outcome, changes, note,
  column_name as "column", note_values as "values"`;

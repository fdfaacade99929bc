/** A row of a sheet as it stands there: its number from 1, and the words of each cell from the first column on. */
export interface SheetRow {
  readonly number: number;
  readonly cells: readonly string[];
}

/** A sheet of a workbook, or the only one of a file of values, which has no name. */
export interface SheetRows {
  readonly name: string | null;
  readonly rows: readonly SheetRow[];
}

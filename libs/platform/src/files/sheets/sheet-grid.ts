import type { DocumentPlace } from '@domain/document';

/** A filled cell of a sheet. Places its span covers, and empty places, have none. */
export interface SheetCell {
  readonly text: string;
  readonly bold: boolean;
  readonly colSpan: number;
  readonly rowSpan: number;
  readonly place: DocumentPlace | null;
  /** What the sheet takes it for, where that is not words. */
  readonly value?: 'number' | 'date';
}

/** The filled cells of a sheet row by row, each by its column. A row may be empty. */
export type SheetGrid = readonly ReadonlyMap<number, SheetCell>[];

/** Where in the source a thing was read: the 1-based line or the row of the table, and the words as they stood. */
export interface SourcePlace {
  readonly line: number;
  readonly lineEnd: number;
}

/** A column of a printed table; figures stand on the right. */
export interface TextColumn {
  readonly heading: string;
  readonly isFigure?: boolean;
}

const GAP = '  ';

/** A table for the terminal: headings, a rule, rows; every column as wide as its longest cell, the last one ragged. */
export function textTable(columns: readonly TextColumn[], rows: readonly (readonly string[])[]): string {
  const widths = columns.map(({ heading }, index) =>
    Math.max(heading.length, ...rows.map((row) => (row[index] ?? '').length)),
  );
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, index) => pad(cell, widths[index] ?? 0, columns[index]))
      .join(GAP)
      .trimEnd();
  const rule = widths.map((width) => '─'.repeat(width)).join(GAP);
  return [line(columns.map(({ heading }) => heading)), rule, ...rows.map(line)].join('\n');
}

function pad(cell: string, width: number, column: TextColumn | undefined): string {
  return column?.isFigure ? cell.padStart(width) : cell.padEnd(width);
}

import type { ReactNode } from 'react';

export interface RecordColumn<Row> {
  readonly key: string;
  readonly title: string;
  /** What a card on a narrow screen says instead of the title. */
  readonly cardTitle?: string;
  readonly cell: (row: Row) => ReactNode;
  /** Stays on one line and as narrow as its words. */
  readonly narrow?: boolean;
  /** The rows can be sorted by it; pressed once more, the head of the column turns them round. */
  readonly sort?: { readonly order: 'ascending' | 'descending' | 'none'; readonly onTurn: () => void };
}

interface FrameProps<Row> {
  /** Said by screen readers; the page's own heading stands above. */
  caption: string;
  columns: readonly RecordColumn<Row>[];
}

interface Props<Row> extends FrameProps<Row> {
  rows: readonly Row[];
  keyOf: (row: Row) => string;
}

/** A plain table that a narrow screen turns into stacked cards, each cell under the name of its column. */
export function RecordTable<Row>({ caption, columns, rows, keyOf }: Props<Row>) {
  return (
    <RecordFrame caption={caption} columns={columns}>
      {rows.map((row) => (
        <RecordRow key={keyOf(row)} columns={columns} row={row} />
      ))}
    </RecordFrame>
  );
}

/** The table without its rows. */
export function RecordFrame<Row>({ caption, columns, children }: FrameProps<Row> & { children: ReactNode }) {
  // Roles are written out because `display: block` on a narrow screen takes the table's own away.
  return (
    <table className="records" role="table">
      <caption className="visually-hidden">{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map((column) => (
            <th
              key={column.key}
              scope="col"
              role="columnheader"
              className={column.narrow ? 'narrow' : undefined}
              aria-sort={column.sort?.order}
            >
              {column.sort === undefined ? column.title : <SortingHead title={column.title} sort={column.sort} />}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">{children}</tbody>
    </table>
  );
}

export function RecordRow<Row>({ columns, row }: Pick<FrameProps<Row>, 'columns'> & { row: Row }) {
  return (
    <tr role="row">
      {columns.map((column) => (
        <td
          key={column.key}
          role="cell"
          data-label={column.cardTitle ?? column.title}
          className={column.narrow ? 'narrow' : undefined}
        >
          <div className="record-cell">{column.cell(row)}</div>
        </td>
      ))}
    </tr>
  );
}

function SortingHead({
  title,
  sort: { order, onTurn },
}: {
  title: string;
  sort: NonNullable<RecordColumn<never>['sort']>;
}) {
  return (
    <button type="button" className="sorting-head" onClick={onTurn}>
      {title} {order !== 'none' && <span aria-hidden="true">{order === 'ascending' ? '↑' : '↓'}</span>}
    </button>
  );
}

import { memo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { SourceBlock, SourceCell } from '../../api/types.js';
import { languageOf } from '../../parts/as-written.js';
import { SURE_ENOUGH } from '../filters/concerns.js';
import type { SourcePart } from './source-parts.js';

/** A paragraph or a table of the source. Each line carries its number, so that the pane finds those of a row. */
export const SourceBlockPart = memo(function SourceBlockPart({ part }: { part: SourcePart }) {
  const { block, rows, shares } = part;
  if (rows === null) return <SourceParagraph block={block} />;
  return (
    <table className={shares === null ? 'source-table' : 'source-table source-table-part'} role="presentation">
      {shares !== null && (
        <colgroup>
          {shares.map((share, column) => (
            <col key={column} style={{ width: `${share * 100}%` }} />
          ))}
        </colgroup>
      )}
      <tbody>
        {rows.map((row) => (
          <tr key={row.line} data-line={row.line}>
            {shownCells(row.cells).map((cell) => (
              <SourceTableCell key={cell.column} cell={cell} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
});

/** Words that stand alone in their row, as the title of a section does, have the whole width. */
function shownCells(cells: readonly SourceCell[]): readonly SourceCell[] {
  const [first, ...others] = cells;
  if (first === undefined || first.text === '' || first.rowSpan > 1) return cells;
  return others.every(({ text, rowSpan }) => text === '' && rowSpan === 1) ? [{ ...first, colSpan: 100 }] : cells;
}

function SourceParagraph({ block }: { block: SourceBlock }) {
  const lines = (block.text ?? '').split('\n');
  return (
    <p className={block.bold ? 'source-bold' : undefined} lang={languageOf(block.text)}>
      {lines.map((line, at) => (
        <span key={at} className="source-line" data-line={block.line + at}>
          <Doubtful confidence={block.confidence}>{line}</Doubtful>
        </span>
      ))}
    </p>
  );
}

function SourceTableCell({ cell }: { cell: SourceCell }) {
  return (
    <td
      colSpan={cell.colSpan}
      rowSpan={cell.rowSpan}
      className={cell.bold ? 'source-bold' : undefined}
      lang={languageOf(cell.text)}
    >
      <Doubtful confidence={cell.confidence}>{cell.text}</Doubtful>
    </td>
  );
}

/** Letters the recogniser was not sure of are underlined, and the share is said. */
function Doubtful({ confidence, children }: { confidence: number; children: ReactNode }) {
  const { t } = useTranslation();
  if (confidence >= SURE_ENOUGH) return children;
  return (
    <span className="source-doubtful" title={t('desk.source.confidence', { percent: Math.round(confidence * 100) })}>
      {children}
    </span>
  );
}

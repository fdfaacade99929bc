import { Link } from '@tanstack/react-router';
import { useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { ChartRow, OrderChart } from '../api/types.js';
import { AsWritten, languageOf } from '../parts/as-written.js';
import { useLongTable } from '../review/long/use-long-table.js';
import { RowTerm, tracksInWords } from './row-term.js';
import { RowTrack } from './row-track.js';
import { type Scale, scaleOf } from './scale.js';
import { TrackHead } from './track-head.js';

const COLUMNS = 4;
const NONE_HELD: readonly number[] = [];

/** Rows of the order with their dates as bars; of a long order only what is in sight is drawn. */
export function ChartTable({ orderId, chart: { rows, today } }: { orderId: string; chart: OrderChart }) {
  const { t } = useTranslation();
  const scale = useMemo(() => scaleOf(rows, today), [rows, today]);
  const keys = useMemo(() => rows.map(({ id }) => id), [rows]);
  const table = useRef<HTMLTableElement>(null);
  const { pieces, measure } = useLongTable({ table, keys, held: NONE_HELD });
  return (
    <div className="rows">
      <div className="chart-scale">
        <TrackHead scale={scale} today={today} />
      </div>
      <table ref={table} className="roadmap chart" role="table" aria-rowcount={rows.length + 1}>
        <caption className="visually-hidden">{t('orderChart.short')}</caption>
        <thead role="rowgroup">
          <tr role="row" aria-rowindex={1}>
            <th scope="col" role="columnheader" className="roadmap-number">
              {t('review.column.number')}
            </th>
            <th scope="col" role="columnheader" className="chart-title">
              {t('review.column.title')}
            </th>
            <th scope="col" role="columnheader" className="chart-term">
              {t('review.column.term')}
            </th>
            <th scope="col" role="columnheader" className="chart-track">
              <span className="visually-hidden">{t('orderChart.column.track')}</span>
              <TrackHead scale={scale} today={today} />
            </th>
          </tr>
        </thead>
        {pieces.map((piece) => {
          if (piece.kind === 'room') {
            return (
              <tbody key={`room ${piece.before}`} className="roadmap-room" aria-hidden="true">
                <tr>
                  <td colSpan={COLUMNS} style={{ height: piece.height }} />
                </tr>
              </tbody>
            );
          }
          const row = rows[piece.index];
          if (row === undefined) return null;
          return (
            <tbody key={row.id} role="presentation" data-index={piece.index} ref={measure}>
              {row.sectionTitle !== null && row.sectionTitle !== rows[piece.index - 1]?.sectionTitle && (
                <tr role="presentation" className="roadmap-section">
                  <th colSpan={COLUMNS} role="presentation" lang={languageOf(row.sectionTitle)}>
                    {row.sectionTitle}
                  </th>
                </tr>
              )}
              <Row orderId={orderId} row={row} rowIndex={piece.index + 2} scale={scale} today={today} />
            </tbody>
          );
        })}
      </table>
    </div>
  );
}

interface RowProps {
  orderId: string;
  row: ChartRow;
  rowIndex: number;
  scale: Scale;
  today: string;
}

function Row({ orderId, row, rowIndex, scale, today }: RowProps) {
  const { t } = useTranslation();
  return (
    <tr role="row" aria-rowindex={rowIndex} className="roadmap-row">
      <td role="cell" className="roadmap-number" data-label={t('review.column.number')}>
        <div>{row.number}</div>
      </td>
      <td role="cell" className="chart-title" data-label={t('review.column.title')}>
        <div>
          <Link className="row-link" to="/tasks" search={{ orderId, itemId: row.id, mine: false }}>
            <AsWritten text={row.title} />
          </Link>
        </div>
      </td>
      <td role="cell" className="chart-term" data-label={t('review.column.term')}>
        <div>
          <RowTerm row={row} />
        </div>
      </td>
      <td role="cell" className="chart-track">
        <RowTrack scale={scale} today={today} spans={row.spans} label={tracksInWords(row.spans, t)} />
      </td>
    </tr>
  );
}

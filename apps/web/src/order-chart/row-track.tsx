import { addDays, localDate } from '@domain/calendar';
import type { ChartSpan } from '../api/types.js';
import { placeOf, type Scale } from './scale.js';

const HEIGHT = 26;
/** Thinner is not seen. */
const LEAST_WIDTH = 0.6;
const APPROVED = { y: 4, height: 4 };
const NOW = { y: 11, height: 10 };

interface Props {
  scale: Scale;
  today: string;
  spans: readonly ChartSpan[];
  /** The same in words. */
  label: string;
}

/** The dates of one row: above thin as approved, below as they stand, filled as far as the work is done; nothing where it was cancelled. */
export function RowTrack({ scale, today, spans, label }: Props) {
  return (
    <svg className="track" width="100%" height={HEIGHT} role="img" aria-label={label}>
      <Lines scale={scale} today={today} height={HEIGHT} />
      {spans.map((span) => (
        <Span key={span.occurrence} scale={scale} span={span} />
      ))}
    </svg>
  );
}

/** Where months begin, and today. */
export function Lines({ scale, today, height }: { scale: Scale; today: string; height: number }) {
  const now = `${placeOf(scale, today)}%`;
  return (
    <>
      {scale.marks.map((day) => {
        const x = `${placeOf(scale, day)}%`;
        return <line key={day} className="track-mark" x1={x} x2={x} y1={0} y2={height} />;
      })}
      <line className="track-today" x1={now} x2={now} y1={0} y2={height} />
    </>
  );
}

function Span({ scale, span }: { scale: Scale; span: ChartSpan }) {
  const { startDate, approvedDue, dueDate, taskCount, closedCount, overdueCount } = span;
  const from = placeOf(scale, startDate ?? approvedDue);
  const widthTo = (due: string) => Math.max(LEAST_WIDTH, placeOf(scale, addDays(localDate(due), 1)) - from);
  const whole = widthTo(dueDate);
  return (
    <>
      <rect className="track-approved" x={`${from}%`} width={`${widthTo(approvedDue)}%`} {...APPROVED} />
      {taskCount > 0 && (
        <rect
          className={overdueCount > 0 ? 'track-now track-late' : 'track-now'}
          x={`${from}%`}
          width={`${whole}%`}
          {...NOW}
        />
      )}
      {closedCount > 0 && (
        <rect className="track-done" x={`${from}%`} width={`${(whole * closedCount) / taskCount}%`} {...NOW} />
      )}
    </>
  );
}

import type { Span } from '../language/tree.js';

/** Where in a year a stretch stands, for telling whether the next one is before it; winter, named by the year it ends in, is before January. */
export function monthInYear(span: Span): number | null {
  if (span.type === 'day' || span.type === 'month') return span.month;
  if (span.type === 'season') return { winter: 0, spring: 3, summer: 6, autumn: 9 }[span.season];
  if (span.type === 'counted' && span.unit === 'quarter') return span.n * 3;
  if (span.type === 'counted') return span.month ?? null;
  return null;
}

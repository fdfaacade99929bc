import type { Clause, Duration, Span } from '../language/tree.js';
import type { Frame } from './frame.js';

/** «срок: неделя», «1 неделя»: where lengths count from the paper, that long; in a row of a plan they are a week or month of it. */
export function asLength(clause: Clause, frame: Frame): Clause {
  if (!frame.countsFromPaper || frame.section !== null || clause.type !== 'spans') return clause;
  const [only, more] = clause.list.ranges;
  const duration = only && !only.to && !more ? lengthOf(only.from, frame.phrase) : null;
  if (duration === null) return clause;
  return { type: 'relative', duration, direction: 'after', anchor: null, minimum: false, exact: false, at: clause.at };
}

function lengthOf(span: Span, phrase: string): Duration | null {
  if (span.type === 'unit' && (span.unit === 'week' || span.unit === 'month') && !span.current && !span.unsaid)
    return { amount: 1, unit: span.unit };
  // «вторая неделя» is which, «1 неделя» how many.
  const isOneWeek = span.type === 'counted' && span.unit === 'week' && span.month === undefined && !span.of;
  return isOneWeek && /^1\s/.test(phrase.slice(span.at.from)) ? { amount: 1, unit: 'week' } : null;
}

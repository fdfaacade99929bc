import type { Schedule } from '../schedule.js';
import type { ReadClause } from './read-clause.js';
import type { Trace } from './window.js';

/**
 * Dates in brackets behind dates. Inside them they are the more exact reading («июнь (10.06–20.06)»), around them only an explanation
 * («май (II квартал)»); `null` where they are dates of their own.
 */
export function narrowed(before: ReadClause, inner: Schedule, trace: Trace): ReadClause | null {
  const outer = before.schedule;
  const lies = (one: Schedule, around: Schedule): boolean =>
    one.occurrences.length > 0 &&
    one.occurrences.every(({ start, due }) =>
      around.occurrences.some((whole) => whole.start <= start && due <= whole.due),
    );
  if (lies(outer, inner)) return before;
  if (!lies(inner, outer)) return null;
  trace.schedule -= 1;
  trace.step(15, 'narrowed', { start: inner.occurrences[0]?.start ?? '', due: inner.occurrences.at(-1)?.due ?? '' });
  trace.warn('info', 'narrowed-by-brackets', {
    start: inner.occurrences[0]?.start ?? '',
    due: inner.occurrences.at(-1)?.due ?? '',
  });
  return { ...before, schedule: { ...inner, alternatives: [...(inner.alternatives ?? []), outer] } };
}

import type { Clause } from '../language/tree.js';
import type { Schedule } from '../schedule.js';
import type { ReadClause } from './read-clause.js';
import type { Trace } from './window.js';

/**
 * Dates in brackets behind dates. Inside them they are the more exact reading («июнь (10.06–20.06)»), around them only an explanation
 * («май (II квартал)»), and a last day ends them sooner («IV квартал (до 15 декабря)»); `null` where they are dates of their own.
 */
export function narrowed(before: ReadClause, clause: Clause, said: Schedule, trace: Trace): ReadClause | null {
  const outer = before.schedule;
  const inner = clause.type === 'until' ? withStartOf(outer, said) : said;
  const lies = (one: Schedule, around: Schedule): boolean =>
    one.occurrences.length > 0 &&
    one.occurrences.every(({ start, due }) =>
      around.occurrences.some((whole) => whole.start <= start && due <= whole.due),
    );
  // A last day reaches back to the order, so another one before it always lies inside: «24 мая (10.10)» are two.
  const isLarger = !namesDay(clause) || lies(inner, outer);
  if (lies(outer, inner) && isLarger) return before;
  if (!lies(inner, outer)) return null;
  trace.schedule -= 1;
  trace.step(15, 'narrowed', { start: inner.occurrences[0]?.start ?? '', due: inner.occurrences.at(-1)?.due ?? '' });
  trace.warn('info', 'narrowed-by-brackets', {
    start: inner.occurrences[0]?.start ?? '',
    due: inner.occurrences.at(-1)?.due ?? '',
  });
  return { ...before, schedule: { ...inner, alternatives: [...(inner.alternatives ?? []), outer] } };
}

function namesDay(clause: Clause): boolean {
  return clause.type === 'spans' && clause.list.ranges.every(({ from, to }) => from.type === 'day' && to === undefined);
}

/** A last day within the only stretch before it begins where that stretch does. */
function withStartOf({ occurrences: [whole, more] }: Schedule, until: Schedule): Schedule {
  if (!whole || more) return until;
  const occurrences = until.occurrences.map((one) =>
    whole.start <= one.due && one.due <= whole.due ? { start: whole.start, due: one.due } : one,
  );
  return { ...until, occurrences };
}

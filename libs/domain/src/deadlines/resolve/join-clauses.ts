import type { Clause } from '../language/tree.js';
import { isDated } from './dated-reading.js';

type Relative = Extract<Clause, { type: 'relative' }>;
type Urgent = Extract<Clause, { type: 'urgent' }>;

/** «после получения – в течение 3 дней»: the event and the length that is counted from it are one term. */
export function joinRelative(clauses: readonly Clause[]): Clause[] {
  const joined: Clause[] = [];
  for (const clause of clauses) {
    const last = joined.at(-1);
    const pair =
      last?.type === 'relative' && clause.type === 'relative'
        ? (anchored(last, clause) ?? anchored(clause, last))
        : null;
    if (pair === null) joined.push(clause);
    else joined[joined.length - 1] = pair;
  }
  return joined;
}

function anchored(event: Relative, term: Relative): Relative | null {
  const isEvent = event.duration.amount === 0 && event.direction === 'after' && event.anchor !== null && !event.exact;
  if (!isEvent || term.anchor !== null || term.duration.amount === 0 || term.direction === 'before') return null;
  return {
    ...term,
    anchor: event.anchor,
    at: { from: Math.min(event.at.from, term.at.from), to: Math.max(event.at.to, term.at.to) },
  };
}

/** «незамедлительно, но не позднее 3 дней»: beside a deadline that can be counted, urgency only adds its word. */
export function withoutUrgency(clauses: readonly Clause[]): {
  readonly rest: readonly Clause[];
  readonly urgent: Urgent | null;
} {
  const urgent = clauses.find((clause): clause is Urgent => clause.type === 'urgent');
  const rest = clauses.filter((clause) => clause !== urgent);
  const counted = rest.some((clause) => clause.type === 'relative' || clause.type === 'onDemand' || isDated(clause));
  return urgent && counted ? { rest, urgent } : { rest: clauses, urgent: null };
}

import type { Clause, Span } from '../language/tree.js';
import type { Occurrence, Schedule } from '../schedule.js';

/** A clause that gives dates by itself. `windows` are the occurrences before anything beside it changes them. */
export interface Dated {
  readonly kind: 'window' | 'recurring' | 'throughout';
  readonly occurrences: readonly Occurrence[];
  readonly flags: readonly string[];
  readonly alternatives: readonly Schedule[];
  /** Named months, days or quarters: beside a frequency they win (rule 6). A year or «в течение …» is only its frame. */
  readonly naming: boolean;
}

/** One schedule with what led to it. */
export interface Read {
  readonly schedule: Schedule;
  /** Rule 7's last occurrence falls after the period's end by its own words. */
  readonly keepsLast: boolean;
}

export type Dates = Extract<Clause, { type: 'spans' | 'until' | 'fromTo' | 'from' | 'after' | 'throughout' }>;

export function isDated(clause: Clause): clause is Dates {
  return ['spans', 'until', 'fromTo', 'from', 'after', 'throughout'].includes(clause.type);
}

export function dated(kind: Dated['kind'], occurrences: readonly Occurrence[]): Dated {
  return { kind, occurrences, flags: [], alternatives: [], naming: true };
}

/** A single day, however it is named. */
export function isDay(span: Span): boolean {
  if (span.type === 'counted') return span.unit === 'dayNumber';
  return span.type === 'day' || span.type === 'nthDay' || span.type === 'nthWeekday';
}

/** Stretches that frame other words («год», «учебный год», «весь период») rather than name a time of their own. */
export function isWhole(span: Span): boolean {
  return (
    span.type === 'whole' ||
    span.type === 'year' ||
    span.type === 'years' ||
    (span.type === 'unit' && span.unit === 'year')
  );
}

export function scheduleOf(dated: Dated): Schedule {
  return {
    kind: dated.kind,
    occurrences: dated.occurrences,
    ...(dated.flags.length > 0 ? { flags: dated.flags } : {}),
    ...(dated.alternatives.length > 0 ? { alternatives: dated.alternatives } : {}),
  };
}

import type { Clause } from '../language/tree.js';
import { isDated } from './dated-reading.js';
import type { Frame } from './frame.js';
import type { ReadClause } from './read-clause.js';
import type { Trace } from './window.js';
import { wordsAt } from './wording.js';

/** «до 10 мая 10.00, до 12 мая 14.00»: an hour of its own tells each of the terms from the others. */
export function hoursTellApart(clauses: readonly Clause[]): boolean {
  const dated = clauses.filter(isDated).length;
  return dated > 1 && clauses.filter(({ type }) => type === 'time').length >= dated;
}

/** «10 мая в 10.00, 12 мая в 14.00»: the hour is of the term it stands behind, or before, where the words open with an hour. */
export function withOwnHours(
  read: readonly ReadClause[],
  clauses: readonly Clause[],
  frame: Frame,
  trace: Trace,
): ReadClause[] {
  const hours = clauses.filter((clause) => clause.type === 'time');
  const opensWithHour = hours.some(({ at }) => read.every(({ clause }) => at.from < clause.at.from));
  const ownerOf = ({ at }: Clause): ReadClause | undefined =>
    read.find(({ clause }) => clause.at.from <= at.from && at.to <= clause.at.to) ??
    (opensWithHour
      ? (read.find(({ clause }) => clause.at.from > at.from) ?? read.at(-1))
      : read.findLast(({ clause }) => clause.at.from < at.from));
  return read.map((one, index) => {
    const own = hours.filter((hour) => ownerOf(hour) === one);
    if (own.length === 0) return one;
    const timeText = own.map(({ text }) => wordsAt(frame.phrase, text)).join(', ');
    trace.schedule = index + 1;
    trace.step(14, 'time', { time: timeText });
    return { ...one, schedule: { ...one.schedule, timeText } };
  });
}

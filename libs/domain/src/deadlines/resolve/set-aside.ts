import type { Clause } from '../language/tree.js';
import type { Schedule } from '../schedule.js';
import { afterPartIn } from './after-each-part.js';
import { isUntilEvent, withUntilEvent } from './combine.js';
import { type Read } from './dated-reading.js';
import type { Frame } from './frame.js';
import { type Frequency } from './frequency.js';
import { isAsOften } from './frequency-said.js';
import { isStanding } from './standing.js';
import type { Trace } from './window.js';
import { wordsAt } from './wording.js';

/** Words beside a repetition that give no dates: a condition and an end are kept, anything else is said to have been set aside. */
export function setAside(read: Read, clauses: readonly Clause[], frame: Frame, trace: Trace): Read {
  let { schedule } = read;
  const first = clauses.find((clause) => clause.type === 'frequency');
  const firstDays = clauses.find((clause) => clause.type === 'weekdays');
  const behind = afterPartIn(clauses, frame);
  for (const clause of clauses) {
    trace.place = clause.at;
    if (isUntilEvent(clause)) ({ schedule } = withUntilEvent({ ...read, schedule }, clause, frame, trace));
    else if (clause.type === 'frequency' && clause !== first && !clause.workingDays && !isTaken(clause, first)) {
      trace.warn('warn', 'words-set-aside', { text: wordsAt(frame.phrase, clause.at), at: clause.at.from + 1 });
    } else if (clause.type === 'onDemand' && schedule.condition === undefined) {
      schedule = { ...schedule, condition: wordsAt(frame.phrase, clause.condition).replace(/^мере\s+/iu, '') };
    } else if (clause.type === 'eventPeriod')
      schedule = duringEvent(withWeekdays(schedule, firstDays, frame), clause, frame, trace);
    else if (clause === behind?.clause && read.keepsLast) continue;
    else if (clause.type === 'relative' || isStanding(clause) || (clause.type === 'weekdays' && clause !== firstDays)) {
      trace.warn('warn', 'words-set-aside', { text: wordsAt(frame.phrase, clause.at), at: clause.at.from + 1 });
    }
  }
  return { ...read, schedule };
}

/** «ежемесячно, в последнюю неделю каждого месяца»: where in each part, of the same repetition. */
function isTaken(clause: Frequency, first: Frequency | undefined): boolean {
  return clause.within !== undefined && first !== undefined && (clause.per === first.per || isAsOften(first, clause));
}

/** «по пятницам» of a time without dates stays in words: there is nothing to lay it out in. */
function withWeekdays(schedule: Schedule, weekdays: Clause | undefined, frame: Frame): Schedule {
  if (weekdays === undefined) return schedule;
  return { ...schedule, timeText: wordsAt(frame.phrase, weekdays.at) };
}

/** «ежедневно в отопительный период»: repeats within a time whose dates are not known, so nothing is laid out. */
function duringEvent(
  { every: _, ...schedule }: Schedule,
  clause: Extract<Clause, { type: 'eventPeriod' }>,
  frame: Frame,
  trace: Trace,
): Schedule {
  const eventPeriod = wordsAt(frame.phrase, clause.event);
  trace.step(8, 'event-period', { event: eventPeriod });
  trace.warn('warn', 'event-without-dates', { text: eventPeriod });
  return { ...schedule, occurrences: [], eventPeriod };
}

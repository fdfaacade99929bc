import { addDays, addWorkingDays, dateOf, type LocalDate, later, yearOf } from '../../calendar/index.js';
import type { Clause } from '../language/tree.js';
import type { Schedule } from '../schedule.js';
import { type Frame, profileName } from './frame.js';
import { warnIfProvisional } from './provisional.js';
import { until } from './until.js';
import type { Trace } from './window.js';
import { wordsAt } from './wording.js';

type StandingClause = Extract<Clause, { type: 'continuous' | 'onDemand' | 'agreement' | 'eventPeriod' | 'urgent' }>;

/** Flag of a date that the parties have yet to agree on. */
export const TO_BE_AGREED = 'date-to-be-agreed';

export function isStanding(clause: Clause): clause is StandingClause {
  return ['continuous', 'onDemand', 'agreement', 'eventPeriod', 'urgent'].includes(clause.type);
}

/** Clauses that give no dates of their own (rules 12, 18). */
export function resolveStanding(clause: StandingClause, frame: Frame, trace: Trace): Schedule {
  const words = wordsAt(frame.phrase, clause.at);
  switch (clause.type) {
    case 'continuous': {
      const yearly = clause.untilEvent === null ? continuousByProfile(frame, trace) : null;
      if (yearly !== null) return yearly;
      const end = frame.period?.end;
      trace.step(18, end ? 'continuous' : 'continuous-open', end ? { runsTo: end } : {});
      const schedule: Schedule = { kind: 'continuous', occurrences: [], ...(end ? { runsTo: end } : {}) };
      if (clause.untilEvent === null) return schedule;
      const untilEvent = wordsAt(frame.phrase, clause.untilEvent);
      trace.step(11, 'until-event', { event: untilEvent });
      return { ...schedule, untilEvent };
    }
    case 'onDemand': {
      const condition = wordsAt(frame.phrase, clause.condition).replace(/^мере\s+/iu, '');
      trace.step(18, 'on-demand', { condition });
      return { kind: 'on_demand', occurrences: [], condition };
    }
    case 'agreement':
      trace.step(12, 'by-agreement');
      return { kind: 'on_demand', occurrences: [], condition: words, flags: [TO_BE_AGREED] };
    case 'eventPeriod': {
      const eventPeriod = wordsAt(frame.phrase, clause.event);
      trace.step(8, 'event-period', { event: eventPeriod });
      trace.warn('warn', 'event-without-dates', { text: eventPeriod });
      return { kind: 'throughout', occurrences: [], eventPeriod };
    }
    case 'urgent':
      return resolveUrgent(clause.word, words, frame, trace);
  }
}

/** The profile says how many days an urgency word gives; without one the word stays unread (rule 12). */
function resolveUrgent(word: string, words: string, frame: Frame, trace: Trace): Schedule {
  const days = frame.profile?.urgencyDays[word];
  if (days === undefined || frame.orderDate === null) {
    trace.step(12, 'urgent-unread', { word: words });
    trace.warn('warn', 'urgent-without-profile', { text: words });
    return { kind: 'unparsed', occurrences: [], urgent: words, text: frame.phrase.trim() };
  }
  const unit = frame.profile?.urgencyUnit ?? 'calendar_day';
  const due =
    unit === 'working_day' ? addWorkingDays(frame.orderDate, days, frame.working) : addDays(frame.orderDate, days);
  trace.step(12, 'urgent', { word: words, days, unit, due, profile: profileName(frame) });
  if (unit === 'working_day') warnIfProvisional(due, frame, trace);
  return { kind: 'window', occurrences: [{ ...until(due, frame), start: frame.orderDate }], urgent: words };
}

/** An authority may want to hear of standing work once a year, by a day of the January after it. */
function continuousByProfile(frame: Frame, trace: Trace): Schedule | null {
  const rule = frame.profile?.continuous;
  if (rule === undefined || rule.due === 'open' || frame.period === null) return null;
  const occurrences = [];
  for (let year = yearOf(frame.period.start); year <= yearOf(frame.period.end); year += 1) {
    const due = dateOf(year + 1, 1, rule.day) as LocalDate;
    occurrences.push({ start: later(frame.period.start, dateOf(year, 1, 1) as LocalDate), due });
  }
  trace.step(18, 'continuous-by-profile', { day: rule.day, profile: profileName(frame) });
  return { kind: 'recurring', occurrences };
}

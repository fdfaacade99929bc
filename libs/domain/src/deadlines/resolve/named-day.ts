import type { LocalDate } from '../../calendar/index.js';
import { type Frame, profileName } from './frame.js';
import { dayBefore, type Trace } from './window.js';

/** Whether «до 1 мая» ends on 30 April, because the authority's rules do not count the day named. */
export function leavesOutNamedDay({ profile }: Frame): boolean {
  return profile !== null && !profile.untilIncludesDay;
}

/** The last day of what is due by a named day without «включительно», with a word on it where that is the day before. */
export function dueByDay(day: LocalDate, frame: Frame, trace: Trace): LocalDate {
  if (!leavesOutNamedDay(frame)) return day;
  explainLeftOutDay(frame, trace);
  return dayBefore(day);
}

export function explainLeftOutDay(frame: Frame, trace: Trace): void {
  trace.step(3, 'named-day-left-out', { profile: profileName(frame) });
}

import { addDays, addMonths } from '../../calendar/index.js';
import type { DeadlineReading } from '../deadline-reading.js';
import type { Part } from '../language/tree.js';
import type { Occurrence, Schedule } from '../schedule.js';
import type { Frame } from './frame.js';
import { ordered } from './window.js';

/**
 * What «далее» makes of the part behind it: «2023 год, далее ежегодно» is one repetition, so the reading itself comes back; anything
 * else is read in a period that begins after the last date before it. `null` where nothing before it has a date.
 */
export function followed(before: DeadlineReading, part: Part, frame: Frame): DeadlineReading | Frame | null {
  const schedule = before.schedules.at(-1);
  const last = schedule?.occurrences.at(-1);
  if (!schedule || !last || frame.period === null) return null;
  if (isPlainYearly(part)) return repeatedYearly(before, schedule, frame.period.end);
  const start = addDays(last.due, 1);
  return start > frame.period.end ? null : { ...frame, period: { ...frame.period, start } };
}

function isPlainYearly({ clauses }: Part): boolean {
  const [only, more] = clauses;
  return only?.type === 'frequency' && only.per === 'year' && only.times === 1 && only.unitCount === 1 && !more;
}

function repeatedYearly(before: DeadlineReading, schedule: Schedule, end: string): DeadlineReading {
  const occurrences: Occurrence[] = [...schedule.occurrences];
  for (const one of schedule.occurrences) {
    for (let shift = 1; later(one.due, shift) <= end; shift += 1) {
      occurrences.push({ start: later(one.start, shift), due: later(one.due, shift) });
    }
  }
  const repeated: Schedule = { ...schedule, kind: 'recurring', occurrences: ordered(occurrences) };
  const number = before.schedules.length;
  const step = { rule: 6, code: 'every-year', values: { count: occurrences.length, schedule: number } };
  return {
    ...before,
    schedules: [...before.schedules.slice(0, -1), repeated],
    explanation: [...before.explanation, step],
  };
}

/** The same day a number of years later; 29 February becomes the 28th. */
function later(date: Occurrence['due'], years: number): Occurrence['due'] {
  return addMonths(date, years * 12);
}

import { addDays, addMonths } from '../../calendar/index.js';
import type { DeadlineReading } from '../deadline-reading.js';
import type { Clause, Part } from '../language/tree.js';
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
  if (start <= frame.period.end) return { ...frame, period: { ...frame.period, start } };
  return part.clauses.some(repeats) ? withUnread(before, part, frame) : { ...frame, notBefore: start };
}

function repeats({ type }: Clause): boolean {
  return type === 'frequency' || type === 'weekdays' || type === 'dayOfMonth';
}

/** «до 31 декабря, далее ежеквартально» in a plan that ends then: nothing of the repetition is the plan's, so it has no dates here. */
function withUnread(before: DeadlineReading, part: Part, { phrase }: Frame): DeadlineReading {
  const from = part.label?.from ?? part.clauses[0]?.at.from ?? 0;
  const to = part.clauses.at(-1)?.at.to ?? from;
  const text = phrase.slice(from, to).trim();
  const schedule = before.schedules.length + 1;
  return {
    schedules: [...before.schedules, { kind: 'unparsed', occurrences: [], text }],
    warnings: [...before.warnings, { level: 'warn', code: 'year-before', where: '', values: { text, from, to } }],
    explanation: [...before.explanation, { rule: 19, code: 'unparsed', values: { text, schedule } }],
  };
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

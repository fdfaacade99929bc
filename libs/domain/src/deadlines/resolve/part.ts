import type { Clause, Part, Place } from '../language/tree.js';
import type { Schedule } from '../schedule.js';
import { afterPartIn } from './after-each-part.js';
import { readAside, remarkOf } from './aside.js';
import { asLength } from './bare-length.js';
import { checkDates } from './check.js';
import { checkBrackets } from './check-brackets.js';
import { resolveClauses } from './clauses.js';
import { isDated } from './dated-reading.js';
import { extrasOf } from './extras.js';
import type { Frame } from './frame.js';
import { joinBounds } from './join-bounds.js';
import { joinRelative, withoutUrgency } from './join-clauses.js';
import { speaksOfMove } from './moved-terms.js';
import { reportingFrame, resolveReportingAlone } from './reporting.js';
import { resolveList } from './span-list.js';
import { TO_BE_AGREED } from './standing.js';
import { isProblem, type Problem, type Trace } from './window.js';
import { placedWords, wordsAt } from './wording.js';

/**
 * One part of a cell as schedules, in the order written, or the problem that leaves the whole part unread. What stands in brackets
 * counts unless `remarksOnly`.
 */
export function resolvePart(part: Part, outer: Frame, trace: Trace, remarksOnly: boolean): Schedule[] | Problem {
  const frame = part.clauses.some((clause) => lasts(clause, outer))
    ? { ...outer, period: outer.period ?? outer.repeatsWithin }
    : outer;
  const place = placeOf(part);
  trace.place = place;
  const inBrackets = new Set<Clause>();
  const clauses = joinBounds(part, frame).flatMap((clause) => {
    if (clause.type !== 'aside' || remarksOnly) return [clause];
    const inner = readAside(clause, frame);
    for (const one of inner) if (one.type !== 'aside') inBrackets.add(one);
    return inner;
  });
  const { rest, urgent } = withoutUrgency(joinRelative(clauses.map((clause) => asLength(clause, frame))));
  const read = resolveClauses(rest, inBrackets, reportingFrame(rest, namedFrame(part, frame)), trace);
  if (isProblem(read)) return read;
  trace.place = place;
  if (part.goesOn) trace.warn('warn', 'words-set-aside', placedWords(frame.phrase, part.goesOn));
  const remarks = clauses.filter((clause) => clause.type === 'aside');
  if (!read.some((one) => one.schedule.label))
    for (const remark of remarks) {
      const text = remarkOf(remark, frame.phrase);
      const told = { text, at: remark.at.from + 1 };
      if (speaksOfMove(text)) trace.warn('warn', 'term-moved', told);
      else trace.warn('info', 'aside-ignored', told);
    }
  const label = part.label === null ? {} : { label: wordsAt(frame.phrase, part.label) };
  trace.schedule = 1;
  // Of several terms each has its own hours already.
  const extras = extrasOf(read.length > 1 ? clauses.filter(({ type }) => type !== 'time') : clauses, frame, trace);
  const urgency = urgent ? { urgent: wordsAt(frame.phrase, urgent.at) } : {};
  const agreed = clauses.some((clause) => clause.type === 'agreement') && clauses.some(isDated);
  const schedules = read.map(({ schedule, keepsLast }, index) => {
    const flags = agreed ? { flags: [...(schedule.flags ?? []), TO_BE_AGREED] } : {};
    const full = { ...schedule, ...flags, ...label, ...urgency, ...(index === 0 || extras.externalPlan ? extras : {}) };
    checkDates(full, frame, trace, keepsLast);
    return full;
  });
  if (extras.externalPlan)
    trace.warn(schedules.length > 0 ? 'info' : 'warn', 'external-plan', { plan: extras.externalPlan });
  if (schedules.length > 0) return checkBrackets(schedules, clauses, inBrackets, frame, trace);
  if (extras.externalPlan) return [{ kind: 'external', occurrences: [], ...label, ...extras }];
  const alone = resolveReportingAlone(clauses, frame, trace);
  return alone ? [{ ...alone, ...label }] : { problem: 'no-date' };
}

/** «ежегодно», «до 15 января года, следующего за отчётным», «с 1 марта»: what comes again and again, or has only a beginning. */
function lasts(clause: Clause, frame: Frame): boolean {
  if (clause.type === 'weekdays') return clause.repeats || clause.nth !== null;
  if (clause.type === 'reportingPeriod') return clause.each || (clause.unit !== null && clause.unit !== 'year');
  if (clause.type === 'until') return clause.following !== null;
  if (clause.type === 'relative') return afterPartIn([clause], frame)?.ofAll === true;
  return ['frequency', 'dayOfMonth', 'from', 'after'].includes(clause.type);
}

/** «II полугодие – до 15 января», «в 2024 году – до 1 марта»: a date without a year is looked for from the beginning of what is named. */
function namedFrame({ named }: Part, frame: Frame): Frame {
  const resolved = named && resolveList(named, frame);
  const start = resolved && !isProblem(resolved) ? resolved[0]?.window.start : undefined;
  return start === undefined ? frame : { ...frame, notBefore: start };
}

function placeOf({ label, clauses }: Part): Place {
  const first = label ?? clauses[0]?.at;
  const last = clauses.at(-1)?.at ?? first;
  return { from: Math.min(first?.from ?? 0, clauses[0]?.at.from ?? 0), to: Math.max(last?.to ?? 0, label?.to ?? 0) };
}

import type { Clause } from '../language/tree.js';
import { type Read } from './dated-reading.js';
import type { Frame } from './frame.js';
import { ordersOwnDay } from './own-paper.js';
import type { ReadClause } from './read-clause.js';
import type { Trace } from './window.js';
import { wordsAt } from './wording.js';

type UntilEvent = Extract<Clause, { type: 'relative' }> & { readonly direction: 'before' };

/** Two readings that are about one deadline become one; the explanation's steps all lead to it. */
export function combined(read: readonly ReadClause[], frame: Frame, trace: Trace): Read[] {
  const [first, second] = read;
  if (!first || !second || read.length > 2) return [...read];
  const before = trace.schedule;
  trace.schedule = 1;
  const one = joined(first, second, frame, trace) ?? joined(second, first, frame, trace);
  if (one === null) {
    trace.schedule = before;
    return [...read];
  }
  for (const step of trace.steps) step.values = { ...step.values, schedule: 1 };
  return [one];
}

function joined(one: ReadClause, other: ReadClause, frame: Frame, trace: Trace): Read | null {
  const { schedule } = one;
  if (isUntilEvent(other.clause) && ['continuous', 'throughout', 'from', 'eventPeriod'].includes(one.clause.type))
    return withUntilEvent(one, other.clause, frame, trace);
  if (isUntilEvent(other.clause) && one.clause.type === 'until' && one.clause.word === 'not_later')
    return withUntilEvent(one, other.clause, frame, trace);
  if (isSooner(one, other)) return endedSooner(one, other, trace);
  if (isNotEarlier(one, other)) return beganLater(one, other, trace);
  if (other.clause.type === 'relative' && isStart(other.clause) && one.clause.type === 'until')
    return fromEvent(one, other.clause, frame, trace);
  if (schedule.kind === 'on_demand' && ['throughout', 'continuous'].includes(other.schedule.kind))
    return onDemandWithin(one, other, trace);
  if (schedule.kind === 'continuous') return continuousBeside(one, other, trace);
  const { clause } = other;
  const withinDay =
    clause.type === 'relative' && clause.anchor === null && ['day', 'hour', 'minute'].includes(clause.duration.unit);
  if (withinDay && clause.duration.amount === 1 && schedule.occurrences.length > 0) {
    const asked = trace.warnings.findIndex(({ code }) => code === 'anchor-missing');
    if (asked >= 0) trace.warnings.splice(asked, 1);
    const timeText = wordsAt(frame.phrase, clause.at);
    trace.step(14, 'time', { time: timeText });
    return { ...one, schedule: { ...schedule, timeText } };
  }
  return null;
}

/** «до начала экзаменов», «до завершения проекта»: an end that has no date here. */
export function isUntilEvent(clause: Clause): clause is UntilEvent {
  return clause.type === 'relative' && clause.direction === 'before' && clause.duration.amount === 0;
}

export function withUntilEvent<R extends Read>(read: R, { anchor }: UntilEvent, frame: Frame, trace: Trace): R {
  const untilEvent = anchor === null ? '' : wordsAt(frame.phrase, anchor);
  trace.step(11, 'until-event', { event: untilEvent });
  return { ...read, schedule: { ...read.schedule, untilEvent } };
}

/** «в течение года, но не позднее 1 декабря»: the last day ends the stretch before it. */
function isSooner({ clause, schedule }: ReadClause, other: ReadClause): boolean {
  const bounds = other.clause.type === 'until' && other.clause.word === 'not_later';
  if (!bounds || (clause.type !== 'throughout' && clause.type !== 'spans')) return false;
  const [whole, more] = schedule.occurrences;
  const [last, later] = other.schedule.occurrences;
  return Boolean(whole && last && !more && !later && whole.start <= last.due && last.due <= whole.due);
}

function endedSooner(one: ReadClause, other: ReadClause, trace: Trace): Read {
  const occurrences = one.schedule.occurrences.map(({ start }, index) => ({
    start,
    due: other.schedule.occurrences[index]?.due ?? start,
  }));
  trace.step(3, 'from-to', { start: occurrences[0]?.start ?? '', due: occurrences[0]?.due ?? '' });
  return { ...other, schedule: { ...other.schedule, occurrences } };
}

/** «не позднее 1 мая, но не ранее 1 апреля»: the two bounds of one stretch, the end said first. */
function isNotEarlier(until: ReadClause, from: ReadClause): boolean {
  if (until.clause.type !== 'until' || from.clause.type !== 'from') return false;
  const [last, later] = until.schedule.occurrences;
  const [opened, more] = from.schedule.occurrences;
  return Boolean(last && opened && !later && !more && opened.start <= last.due);
}

function beganLater(until: ReadClause, from: ReadClause, trace: Trace): Read {
  const start = from.schedule.occurrences[0]?.start;
  const occurrences = until.schedule.occurrences.map(({ due }) => ({ start: start ?? due, due }));
  trace.step(3, 'from-to', { start: occurrences[0]?.start ?? '', due: occurrences[0]?.due ?? '' });
  return { ...until, schedule: { ...until.schedule, occurrences } };
}

/** «с даты подписания», «с момента заключения договора»: an event from which something runs. */
function isStart({ direction, duration, exact }: Extract<Clause, { type: 'relative' }>): boolean {
  return direction === 'after' && duration.amount === 0 && !exact;
}

/** «с даты подписания до 31 декабря»: the end is what is due; the day of another event is not known. */
function fromEvent(
  until: ReadClause,
  { anchor, at }: Extract<Clause, { type: 'relative' }>,
  frame: Frame,
  trace: Trace,
): Read {
  if (anchor === null || ordersOwnDay(wordsAt(frame.phrase, anchor), { ...frame, countsFromPaper: true }) === null)
    trace.warn('warn', 'words-set-aside', { text: wordsAt(frame.phrase, at), at: at.from + 1 });
  return until;
}

/** «постоянно, в течение года», «с 1 марта постоянно», «постоянно до 1 июня»: one standing duty; its times are the other reading or its end. */
function continuousBeside(continuous: ReadClause, other: ReadClause, trace: Trace): Read | null {
  if (other.clause.type === 'continuous') return other.clause.untilEvent === null ? null : other;
  const { occurrences } = other.schedule;
  const end = occurrences.at(-1)?.due;
  if (other.clause.type === 'until' && occurrences.length === 1 && end) {
    trace.step(18, 'continuous', { runsTo: end });
    return { ...continuous, schedule: { ...continuous.schedule, runsTo: end } };
  }
  const frames = other.clause.type === 'from' || other.schedule.kind === 'throughout';
  if (!frames || occurrences.length === 0) return null;
  trace.warn('info', 'kind-conflict', { kinds: `continuous, ${other.schedule.kind}` });
  return { ...continuous, schedule: { ...continuous.schedule, alternatives: [other.schedule] } };
}

/** «в течение года по запросу»: what calls for the work decides; the stretch is the other reading. */
function onDemandWithin(onDemand: Read, within: Read, trace: Trace): Read {
  trace.step(18, 'on-demand-within', { condition: onDemand.schedule.condition ?? '' });
  trace.warn('info', 'kind-conflict', { kinds: `${within.schedule.kind}, on_demand` });
  return { ...onDemand, schedule: { ...onDemand.schedule, alternatives: [within.schedule] } };
}

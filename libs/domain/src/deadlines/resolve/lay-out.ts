import { monthOf, yearOf } from '../../calendar/index.js';
import { monthsWindow } from './calendar-parts.js';
import { type Read } from './dated-reading.js';
import { afterEachPart, explainShortMonths } from './day-of-part.js';
import { type Frame, profileName } from './frame.js';
import { type Frequency, frequencyParts, isDaily } from './frequency.js';
import { explainLeftOutDay } from './named-day.js';
import { daysOf, insidePart, type Template } from './templates.js';
import { clip, occurrence, ordered, type Trace, type Window, wholeOf } from './window.js';
import { wordsAt } from './wording.js';

/** The day of the next month on which the profile wants what is due every month or quarter; null where the part's last day stands. */
function dayAfterPeriod({ per, times, unitCount }: Frequency, { profile }: Frame): number | null {
  if (profile === null || times !== 1 || unitCount !== 1 || (per !== 'month' && per !== 'quarter')) return null;
  const rule = per === 'month' ? profile.monthly : profile.quarterly;
  return rule.due === 'next_month' ? rule.day : null;
}

/** A repetition laid out over the window: equal parts, each due on its last day; days are only described. */
export function laidOut(frequency: Frequency, window: Window, frame: Frame, trace: Trace): Read {
  const atLeast = frequency.atLeast ? { atLeast: true } : {};
  if (isDaily(frequency.per)) {
    const days = frequency.per === 'day' ? frequency.unitCount : 1;
    trace.step(6, 'daily', { days, start: window.start, due: window.end });
    if (frequency.times > 1 || frequency.per !== 'day')
      trace.warn('warn', 'times-a-day', { text: wordsAt(frame.phrase, frequency.at) });
    const every = { days, from: window.start, until: window.end };
    const working = frequency.workingDays ? { flags: ['working-days'] } : {};
    return { schedule: { kind: 'recurring', occurrences: [], every, ...atLeast, ...working }, keepsLast: false };
  }
  const parts = frequencyParts(frequency, window, frame);
  if (frequency.per === 'period' && frequency.times === 1) {
    trace.step(6, 'once', { start: window.start, due: window.end });
    return { schedule: { kind: 'window', occurrences: [occurrence(window)] }, keepsLast: false };
  }
  const day = dayAfterPeriod(frequency, frame);
  if (day !== null) {
    trace.step(6, `${frequency.per}ly-by-profile`, { day, profile: profileName(frame) });
    return {
      schedule: { kind: 'recurring', occurrences: afterEachPart(parts, day), ...atLeast },
      keepsLast: true,
    };
  }
  trace.step(6, frequency.unitCount > 1 ? 'frequency-over-several' : 'frequency', {
    times: frequency.times,
    per: frequency.per,
    unitCount: frequency.unitCount,
    count: parts.length,
    start: window.start,
    due: window.end,
  });
  const atMost = frequency.atMost ? { flags: ['at-most'] } : {};
  return {
    schedule: { kind: 'recurring', occurrences: parts.map(occurrence), ...atLeast, ...atMost },
    keepsLast: false,
  };
}

/** What of it lies in the window: a stretch is cut there, but a last day is never moved. */
function within(one: Window, { until }: Template, window: Window): Window[] {
  const inside = clip(one, window);
  if (inside === null || (until && one.end < window.start)) return [];
  return [until ? { start: inside.start, end: one.end } : inside];
}

/** «ежемесячно, первая декада», «в начале каждой четверти»: the stretch inside each part. */
export function laidInside(
  frequency: Frequency,
  templates: readonly Template[],
  window: Window,
  frame: Frame,
  trace: Trace,
): Read {
  const parts = frequencyParts({ ...frequency, times: 1 }, window, frame);
  const inside = parts.flatMap((part) =>
    templates.flatMap((template) =>
      template.ofNextMonth
        ? insidePart(template, monthAfter(part), frame)
        : insidePart(template, part, frame).flatMap((one) => within(one, template, window)),
    ),
  );
  const occurrences = ordered(inside.map(occurrence));
  explainShortMonths(templates.flatMap(daysOf), occurrences, trace);
  if (templates.some(({ leavesOutDay }) => leavesOutDay)) explainLeftOutDay(frame, trace);
  trace.step(8, 'inside-each-part', { per: frequency.per, count: occurrences.length });
  const atLeast = frequency.atLeast ? { atLeast: true } : {};
  const keepsLast = templates.some(({ ofNextMonth }) => ofNextMonth);
  return { schedule: { kind: 'recurring', occurrences, ...atLeast }, keepsLast };
}

function monthAfter(part: Window): Window {
  const { end } = wholeOf(part);
  return monthsWindow(yearOf(end), monthOf(end) + 1, 1);
}

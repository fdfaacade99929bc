import { addDays, earlier, type LocalDate, later } from '../../calendar/index.js';
import type { Place } from '../language/tree.js';
import type { Occurrence, Schedule, Warning } from '../schedule.js';

/** A stretch of days, inclusive at both ends. */
export interface Window {
  readonly start: LocalDate;
  readonly end: LocalDate;
  /** Of a part of the calendar that was cut to a window: the whole of it. */
  readonly whole?: Window;
}

/** Why words that follow the grammar still give no date. */
export interface Problem {
  readonly problem: 'no-such-date' | 'no-period' | 'no-terms' | 'month-missing' | 'year-before' | 'no-date';
  readonly needs?: NonNullable<Schedule['needs']>;
}

export function isProblem<T extends object>(value: T | Problem): value is Problem {
  return 'problem' in value;
}

export function occurrence(window: Window): Occurrence {
  return { start: window.start, due: window.end };
}

/** Parts of `window` in their own order; what lies outside is cut off. */
export function clip(part: Window, window: Window): Window | null {
  const start = later(part.start, window.start);
  const end = earlier(part.end, window.end);
  return start <= end ? { start, end } : null;
}

/** The part inside the window, which keeps the whole that it was cut from; nothing where they do not meet. */
export function cut(whole: Window, window: Window): Window[] {
  const part = clip(whole, window);
  return part ? [{ ...part, whole }] : [];
}

export function wholeOf(part: Window): Window {
  return part.whole ?? part;
}

export function dayBefore(date: LocalDate): LocalDate {
  return addDays(date, -1);
}

/** By due date, then by start; doubles removed. */
export function ordered(occurrences: readonly Occurrence[]): Occurrence[] {
  const sorted = [...occurrences].sort((a, b) => compare(a.due, b.due) || compare(a.start, b.start));
  return sorted.filter((one, i) => i === 0 || one.due !== sorted[i - 1]?.due || one.start !== sorted[i - 1]?.start);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

export type StepValues = Readonly<Record<string, string | number>>;

/** Collects what is to be said about one reading: the steps that led to the dates, and what a person has to know. */
export class Trace {
  readonly steps: { rule: number; code: string; values: StepValues }[] = [];
  readonly warnings: Warning[] = [];
  /** 1-based number, inside the part, of the schedule the next steps lead to. */
  schedule = 1;
  /** Where in the phrase the next warnings belong. */
  place: Place | null = null;

  step(rule: number, code: string, values: StepValues = {}): void {
    this.steps.push({ rule, code, values: { ...values, schedule: this.schedule } });
  }

  warn(level: Warning['level'], code: string, values: StepValues = {}): void {
    const { from, to } = this.place ?? {};
    const place = from === undefined || to === undefined ? {} : { from, to };
    this.warnings.push({ level, code, where: '', values: { ...place, ...values } });
  }
}

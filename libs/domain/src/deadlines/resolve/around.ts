import type { Schedule } from '../schedule.js';
import { resolveDated } from './dated.js';
import { type Dates, scheduleOf } from './dated-reading.js';
import type { Frame } from './frame.js';
import { type Frequency, frequencyParts, isDaily } from './frequency.js';
import { isWholeMonth } from './nth-day.js';
import { isProblem, ordered, type Problem, type Trace, type Window } from './window.js';

interface Around {
  readonly window: Window | null;
  readonly named: { readonly schedule: Schedule; readonly windows: readonly Window[] } | null;
}

/** The stretch that a repetition fills, and the times named beside it that win over the repetition (rule 6). */
export function windowAround(
  dates: readonly Dates[],
  frequency: Frequency | null,
  frame: Frame,
  trace: Trace,
): Around | Problem {
  let window: Window | null = frame.section ?? frame.period;
  let named: Around['named'] = null;
  const bounds = dates.filter((clause) => clause.type === 'until').length;
  const stretches = dates.filter((clause) => clause.type === 'fromTo').length;
  for (const clause of dates) {
    const resolved = resolveDated(clause, frame, trace);
    if (isProblem(resolved)) {
      if (resolved.problem === 'no-period') continue;
      return resolved;
    }
    const windows = resolved.occurrences.map((one) => ({ start: one.start, end: one.due }));
    const [only] = windows;
    const splits =
      bounds <= 1 &&
      stretches <= 1 &&
      windows.length === 1 &&
      only &&
      frequency !== null &&
      spansSeveral(frequency, only, frame);
    const severalDays = clause.type === 'until' && (windows.length > 1 || bounds > 1) && frequency !== null;
    // «с 1 по 10 мая, с 1 по 10 октября» are the times themselves, one «с … по …» is what is split.
    const oneOfSeveral = clause.type === 'fromTo' && stretches > 1 && frequency !== null;
    if ((clause.type === 'until' && !severalDays) || (!resolved.naming && !oneOfSeveral) || splits) {
      window = { start: (windows[0] as Window).start, end: (windows.at(-1) as Window).end };
    } else named = joinedNames(named, { schedule: scheduleOf(resolved), windows });
  }
  return { window, named };
}

/** «до 1 июня, до 1 декабря»: each names one of the times. */
function joinedNames(before: Around['named'], next: NonNullable<Around['named']>): NonNullable<Around['named']> {
  if (before === null) return next;
  const occurrences = ordered([...before.schedule.occurrences, ...next.schedule.occurrences]);
  return {
    schedule: { ...before.schedule, kind: 'recurring', occurrences },
    windows: [...before.windows, ...next.windows].sort((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0)),
  };
}

/** «ежемесячно, сентябрь – май», «2 раза в месяц, ноябрь»: one stretch that holds several units of the frequency is what is split, not a named time. */
function spansSeveral(frequency: Frequency, window: Window, frame: Frame): boolean {
  if (isDaily(frequency.per)) return window.start < window.end;
  if (frequencyParts({ ...frequency, times: 1 }, window, frame).length > 1) return true;
  return frequency.per === 'month' && frequency.times > 1 && isWholeMonth(window);
}

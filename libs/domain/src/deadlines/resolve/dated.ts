import { addDays } from '../../calendar/index.js';
import type { Dated, Dates } from './dated-reading.js';
import type { Frame } from './frame.js';
import { resolveUntil } from './last-day.js';
import { openWindow, resolveFromTo } from './named-bounds.js';
import { resolveSpans, resolveThroughout } from './named-stretches.js';
import { resolveSpan } from './span.js';
import { isProblem, type Problem, type Trace } from './window.js';

/** The dates that a clause gives by itself. */
export function resolveDated(clause: Dates, frame: Frame, trace: Trace): Dated | Problem {
  switch (clause.type) {
    case 'spans':
      return resolveSpans(clause.list, frame, trace);
    case 'until':
      return resolveUntil(clause, frame, trace);
    case 'fromTo':
      return resolveFromTo(clause, frame, trace);
    case 'from': {
      const window = resolveSpan(clause.from, frame);
      if (isProblem(window)) return window;
      return openWindow(window.start, frame, trace, 'from');
    }
    case 'after': {
      const window = resolveSpan(
        clause.span.type === 'part' && clause.span.part === 'end' ? clause.span.of : clause.span,
        frame,
      );
      if (isProblem(window)) return window;
      return openWindow(addDays(window.end, 1), frame, trace, 'after');
    }
    case 'throughout':
      return resolveThroughout(clause.list, frame, trace);
  }
}

import type { DeadlineContext } from './deadline-reading.js';
import { checkDates } from './resolve/check.js';
import { frameOf } from './resolve/frame.js';
import { Trace } from './resolve/window.js';
import type { Schedule, Warning } from './schedule.js';

/** What is said of dates whichever way they were come by: that they lie before the order or outside of the plan's period. */
export function dateWarnings(schedules: readonly Schedule[], context: DeadlineContext): Warning[] {
  const trace = new Trace();
  for (const schedule of schedules) checkDates(schedule, frameOf('', context), trace, false);
  return [...trace.warnings];
}

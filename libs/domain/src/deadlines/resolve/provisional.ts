import { type LocalDate, yearOf } from '../../calendar/index.js';
import type { Frame } from './frame.js';
import type { Trace } from './window.js';

/** Working days counted in a year without a decree may still change. */
export function warnIfProvisional(reached: LocalDate, frame: Frame, trace: Trace): void {
  const year = yearOf(reached);
  if (frame.working.isProvisional(year)) trace.warn('info', 'provisional-calendar', { year });
}

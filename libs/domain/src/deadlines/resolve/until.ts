import { type LocalDate, later } from '../../calendar/index.js';
import type { Occurrence } from '../schedule.js';
import type { Frame } from './frame.js';

/** The start of a «до …» window: the later of the period's start and the order's date that is not after the due date. */
export function until(due: LocalDate, frame: Frame): Occurrence {
  const starts = [frame.period?.start, frame.orderDate].filter(
    (date): date is LocalDate => date != null && date <= due,
  );
  return { start: starts.length > 0 ? starts.reduce(later) : due, due };
}

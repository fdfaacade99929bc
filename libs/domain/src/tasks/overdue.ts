import type { LocalDate } from '../calendar/index.js';
import { isActive, type TaskState } from './task-flow.js';

/** Late is computed, never stored: work is still owed and its control date has passed. A retrospective task is not late. */
export function isOverdue(
  task: { state: TaskState; controlDate: LocalDate | null; retrospective: boolean },
  today: LocalDate,
): boolean {
  return isActive(task.state) && !task.retrospective && task.controlDate !== null && task.controlDate < today;
}

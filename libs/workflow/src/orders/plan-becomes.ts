import { waitsForPlan } from '@domain/deadlines';
import type { ItemState, TaskEntity } from '@storage';
import { schedulesOf } from './order-tasks.js';

/** What the dates of a plan make of the task that waits for it: a task each, or one term from the first to the last. */
export type PlanBecomes = 'tasks' | 'term';

/**
 * The task of the order itself stands for its whole item, which takes the plan. An organisation of a class brings its own
 * schedule: the other organisations go on waiting for theirs, so only its own task gets a term.
 */
export function planBecomes({ parentTaskId, occurrence }: TaskEntity, item: ItemState): PlanBecomes {
  const isWholeItem = parentTaskId === null || occurrence === 0;
  return isWholeItem && schedulesOf(item).some(waitsForPlan) ? 'tasks' : 'term';
}

import { ACTIVE_STATES, mayBeReplaced, type TaskState } from '@domain/tasks';
import { russian } from '@domain/texts';
import type { EntityManager } from 'typeorm';
import type { TaskChange } from './edited-item.js';
import { type ChangedItem, renewTasks } from './renew-tasks.js';

/** Does to the tasks of an issued item what a new edition of its order entails. */
export async function changeTasks(
  manager: EntityManager,
  { change, ...item }: ChangedItem & { readonly change: TaskChange },
): Promise<void> {
  if (change === 'none') return;
  const { id: itemId, title } = item.item;
  if (change !== 'add' && change !== 'drop') await retitle(manager, itemId, title);
  if (change === 'title') return;
  const because = russian.say(change === 'drop' ? 'review.dropped-by-edition' : 'review.replaced-by-edition');
  await renewTasks(manager, item, {
    isOver: change === 'drop' ? ({ state }) => !isReported(state) : ({ state }) => mayBeReplaced(state),
    keepsSameDates: change !== 'parties',
    datedBecause: because,
    replacedBecause: because,
  });
}

function isReported(state: TaskState): boolean {
  return state === 'closed' || state === 'submitted' || state === 'checking';
}

/** What was handed on in words of its own keeps them. */
async function retitle(manager: EntityManager, itemId: string, title: string): Promise<void> {
  await manager.query(
    `update task set title = $2, version = version + 1
     where item_id = $1 and state = any($3) and title <> $2
       and (giver_id is null or title = (select parent.title from task parent where parent.id = task.parent_task_id))`,
    [itemId, title, [...ACTIVE_STATES, 'awaiting_schedule']],
  );
}

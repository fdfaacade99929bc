import { russian } from '@domain/texts';
import { TaskEntity } from '@storage';
import { type EntityManager, In } from 'typeorm';
import type { TaskChange } from './edited-item.js';
import { type ChangedItem, mayBeReplaced, renewTasks } from './renew-tasks.js';

/** Does to the tasks of an issued item what a new edition of its order entails. */
export async function changeTasks(
  manager: EntityManager,
  { change, ...item }: ChangedItem & { readonly change: TaskChange },
): Promise<void> {
  if (change === 'none') return;
  const { id: itemId, title } = item.item;
  const live = { itemId, state: In(['awaiting_schedule', 'scheduled', 'open', 'in_progress', 'returned']) };
  if (change !== 'add' && change !== 'drop') await manager.update(TaskEntity, live, { title });
  if (change === 'title') return;
  const because = russian.say(change === 'drop' ? 'review.dropped-by-edition' : 'review.replaced-by-edition');
  await renewTasks(manager, item, {
    isOver: change === 'drop' ? ({ state }) => state !== 'closed' && state !== 'submitted' : mayBeReplaced,
    keepsSameDates: change !== 'parties',
    datedBecause: because,
    replacedBecause: because,
  });
}

import { mayBeReplaced, type TaskState } from '@domain/tasks';
import { russian } from '@domain/texts';
import { lockTasks, TaskEntity } from '@storage';
import { type EntityManager, IsNull } from 'typeorm';
import { retitleStep } from '../tasks/family/family-steps.js';
import { stepRow } from '../tasks/family/step-family.js';
import type { TaskChange } from './edited-item.js';
import { type ChangedItem, renewTasks } from './renew-tasks.js';

/** Does to the tasks of an issued item what a new edition of its order entails. */
export async function changeTasks(
  manager: EntityManager,
  { change, ...item }: ChangedItem & { readonly change: TaskChange },
): Promise<void> {
  if (change === 'none') return;
  const { title } = item.item;
  if (change !== 'add' && change !== 'drop') await retitle(manager, item, title);
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

/** With the tasks under them that have the words of the row. */
async function retitle(manager: EntityManager, { item, actor, now }: ChangedItem, after: string): Promise<void> {
  const ofRow = await manager.findBy(TaskEntity, { itemId: item.id, parentTaskId: IsNull(), giverId: IsNull() });
  const tasks = await lockTasks(
    manager,
    ofRow.map(({ id }) => id),
  );
  for (const task of tasks) {
    const words = { before: task.title, after };
    await stepRow(manager, task, retitleStep({ taskId: task.id, actor, now }, words));
  }
}

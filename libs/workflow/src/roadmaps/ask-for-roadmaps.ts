import {
  intendFanOut,
  intendFanOutOfHelpers,
  type OrderDocumentEntity,
  passFanOut,
  RoadmapDemandEntity,
  TaskEntity,
} from '@storage';
import { Any, type EntityManager, IsNull, Not } from 'typeorm';
import type { ActingPerson } from '../acting/acting-person.js';
import { beginToStand } from '../classes/complete-class.js';
import { makeChildren } from '../classes/make-children.js';
import { changeTask, lockTask } from '../tasks/change-task.js';
import { roadmapStep, stateStep } from '../tasks/family/family-steps.js';
import { stepFamily, stepRow } from '../tasks/family/step-family.js';
import { skipPlannedReminders } from '../tasks/settle-reminders.js';

interface By {
  readonly actor: ActingPerson;
  readonly now: Date;
}

/**
 * Gives everybody of whom an issued order demands roadmaps the task by which he owes one, under the task of the demanding
 * row; a class that leads the row has it already. Its organisations get theirs as those of any class do. Safe to repeat.
 * The caller holds the calendars.
 */
export async function askForRoadmaps(manager: EntityManager, order: OrderDocumentEntity, by: By): Promise<void> {
  const demands = await manager.findBy(RoadmapDemandEntity, { orderId: order.id, kind: 'make' });
  for (const { itemId, ofIds } of demands) {
    const above = await taskOfRow(manager, itemId);
    if (above === null) continue;
    for (const bodyId of ofIds) await ask(manager, above, bodyId, by);
  }
  if (demands.length > 0) await intendFanOut(manager, order.id, by.now);
}

/** The first task of a row that stands; null where it has none. */
function taskOfRow(manager: EntityManager, itemId: string): Promise<TaskEntity | null> {
  return manager.findOne(TaskEntity, {
    where: { itemId, parentTaskId: IsNull(), giverId: IsNull(), state: Not('cancelled') },
    order: { occurrence: 'ASC' },
    lock: { mode: 'pessimistic_write' },
  });
}

async function ask(manager: EntityManager, above: TaskEntity, bodyId: string, { actor, now }: By): Promise<void> {
  if (above.assigneeOrganisationId === bodyId) {
    await mark(manager, above, true, { actor, now });
    return;
  }
  const making = { classId: null, actorId: actor.personId, via: actor.via, reason: null, now };
  await makeChildren(manager, above, [bodyId], making);
  const part = await manager.findOneOrFail(TaskEntity, {
    where: { parentTaskId: above.id, assigneeOrganisationId: bodyId, giverId: IsNull(), withdrawn: false },
    lock: { mode: 'for_no_key_update' },
  });
  await passFanOut(manager, { taskId: above.id, classId: bodyId }, part.id);
  const roadmap = { isOwed: true, kind: 'document' } as const;
  await stepRow(manager, part, roadmapStep('regroup', { taskId: part.id, actor, now }, roadmap));
  await beginToStand(manager, part.id, now);
}

/** A task and those of the organisations of its class owe roadmaps, or do not any more. */
async function mark(manager: EntityManager, task: TaskEntity, isOwed: boolean, { actor, now }: By): Promise<void> {
  await stepRow(manager, task, roadmapStep('demand', { taskId: task.id, actor, now }, { isOwed, kind: null }));
}

/**
 * Nobody of these owes a roadmap by the row any more: the tasks that were only for that are cancelled. The organisations of a
 * class that helps with the row get one for that.
 */
export async function stopAsking(
  manager: EntityManager,
  itemId: string,
  bodyIds: readonly string[],
  { actor, now, reason }: By & { readonly reason: string },
): Promise<void> {
  const tasks = await manager.findBy(TaskEntity, {
    ...{ itemId, assigneeOrganisationId: Any([...bodyIds]), demandsRoadmap: true },
    ...{ giverId: IsNull(), withdrawn: false, state: Not('cancelled') },
  });
  for (const { id: taskId, version, parentTaskId } of tasks) {
    if (parentTaskId === null) {
      await mark(manager, (await lockTask(manager, taskId)).task, false, { actor, now });
      continue;
    }
    await changeTask(manager, { taskId, version, command: 'cancel', actor, now, reason }, (changed) => {
      changed.withdrawn = true;
    });
    // They make room for others, should the row demand roadmaps again.
    await manager.query('update task set withdrawn = true where parent_task_id = $1 and giver_id is null', [taskId]);
    await skipPlannedReminders(manager, taskId, 'task_cancelled', now);
    await stepFamily(manager, stateStep('cancel', { taskId, reason, actor, now }));
    await intendFanOutOfHelpers(manager, [parentTaskId], now);
  }
}

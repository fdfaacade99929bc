import { russian } from '@domain/texts';
import {
  type ClassChangeEntity,
  childrenOfBodies,
  correctFanOut,
  type OpenLine,
  OrganisationEntity,
  STANDS_FOR_CLASS,
  TaskEntity,
} from '@storage';
import type { EntityManager } from 'typeorm';
import { stepTasks } from '../tasks/family/step-family.js';
import { todayOf } from '../tasks/today-of.js';
import { reopenClass } from './complete-class.js';
import { makeChildren } from './make-children.js';

/**
 * Does what the lines of one task that stands for a class say, where it is still so: who came into the list and is in it
 * gets the task, who went out of it and is not back loses it. Answers whether it did: a task that stands still meanwhile is
 * left as it is, and compared with the list again when it goes on.
 */
export async function followList(
  manager: EntityManager,
  change: ClassChangeEntity,
  taskId: string,
  lines: readonly OpenLine[],
  now: Date,
): Promise<boolean> {
  // Nothing is done to it meanwhile.
  const parent = await manager.findOneOrFail(TaskEntity, {
    where: { id: taskId },
    lock: { mode: 'for_no_key_update' },
  });
  if (!givesWork(parent)) return false;
  const { name: list } = await manager.findOneByOrFail(OrganisationEntity, { id: change.classId });
  const values = { list, reason: change.reason ?? '' };
  const fanOut = { taskId, classId: change.classId };
  const by = { actorId: change.decidedBy, via: change.via ?? 'system' } as const;
  const bodiesOf = (action: OpenLine['action'], isMember: boolean) =>
    lines.flatMap((line) => (line.action === action && line.isMember === isMember ? [line.organisationId] : []));
  const mayGain = parent.controlDate === null || parent.controlDate >= (await todayOf(manager, parent, now));
  const added = await makeChildren(manager, parent, mayGain ? bodiesOf('add', true) : [], {
    ...{ ...by, classId: change.classId, reason: russian.say('tasks.joined-class', values), now },
  });
  const leaving = await childrenOfBodies(manager, fanOut, bodiesOf('withdraw', false));
  const withdrawn = await stepTasks(manager, leaving, {
    ...{ taskId: parent.id, command: 'cancel', cause: 'class', ...by, at: now },
    reason: russian.say('tasks.left-class', values),
  });
  await correctFanOut(manager, fanOut, added - withdrawn);
  if (added > 0) await reopenClass(manager, parent, { reason: russian.say('tasks.one-joined', { list }), now });
  return true;
}

/** The task of a class that ended with those of its organisations goes on when there is another one. */
function givesWork({ state, standsForClass }: TaskEntity): boolean {
  return (STANDS_FOR_CLASS as readonly string[]).includes(state) || (standsForClass && state === 'closed');
}

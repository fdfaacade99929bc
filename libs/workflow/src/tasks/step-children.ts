import { commandsFrom, nextState, type TaskCommand } from '@domain/tasks';
import { TaskEntity } from '@storage';
import type { EntityManager } from 'typeorm';
import type { ActingPerson } from '../acting/acting-person.js';
import { addHistory } from './change-task.js';

export interface StepOfParent {
  readonly command: TaskCommand;
  readonly reason: string;
  readonly actor: ActingPerson;
  readonly now: Date;
}

interface Following {
  /** Which of them the step is for; all whose state has it where it is left out. */
  readonly follows?: (child: TaskEntity, parentTaskId: string) => Promise<boolean> | boolean;
  /** Further fields, before it is saved. */
  readonly alter?: (child: TaskEntity) => Promise<void>;
  /** Its reminders and letters. */
  readonly settle: (child: TaskEntity) => Promise<void>;
}

/**
 * What is done to a task is done to the tasks under it whose state allows it, all the way down, for the same reason. The
 * history of each names the parent it follows.
 */
export async function stepChildren(
  manager: EntityManager,
  parentTaskId: string,
  step: StepOfParent,
  following: Following,
): Promise<void> {
  const { follows = () => true, alter, settle } = following;
  const children = await manager.find(TaskEntity, {
    where: { parentTaskId },
    order: { id: 'ASC' },
    lock: { mode: 'pessimistic_write' },
  });
  for (const child of children.filter(({ state }) => commandsFrom(state).includes(step.command))) {
    if (!(await follows(child, parentTaskId))) continue;
    const fromState = child.state;
    child.state = nextState(fromState, step.command);
    await alter?.(child);
    await manager.save(child);
    await addHistory(manager, {
      taskId: child.id,
      at: step.now,
      actorId: step.actor.personId,
      via: step.actor.via,
      command: step.command,
      fromState,
      toState: child.state,
      reason: step.reason,
      details: { withParent: parentTaskId },
    });
    await settle(child);
    await stepChildren(manager, child.id, step, following);
  }
}

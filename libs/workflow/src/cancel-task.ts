import { commandsFrom, nextState } from '@domain/tasks';
import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock';
import { TaskEntity } from '@storage';
import { DataSource, type EntityManager } from 'typeorm';
import type { ActingPerson } from './acting/acting-person.js';
import { addHistory, changeTask } from './tasks/change-task.js';
import { reasonOf } from './tasks/reason.js';
import { planDecisionLetter, skipPlannedReminders } from './tasks/settle-reminders.js';

interface Cancelling {
  readonly reason: string;
  readonly actor: ActingPerson;
  readonly now: Date;
}

/** The coordinator takes a task off for good, its open sub-tasks with it. @throws NotFound, Forbidden, Conflict, BadInput `reason-missing` */
@Injectable()
export class CancelTask {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async run(input: { taskId: string; version: number; reason: string; actor: ActingPerson }): Promise<void> {
    const reason = reasonOf(input);
    const now = this.clock.now();
    await this.dataSource.transaction(async (manager) => {
      const { task } = await changeTask(manager, { ...input, reason, command: 'cancel', now });
      await tell(manager, task, now);
      await cancelChildren(manager, task.id, { reason, actor: input.actor, now });
    });
  }
}

async function cancelChildren(manager: EntityManager, parentTaskId: string, by: Cancelling): Promise<void> {
  const children = await manager.find(TaskEntity, {
    where: { parentTaskId },
    order: { id: 'ASC' },
    lock: { mode: 'pessimistic_write' },
  });
  for (const child of children.filter(({ state }) => commandsFrom(state).includes('cancel'))) {
    const fromState = child.state;
    child.state = nextState(fromState, 'cancel');
    await manager.save(child);
    await addHistory(manager, {
      taskId: child.id,
      at: by.now,
      actorId: by.actor.personId,
      via: by.actor.via,
      command: 'cancel',
      fromState,
      toState: child.state,
      reason: by.reason,
      details: { withParent: parentTaskId },
    });
    await tell(manager, child, by.now);
    await cancelChildren(manager, child.id, by);
  }
}

async function tell(manager: EntityManager, task: TaskEntity, now: Date): Promise<void> {
  await skipPlannedReminders(manager, task.id, 'task_cancelled', now);
  await planDecisionLetter(manager, task, 'task-cancelled', now);
}

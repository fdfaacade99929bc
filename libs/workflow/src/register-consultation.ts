import { mayKeepRegister } from '@domain/access';
import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock';
import { DataSource } from 'typeorm';
import { taskForPolicy } from './access/task-for-policy.js';
import type { ActingPerson } from './acting/acting-person.js';
import { Forbidden } from './acting/errors.js';
import { addToRegister, type NewConsultation } from './consultations/register.js';
import { lockTask } from './tasks/change-task.js';

/**
 * Writes down a request that reached the people of a task by telephone, by mail or in person.
 * @throws NotFound, Forbidden, and as `addToRegister`
 */
@Injectable()
export class RegisterConsultation {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async run({ taskId, actor, ...asked }: NewConsultation & { taskId: string; actor: ActingPerson }): Promise<void> {
    await this.dataSource.transaction(async (manager) => {
      const { task, participants } = await lockTask(manager, taskId);
      if (!mayKeepRegister(actor, await taskForPolicy(manager, task, participants))) throw new Forbidden();
      await addToRegister(manager, task, asked, { personId: actor.personId, now: this.clock.now() });
    });
  }
}

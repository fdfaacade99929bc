import { actsOnTaskAs } from '@domain/access';
import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock';
import { AcknowledgementEntity } from '@storage';
import { DataSource } from 'typeorm';
import { taskForPolicy } from './access/task-for-policy.js';
import type { ActingPerson } from './acting/acting-person.js';
import { Forbidden } from './acting/errors.js';
import { lockTask } from './tasks/change-task.js';

/**
 * Somebody who takes part in a task says that he has read it (ознакомлен). Once is enough: saying it again changes
 * nothing. A link of a letter stays good. @throws NotFound, Forbidden
 */
@Injectable()
export class AcknowledgeTask {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async run({ taskId, actor }: { taskId: string; actor: ActingPerson }): Promise<void> {
    await this.dataSource.transaction(async (manager) => {
      const { task, participants } = await lockTask(manager, taskId);
      const as = actsOnTaskAs(actor, await taskForPolicy(manager, task, participants), 'acknowledge');
      if (as === null) throw new Forbidden();
      await manager
        .createQueryBuilder()
        .insert()
        .into(AcknowledgementEntity)
        .values({
          taskId,
          personId: as.personId,
          acknowledgedBy: actor.personId,
          at: this.clock.now(),
          via: actor.via === 'link' ? 'link' : 'web',
        })
        .orIgnore()
        .execute();
    });
  }
}

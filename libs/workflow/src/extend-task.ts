import type { LocalDate } from '@domain/calendar';
import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock';
import { ExtensionRequestEntity } from '@storage';
import { DataSource, IsNull } from 'typeorm';
import type { ActingPerson } from './acting/acting-person.js';
import { moveDueDate } from './tasks/move-due-date.js';
import { tellNewDate } from './tasks/pass-round.js';
import { reasonOf } from './tasks/reason.js';

/**
 * Whoever gave the task moves its date himself, asked or not; no limit binds him but the date of the task above. A
 * request that waits is granted with it. @throws NotFound, Forbidden, Conflict, BadInput
 */
@Injectable()
export class ExtendTask {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async run(input: {
    taskId: string;
    version: number;
    newDate: LocalDate;
    reason: string;
    actor: ActingPerson;
  }): Promise<void> {
    const reason = reasonOf(input);
    const now = this.clock.now();
    await this.dataSource.transaction(async (manager) => {
      const task = await moveDueDate(manager, { ...input, reason, command: 'extend', now });
      await manager.update(
        ExtensionRequestEntity,
        { taskId: task.id, decision: IsNull() },
        { decision: 'granted', decisionReason: reason, decidedBy: input.actor.personId, decidedAt: now },
      );
      await tellNewDate(manager, [task], now);
    });
  }
}

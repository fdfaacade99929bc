import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock';
import { ExtensionRequestEntity } from '@storage';
import { DataSource } from 'typeorm';
import type { ActingPerson } from './acting/acting-person.js';
import { changeTask } from './tasks/change-task.js';
import { reasonOf } from './tasks/reason.js';
import { planDecisionLetter, skipDecisionLetter } from './tasks/settle-reminders.js';
import { spendLink } from './tasks/use-link.js';
import { waitingExtension } from './tasks/waiting-extension.js';

/**
 * Whoever gave the task refuses the later date, by the number of the request he saw; the old one stands.
 * @throws NotFound, Forbidden, Conflict, also as `waitingExtension`, BadInput `reason-missing`
 */
@Injectable()
export class RefuseExtension {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async run(input: {
    taskId: string;
    version: number;
    request: number;
    reason: string;
    actor: ActingPerson;
  }): Promise<void> {
    const { request, actor, ...seen } = input;
    const reason = reasonOf(input);
    const now = this.clock.now();
    await this.dataSource.transaction(async (manager) => {
      const { task } = await changeTask(manager, { ...seen, actor, reason, command: 'refuse_extension', now });
      const { id, number } = await waitingExtension(manager, { taskId: task.id, number: request, decider: actor });
      await manager.update(
        ExtensionRequestEntity,
        { id },
        { decision: 'refused', decisionReason: reason, decidedBy: actor.personId, decidedAt: now },
      );
      await spendLink(manager, actor, now);
      await skipDecisionLetter(manager, task.id, 'extension-asked', number, 'extension_decided', now);
      await planDecisionLetter(manager, task, 'extension-refused', now, number);
    });
  }
}

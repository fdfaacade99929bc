import { mayAskConsultation } from '@domain/access';
import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock';
import { lineagesOf, OrderDocumentEntity, OrganisationEntity, PersonEntity } from '@storage';
import { DataSource } from 'typeorm';
import type { ActingPerson } from './acting/acting-person.js';
import { NotFound } from './acting/errors.js';
import { addToRegister } from './consultations/register.js';
import { lockTask } from './tasks/change-task.js';

/**
 * Asks for a consultation that an order from above promises. The row need not be visible to who asks otherwise.
 * @throws NotFound where nothing is offered to him under this id, and as `addToRegister`
 */
@Injectable()
export class AskConsultation {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async run({ taskId, question, actor }: { taskId: string; question: string; actor: ActingPerson }): Promise<void> {
    await this.dataSource.transaction(async (manager) => {
      const { task } = await lockTask(manager, taskId);
      const { ownerOrganisationId } = await manager.findOneByOrFail(OrderDocumentEntity, { id: task.orderId });
      const lineages = await lineagesOf(manager, [actor.organisationId]);
      const isOffered = mayAskConsultation(lineages.get(actor.organisationId) ?? [], { ...task, ownerOrganisationId });
      if (!isOffered) throw new NotFound('task', taskId);
      const { kind, fullName } = await manager.findOneByOrFail(PersonEntity, { id: actor.personId });
      const { name } = await manager.findOneByOrFail(OrganisationEntity, { id: actor.organisationId });
      const asked = {
        organisationId: actor.organisationId,
        askedBy: kind === 'office' ? name : `${fullName}, ${name}`,
        question,
      };
      await addToRegister(manager, task, asked, { personId: actor.personId, now: this.clock.now() });
    });
  }
}

import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock';
import { AuditEventEntity, HandoverEntity, PersonEntity } from '@storage';
import { DataSource, IsNull } from 'typeorm';
import { type ActingPerson, demand } from './acting/acting-person.js';
import { NotFound } from './acting/errors.js';
import { demandRightOver } from './directory/right-over.js';

/** A person stays after all: what was to pass on a day to come does not. @throws NotFound, also where nothing waits, BadInput `role-needs-administrator` or `person-covers-more` */
@Injectable()
export class WithdrawDeparture {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async run({ personId, actor }: { personId: string; actor: ActingPerson }): Promise<void> {
    demand(actor, 'directory.edit');
    await this.dataSource.transaction(async (manager) => {
      const person = await manager.findOneBy(PersonEntity, { id: personId });
      if (person === null) throw new NotFound('person', personId);
      await demandRightOver(manager, actor, person);
      const withdrawn = await manager.delete(HandoverEntity, { personId, organisationId: IsNull(), doneAt: IsNull() });
      if (withdrawn.affected === 0) throw new NotFound('handover', personId);
      await manager.insert(AuditEventEntity, {
        at: this.clock.now(),
        actorId: actor.personId,
        action: 'departure-withdrawn',
        subject: `person:${personId}`,
        details: {},
      });
    });
  }
}

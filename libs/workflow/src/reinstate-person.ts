import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock';
import { AuditEventEntity, HandoverEntity, PersonEntity } from '@storage';
import { DataSource, IsNull, Not } from 'typeorm';
import { type ActingPerson, demand } from './acting/acting-person.js';
import { Conflict, NotFound } from './acting/errors.js';
import { isOwnAddress } from './directory/own-address.js';
import { demandRightOver } from './directory/right-over.js';

/**
 * Somebody who had left works here again: he may sign in, at the address he had. What passed to others stays with them.
 * @throws NotFound, Conflict `stale-entry` or `person-not-left`, BadInput `role-needs-administrator` or `person-covers-more`
 */
@Injectable()
export class ReinstatePerson {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async run({ personId, version, actor }: { personId: string; version: number; actor: ActingPerson }): Promise<void> {
    demand(actor, 'directory.edit');
    await this.dataSource.transaction(async (manager) => {
      const person = await manager.findOne(PersonEntity, {
        where: { id: personId },
        lock: { mode: 'for_no_key_update' },
      });
      if (person === null) throw new NotFound('person', personId);
      await demandRightOver(manager, actor, person);
      if (person.version !== version) throw new Conflict('stale-entry', { name: person.fullName });
      if (person.state !== 'left') throw new Conflict('person-not-left', { name: person.fullName });
      const last = await manager.findOne(HandoverEntity, {
        where: { personId, organisationId: IsNull(), doneAt: Not(IsNull()) },
        order: { doneAt: 'DESC', id: 'ASC' },
      });
      const former = last?.formerEmail ?? null;
      // Somebody may have got his address meanwhile.
      const email = former !== null && (await isOwnAddress(manager, former, personId, actor)) ? former : null;
      await manager.save(Object.assign(person, { state: 'active', leftOn: null, email }));
      await manager.insert(AuditEventEntity, {
        at: this.clock.now(),
        actorId: actor.personId,
        action: 'person-reinstated',
        subject: `person:${personId}`,
        details: {},
      });
    });
  }
}

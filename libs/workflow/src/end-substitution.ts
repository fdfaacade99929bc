import { addDays, dateInZone } from '@domain/calendar';
import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock';
import { AuditEventEntity, OrganisationEntity, PersonEntity, SubstitutionEntity } from '@storage';
import { DataSource } from 'typeorm';
import type { ActingPerson } from './acting/acting-person.js';
import { NotFound } from './acting/errors.js';
import { demandRightOver } from './directory/right-over.js';

/** Somebody is back earlier: yesterday was the deputy's last day, or he never was one. @throws NotFound, BadInput `role-needs-administrator` or `person-covers-more` */
@Injectable()
export class EndSubstitution {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async run(input: { id: string; personId: string; actor: ActingPerson }): Promise<void> {
    const { id, personId, actor } = input;
    const now = this.clock.now();
    await this.dataSource.transaction(async (manager) => {
      const substitution = await manager.findOneBy(SubstitutionEntity, { id, personId });
      if (substitution === null) throw new NotFound('substitution', id);
      const person = await manager.findOneByOrFail(PersonEntity, { id: personId });
      if (personId !== actor.personId) await demandRightOver(manager, actor, person);
      const { timeZone } = await manager.findOneByOrFail(OrganisationEntity, { id: person.organisationId });
      const yesterday = addDays(dateInZone(now, timeZone), -1);
      if (substitution.fromDay > yesterday) await manager.delete(SubstitutionEntity, { id });
      else if (substitution.toDay > yesterday) await manager.update(SubstitutionEntity, { id }, { toDay: yesterday });
      await manager.insert(AuditEventEntity, {
        at: now,
        actorId: actor.personId,
        action: 'substitution-ended',
        subject: `person:${personId}`,
        details: { deputyId: substitution.deputyId, fromDay: substitution.fromDay, toDay: substitution.toDay },
      });
    });
  }
}

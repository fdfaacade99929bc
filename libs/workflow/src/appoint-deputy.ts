import { dateInZone, type LocalDate } from '@domain/calendar';
import { whyNotSubstitute } from '@domain/directory';
import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock';
import { AuditEventEntity, OrganisationEntity, PersonEntity, SubstitutionEntity } from '@storage';
import { DataSource, type EntityManager } from 'typeorm';
import type { ActingPerson } from './acting/acting-person.js';
import { BadInput, NotFound } from './acting/errors.js';
import { reopenUndeliveredReminders } from './directory/reopen-reminders.js';
import { demandRightOver } from './directory/right-over.js';

/**
 * Says who stands in for a person and when (замещение): his own word, or a coordinator's, which the door looks at. The
 * deputy is somebody of the same body, of one above or of one below it.
 *
 * @throws NotFound, BadInput `deputy-unfit`, `substitution-reversed`, `substitution-past`, `substitution-overlaps`,
 * `role-needs-administrator` or `person-covers-more`
 */
@Injectable()
export class AppointDeputy {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async run(input: {
    personId: string;
    deputyId: string;
    fromDay: LocalDate;
    toDay: LocalDate;
    actor: ActingPerson;
  }): Promise<void> {
    const { personId, deputyId, fromDay, toDay, actor } = input;
    const now = this.clock.now();
    await this.dataSource.transaction(async (manager) => {
      const person = await manager.findOne(PersonEntity, {
        where: { id: personId },
        lock: { mode: 'for_no_key_update' },
      });
      if (person === null || person.state === 'left') throw new NotFound('person', personId);
      if (personId !== actor.personId) await demandRightOver(manager, actor, person);
      const home = await manager.findOneByOrFail(OrganisationEntity, { id: person.organisationId });
      if (!(await isFit(manager, deputyId, personId, home))) throw new BadInput('deputy-unfit', 'deputyId');
      const others = await manager.findBy(SubstitutionEntity, { personId });
      const today = dateInZone(now, home.timeZone);
      const refusal = whyNotSubstitute({ fromDay, toDay }, others, today);
      if (refusal !== null) throw new BadInput(`substitution-${refusal}`, 'toDay');
      const createdBy = actor.personId;
      await manager.insert(SubstitutionEntity, { personId, deputyId, fromDay, toDay, createdAt: now, createdBy });
      // What could not be written to him for want of an address can be written to the deputy now.
      if (person.email === null && fromDay <= today) await reopenUndeliveredReminders(manager, [personId], now);
      await manager.insert(AuditEventEntity, {
        at: now,
        actorId: createdBy,
        action: 'deputy-appointed',
        subject: `person:${personId}`,
        details: { deputyId, fromDay, toDay },
      });
    });
  }
}

async function isFit(
  manager: EntityManager,
  deputyId: string,
  personId: string,
  home: OrganisationEntity,
): Promise<boolean> {
  if (deputyId === personId) return false;
  const deputy = await manager.findOneBy(PersonEntity, { id: deputyId, kind: 'person' });
  if (deputy === null || deputy.state === 'left') return false;
  const body = await manager.findOneByOrFail(OrganisationEntity, { id: deputy.organisationId });
  return body.lineage.includes(home.id) || home.lineage.includes(body.id);
}

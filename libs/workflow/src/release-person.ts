import { dateInZone, type LocalDate } from '@domain/calendar';
import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock';
import { AuditEventEntity, HandoverEntity, OrganisationEntity, PersonEntity } from '@storage';
import { DataSource, type EntityManager, IsNull } from 'typeorm';
import { type ActingPerson, demand } from './acting/acting-person.js';
import { BadInput, Conflict, NotFound } from './acting/errors.js';
import { holdCalendars } from './calendars/calendar-state.js';
import { keepAnAdministrator } from './directory/administrators.js';
import { demandEditableBody } from './directory/branches.js';
import { demandRightOver } from './directory/right-over.js';
import { perform } from './handovers/perform.js';
import { reasonOf } from './tasks/reason.js';

/**
 * Says that a person works here no longer from a day on, and who takes over what he holds; null leaves each task to its
 * coordinator. What is said of a day to come is done when it comes. @throws NotFound, Conflict `stale-entry`, `person-left`
 * or `handover-waits`, BadInput `reason-missing`, `own-departure`, `successor-unfit`, `role-needs-administrator`,
 * `last-administrator` or `person-covers-more`
 */
@Injectable()
export class ReleasePerson {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async run(input: {
    personId: string;
    version: number;
    successorId: string | null;
    fromDay: LocalDate;
    reason: string;
    actor: ActingPerson;
  }): Promise<void> {
    const { personId, version, successorId, fromDay, actor } = input;
    demand(actor, 'directory.edit');
    const reason = reasonOf(input);
    if (personId === actor.personId) throw new BadInput('own-departure');
    const now = this.clock.now();
    await this.dataSource.transaction(async (manager) => {
      await holdCalendars(manager);
      const person = await lockPerson(manager, personId);
      await demandRightOver(manager, actor, person);
      if (person.version !== version) throw new Conflict('stale-entry', { name: person.fullName });
      if (person.state === 'left') throw new Conflict('person-left', { name: person.fullName });
      if (await manager.existsBy(HandoverEntity, { ...LEAVING, personId })) throw new Conflict('handover-waits');
      if (person.role === 'administrator') await keepAnAdministrator(manager);
      await demandSuccessor(manager, actor, successorId, personId);
      const handover = await manager.save(
        manager.create(HandoverEntity, {
          ...{ personId, successorId, fromDay, reason, createdAt: now, createdBy: actor.personId },
          ...{ organisationId: null, doneAt: null, taskCount: null, formerEmail: null },
        }),
      );
      const { timeZone } = await manager.findOneByOrFail(OrganisationEntity, { id: person.organisationId });
      if (fromDay <= dateInZone(now, timeZone)) return perform(manager, handover, actor.via, now);
      await manager.insert(AuditEventEntity, {
        ...{ at: now, actorId: actor.personId, action: 'departure-planned', subject: `person:${personId}` },
        details: { successorId, fromDay },
      });
    });
  }
}

/** What waits of somebody himself, not of a post. */
const LEAVING = { organisationId: IsNull(), doneAt: IsNull() };

async function lockPerson(manager: EntityManager, id: string): Promise<PersonEntity> {
  const person = await manager.findOne(PersonEntity, {
    where: { id, kind: 'person' },
    lock: { mode: 'for_no_key_update' },
  });
  if (person === null) throw new NotFound('person', id);
  return person;
}

/** Somebody else who works here, in a body the actor keeps: what lies above goes to the coordinators. */
async function demandSuccessor(
  manager: EntityManager,
  actor: ActingPerson,
  successorId: string | null,
  personId: string,
): Promise<void> {
  if (successorId === null) return;
  const successor = await manager.findOneBy(PersonEntity, { id: successorId, kind: 'person' });
  if (successor === null || successor.id === personId || successor.state === 'left')
    throw new BadInput('successor-unfit', 'successorId');
  await demandEditableBody(manager, actor, successor.organisationId).catch((error: unknown) => {
    throw error instanceof NotFound ? new BadInput('successor-unfit', 'successorId') : error;
  });
}

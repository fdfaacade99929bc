import { dateInZone, type LocalDate } from '@domain/calendar';
import { endsBefore } from '@domain/directory';
import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock';
import { AppointmentEntity, AuditEventEntity, HandoverEntity, OrganisationEntity, PersonEntity } from '@storage';
import { DataSource, type EntityManager, IsNull } from 'typeorm';
import { type ActingPerson, demand } from './acting/acting-person.js';
import { BadInput, Conflict, NotFound } from './acting/errors.js';
import { holdCalendars } from './calendars/calendar-state.js';
import { demandEditableBody } from './directory/branches.js';
import { perform } from './handovers/perform.js';
import { reasonOf } from './tasks/reason.js';

/**
 * Says who holds a post from a day on; null leaves it vacant. Its open tasks pass to him, on a day to come when that comes.
 * @throws NotFound, Conflict `holder-change-waits`, BadInput `not-a-post`, `reason-missing`, `holder-unfit`, `holder-same` or
 * `not-after-holder`
 */
@Injectable()
export class ChangeHolder {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async run(input: {
    postId: string;
    personId: string | null;
    fromDay: LocalDate;
    reason: string;
    actor: ActingPerson;
  }): Promise<void> {
    const { postId, personId, fromDay, actor } = input;
    demand(actor, 'directory.edit');
    const reason = reasonOf(input);
    const now = this.clock.now();
    await this.dataSource.transaction(async (manager) => {
      await holdCalendars(manager);
      const post = await lockPost(manager, postId);
      if (await manager.existsBy(HandoverEntity, { organisationId: postId, doneAt: IsNull() }))
        throw new Conflict('holder-change-waits');
      if (personId === post.holderId) throw new BadInput('holder-same', 'personId');
      if (personId !== null) await demandHolder(manager, actor, personId);
      const terms = await manager.findBy(AppointmentEntity, { organisationId: postId, capacity: 'holder' });
      if (endsBefore(terms, fromDay) === 'not-after-holder') throw new BadInput('not-after-holder', 'fromDay');
      const handover = await manager.save(
        manager.create(HandoverEntity, {
          ...{ organisationId: postId, personId: post.holderId, successorId: personId, fromDay, reason },
          ...{ createdAt: now, createdBy: actor.personId, doneAt: null, taskCount: null, formerEmail: null },
        }),
      );
      if (fromDay <= dateInZone(now, post.timeZone)) return perform(manager, handover, actor.via, now);
      await manager.insert(AuditEventEntity, {
        ...{ at: now, actorId: actor.personId, action: 'holder-change-planned', subject: `organisation:${postId}` },
        details: { to: personId, fromDay },
      });
    });
  }
}

async function lockPost(manager: EntityManager, id: string): Promise<OrganisationEntity> {
  const post = await manager.findOne(OrganisationEntity, { where: { id }, lock: { mode: 'for_no_key_update' } });
  if (post === null) throw new NotFound('organisation', id);
  if (post.kind !== 'role') throw new BadInput('not-a-post');
  return post;
}

/** Somebody who works here, in a body the actor keeps. */
async function demandHolder(manager: EntityManager, actor: ActingPerson, personId: string): Promise<void> {
  const holder = await manager.findOneBy(PersonEntity, { id: personId, kind: 'person' });
  if (holder === null || holder.state === 'left') throw new BadInput('holder-unfit', 'personId');
  await demandEditableBody(manager, actor, holder.organisationId).catch((error: unknown) => {
    throw error instanceof NotFound ? new BadInput('holder-unfit', 'personId') : error;
  });
}

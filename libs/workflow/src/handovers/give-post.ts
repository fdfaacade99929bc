import { dateInZone, type LocalDate } from '@domain/calendar';
import { endsBefore } from '@domain/directory';
import { AppointmentEntity, AuditEventEntity, HandoverEntity, OrganisationEntity, PersonEntity } from '@storage';
import { type EntityManager, IsNull } from 'typeorm';
import type { ActingPerson } from '../acting/acting-person.js';
import { BadInput, Conflict, NotFound } from '../acting/errors.js';
import { demandEditableBody } from '../directory/branches.js';
import { perform } from './perform.js';

/** Another holder of a post, or (null) none, in the caller's transaction, which holds the calendars. @throws NotFound, Conflict, BadInput */
export async function givePost(
  manager: EntityManager,
  {
    postId,
    personId,
    fromDay,
  }: { readonly postId: string; readonly personId: string | null; readonly fromDay: LocalDate },
  { actor, reason, now }: { readonly actor: ActingPerson; readonly reason: string; readonly now: Date },
): Promise<void> {
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

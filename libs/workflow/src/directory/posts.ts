import { AppointmentEntity, AuditEventEntity, OrganisationEntity, type Standing } from '@storage';
import { type EntityManager, Not } from 'typeorm';
import type { ActingPerson } from '../acting/acting-person.js';
import { BadInput } from '../acting/errors.js';
import { reopenToBody } from './reopen-reminders.js';

/** What is a post, and whose, does not change once it has had a holder: tasks go by it. @throws BadInput `post-in-use` */
export async function demandSameEntry(
  manager: EntityManager,
  post: OrganisationEntity,
  change: { readonly kind?: OrganisationEntity['kind']; readonly parentId?: string | null },
): Promise<void> {
  const kind = change.kind ?? post.kind;
  const parentId = change.parentId === undefined ? post.parentId : change.parentId;
  if (post.kind !== 'role' || (kind === 'role' && parentId === post.parentId)) return;
  const isHeld = post.standing !== null || (await manager.existsBy(AppointmentEntity, { organisationId: post.id }));
  if (isHeld) throw new BadInput('post-in-use', kind === 'role' ? 'parentId' : 'kind');
}

/** One post of a body has a standing; whoever holds it gets the letters to the body. @throws BadInput `not-a-post` */
export async function giveStanding(
  manager: EntityManager,
  { id, kind, parentId }: OrganisationEntity,
  standing: Standing | null,
  actor: ActingPerson,
  now: Date,
): Promise<void> {
  if (kind !== 'role' || parentId === null) throw new BadInput('not-a-post', 'standing');
  if (standing !== null)
    await manager.update(OrganisationEntity, { parentId, standing, id: Not(id) }, { standing: null });
  await manager.update(OrganisationEntity, { id }, { standing });
  await reopenToBody(manager, parentId, now);
  await manager.insert(AuditEventEntity, {
    at: now,
    actorId: actor.personId,
    action: 'post-standing',
    subject: `organisation:${id}`,
    details: { standing },
  });
}

import { endsBefore } from '@domain/directory';
import type { AcceptorCandidate } from '@domain/tasks';
import {
  AppointmentEntity,
  AuditEventEntity,
  entriesWithPost,
  HandoverEntity,
  type HeldTaskRow,
  type HistoryVia,
  lockTasksOfPost,
  OrganisationEntity,
  PersonEntity,
  postsNow,
} from '@storage';
import { type EntityManager, Not } from 'typeorm';
import { BadInput } from '../acting/errors.js';
import { reopenToBody } from '../directory/reopen-reminders.js';
import { passTasks } from './pass-tasks.js';
import { reseat } from './reseat.js';

/** Of a post. */
export type HolderChange = HandoverEntity & { readonly organisationId: string };

/**
 * Makes somebody the holder of a post, or leaves it to nobody, in the caller's transaction, who holds the calendars: its tasks pass with it, and what
 * the holder before handed on from them, and those of the bodies in which the post has a seat. Whoever holds them for the post in
 * between gives them up too.
 * @throws BadInput `not-after-holder`
 */
export async function passPost(
  manager: EntityManager,
  change: HolderChange,
  via: HistoryVia,
  now: Date,
): Promise<void> {
  const { organisationId: postId, createdBy, reason, fromDay } = change;
  const post = await manager.findOneOrFail(OrganisationEntity, {
    where: { id: postId },
    lock: { mode: 'for_no_key_update' },
  });
  const [from, to] = [post.holderId, await stillHere(manager, change.successorId)];
  await followHolder(manager, change, to, now);
  await manager.update(OrganisationEntity, { id: postId }, { holderId: to });
  const tasks = await lockTasksOfPost(manager, postId, { to, from });
  const successor = (await postsNow(manager, [postId])).get(postId);
  if (successor === undefined) throw new Error(`${postId} is no post`);
  const partIn = (task: HeldTaskRow) => task.participants.find((part) => part.postId === postId);
  const taskCount = await passTasks(manager, {
    tasks,
    from: (task) => {
      const part = partIn(task);
      return part === undefined ? task.giver : personOf(part);
    },
    to: () => successor,
    gives: (part) => part.postId === postId,
    reason,
    by: { actorId: createdBy, via },
    now,
  });
  if (post.standing !== null && post.parentId !== null && to !== null) await reopenToBody(manager, post.parentId, now);
  for (const bodyId of await entriesWithPost(manager, postId))
    await reseat(manager, bodyId, { actorId: createdBy, via, reason, now });
  await manager.update(HandoverEntity, { id: change.id }, { doneAt: now, taskCount });
  await manager.insert(AuditEventEntity, {
    at: now,
    actorId: createdBy,
    action: 'post-passed',
    subject: `organisation:${postId}`,
    details: { from, to, fromDay, taskCount },
  });
}

/** Whoever has left before the day came holds nothing. */
async function stillHere(manager: EntityManager, personId: string | null): Promise<string | null> {
  const isHere = personId !== null && (await manager.existsBy(PersonEntity, { id: personId, state: Not('left') }));
  return isHere ? personId : null;
}

/** The term of the one before ends on the day before his begins. */
async function followHolder(
  manager: EntityManager,
  { organisationId, fromDay, createdBy }: HolderChange,
  personId: string | null,
  now: Date,
): Promise<void> {
  const post = { organisationId, capacity: 'holder' } as const;
  const ending = endsBefore(await manager.findBy(AppointmentEntity, post), fromDay);
  if (ending === 'not-after-holder') throw new BadInput('not-after-holder', 'fromDay');
  if (ending !== null) await manager.update(AppointmentEntity, { id: ending.term.id }, { toDay: ending.toDay });
  if (personId === null) return;
  await manager.insert(AppointmentEntity, { ...post, personId, fromDay, createdAt: now, createdBy });
}

function personOf({
  personId,
  organisationId,
}: {
  readonly personId: string | null;
  readonly organisationId: string;
}): AcceptorCandidate | null {
  return personId === null ? null : { personId, organisationId };
}

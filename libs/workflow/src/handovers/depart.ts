import type { AcceptorCandidate } from '@domain/tasks';
import {
  AuditEventEntity,
  endAppointmentsOf,
  endSubstitutionsOf,
  entriesWithMember,
  HandoverEntity,
  type HistoryVia,
  lockHeldTasks,
  OrganisationEntity,
  PersonEntity,
  passSuperiors,
  regatherRemindersTo,
  successorsOf,
} from '@storage';
import type { EntityManager } from 'typeorm';
import { keepAnAdministrator } from '../directory/administrators.js';
import { shutOut } from '../sign-in/shut-out.js';
import { voidLinks } from '../sign-in/void-links.js';
import { passTasks } from './pass-tasks.js';
import { reseat } from './reseat.js';

/** Of somebody who leaves. */
export type Departure = HandoverEntity & { readonly personId: string };

/**
 * Does what was said of somebody who works here no longer, in the caller's transaction, who holds the calendars: what he holds passes to his
 * successor, or each task to its coordinator; he is shut out and gets no letters. He himself and all he did stay on record.
 *
 * @throws BadInput `last-administrator`
 */
export async function depart(manager: EntityManager, handover: Departure, via: HistoryVia, now: Date): Promise<void> {
  const { personId, fromDay, createdBy, reason } = handover;
  const person = await lockPerson(manager, personId);
  if (person.role === 'administrator') await keepAnAdministrator(manager);
  const successor = await successorOf(manager, handover);
  const otherwise = await identityOf(manager, createdBy);
  await passSuperiors(manager, { personId, successorId: successor?.personId ?? null, otherwise: createdBy });
  // Locked after the orders, as whoever confirms one does.
  const tasks = await lockHeldTasks(manager, personId);
  const taskCount = await passTasks(manager, {
    tasks,
    from: () => ({ personId, organisationId: person.organisationId }),
    to: ({ giver, coordinator }) =>
      successor ?? [giver, coordinator].find((who) => who !== null && who.personId !== personId) ?? otherwise,
    gives: (part) => part.personId === personId,
    reason,
    by: { actorId: createdBy, via },
    now,
  });
  await passChecking(manager, person, successor);
  const bodies = await entriesWithMember(manager, personId);
  await endAppointmentsOf(manager, personId, fromDay);
  for (const bodyId of bodies) await reseat(manager, bodyId, { actorId: createdBy, via, reason, now });
  await endSubstitutionsOf(manager, personId, fromDay);
  const { sessions } = await shutOut(manager, personId, now);
  await voidLinks(manager, [personId], now);
  await manager.update(HandoverEntity, { id: handover.id }, { doneAt: now, taskCount, formerEmail: person.email });
  await manager.save(Object.assign(person, { state: 'left', leftOn: fromDay, email: null }));
  await regatherRemindersTo(manager, personId);
  await manager.insert(AuditEventEntity, {
    at: now,
    actorId: createdBy,
    action: 'person-left',
    subject: `person:${personId}`,
    details: { successorId: successor?.personId ?? null, fromDay, taskCount, sessions },
  });
}

/** Whoever writes a letter to him meanwhile may point at his row, and is not waited for. */
async function lockPerson(manager: EntityManager, id: string): Promise<PersonEntity> {
  return manager.findOneOrFail(PersonEntity, { where: { id }, lock: { mode: 'for_no_key_update' } });
}

async function identityOf(manager: EntityManager, personId: string): Promise<AcceptorCandidate> {
  const { organisationId } = await manager.findOneByOrFail(PersonEntity, { id: personId });
  return { personId, organisationId };
}

/** Null where the tasks go to their coordinators. A successor who has left meanwhile has one of his own. */
async function successorOf(manager: EntityManager, { successorId }: HandoverEntity): Promise<AcceptorCandidate | null> {
  if (successorId === null) return null;
  const left = await successorsOf(manager, [successorId]);
  const id = left.has(successorId) ? (left.get(successorId) ?? null) : successorId;
  return id === null ? null : identityOf(manager, id);
}

/** Whoever checks reports for a body is one of its people. */
async function passChecking(
  manager: EntityManager,
  { id, organisationId }: PersonEntity,
  successor: AcceptorCandidate | null,
): Promise<void> {
  const reportCheckerId = successor?.organisationId === organisationId ? successor.personId : null;
  await manager.update(OrganisationEntity, { reportCheckerId: id }, { reportCheckerId });
}

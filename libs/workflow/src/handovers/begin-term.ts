import { dateInZone, type LocalDate } from '@domain/calendar';
import { endsBefore, isAttachment, isOneAtATime, type TermCapacity } from '@domain/directory';
import { AppointmentEntity, AuditEventEntity, OrganisationEntity, PersonEntity } from '@storage';
import { type EntityManager, In } from 'typeorm';
import type { ActingPerson } from '../acting/acting-person.js';
import { BadInput, NotFound } from '../acting/errors.js';
import { demandSeenBody } from '../directory/branches.js';
import { lockEntryFor } from '../directory/lock-entry.js';
import { reseat } from './reseat.js';

/** A person, a post whoever holds it, or (of a school) a whole organisation, of those the actor sees. */
export interface NewMember {
  readonly personId: string | null;
  readonly entryId: string | null;
  readonly seat: TermCapacity;
  readonly fromDay: LocalDate;
  /** Null until further notice. */
  readonly toDay: LocalDate | null;
}

/**
 * Makes somebody a member of a collegial body, or attaches him to a school, in the caller's transaction, which holds the
 * calendars. @throws NotFound, BadInput
 */
export async function beginTerm(
  manager: EntityManager,
  input: NewMember & { readonly bodyId: string },
  { actor, reason, now }: { readonly actor: ActingPerson; readonly reason: string; readonly now: Date },
): Promise<void> {
  const { bodyId, personId, entryId, seat, fromDay, toDay } = input;
  if (toDay !== null && toDay < fromDay) throw new BadInput('member-reversed', 'toDay');
  const body = await lockEntryFor(manager, bodyId, seat);
  await demandMember(manager, actor, input);
  const terms = await manager.findBy(AppointmentEntity, { organisationId: bodyId, state: In(['waiting', 'running']) });
  demandNewcomer(terms, input);
  if (isOneAtATime(seat)) await vacate(manager, terms, input, reason);
  await manager.insert(AppointmentEntity, {
    ...{ organisationId: bodyId, personId, entryId, capacity: seat, fromDay, toDay, reason },
    ...{ state: 'waiting', createdAt: now, createdBy: actor.personId },
  });
  await manager.insert(AuditEventEntity, {
    ...{ at: now, actorId: actor.personId, action: 'member-added', subject: `organisation:${bodyId}` },
    details: { personId, entryId, seat, fromDay, toDay },
  });
  if (fromDay <= dateInZone(now, body.timeZone))
    await reseat(manager, bodyId, { actorId: actor.personId, via: actor.via, reason, now });
}

/** @throws BadInput `member-unfit` */
async function demandMember(
  manager: EntityManager,
  actor: ActingPerson,
  { bodyId, personId, entryId, seat }: NewMember & { readonly bodyId: string },
): Promise<void> {
  const unfit = new BadInput('member-unfit', personId === null ? 'entryId' : 'personId');
  const homes = [
    ...(personId === null ? [] : [await bodyOfPerson(manager, personId)]),
    ...(entryId === null ? [] : [await bodyOfEntry(manager, entryId, isAttachment(seat))]),
  ];
  const [home] = homes;
  if (home == null || homes.length > 1 || entryId === bodyId) throw unfit;
  await demandSeenBody(manager, actor, home).catch((error: unknown) => {
    throw error instanceof NotFound ? unfit : error;
  });
}

/** Of a post the organisation it is of. Only a school has whole organisations attached to it. */
async function bodyOfEntry(manager: EntityManager, id: string, mayBeWhole: boolean): Promise<string | null> {
  const entry = await manager.findOneBy(OrganisationEntity, { id });
  if (entry?.kind === 'role') return entry.parentId;
  return entry !== null && mayBeWhole && entry.kind !== 'class' ? entry.id : null;
}

async function bodyOfPerson(manager: EntityManager, id: string): Promise<string | null> {
  const person = await manager.findOneBy(PersonEntity, { id, kind: 'person' });
  return person === null || person.state === 'left' ? null : person.organisationId;
}

/** Nobody sits in a body twice on one day, or is attached to a school twice as the same. @throws BadInput `member-already` */
function demandNewcomer(
  terms: readonly AppointmentEntity[],
  { personId, entryId, seat, fromDay, toDay }: NewMember,
): void {
  const isThen = (term: AppointmentEntity) =>
    (term.toDay === null || term.toDay >= fromDay) && (toDay === null || term.fromDay <= toDay);
  const isHe = (term: AppointmentEntity) => (personId === null ? term.entryId === entryId : term.personId === personId);
  const isSame = (term: AppointmentEntity) => !isAttachment(seat) || term.capacity === seat;
  if (terms.some((term) => isHe(term) && isThen(term) && isSame(term)))
    throw new BadInput('member-already', personId === null ? 'entryId' : 'personId');
}

/** A body has one chair and one secretary, a school one curator: the term of the one before ends. @throws BadInput `seat-taken-later` */
async function vacate(
  manager: EntityManager,
  terms: readonly AppointmentEntity[],
  { seat, fromDay }: NewMember,
  reason: string,
): Promise<void> {
  const ending = endsBefore(
    terms.filter(({ capacity }) => capacity === seat),
    fromDay,
  );
  if (ending === 'not-after-holder') throw new BadInput('seat-taken-later', 'fromDay');
  if (ending === null) return;
  await manager.update(AppointmentEntity, { id: ending.term.id }, { toDay: ending.toDay, endReason: reason });
}

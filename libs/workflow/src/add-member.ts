import { dateInZone, type LocalDate } from '@domain/calendar';
import { endsBefore, type Seat } from '@domain/directory';
import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock';
import { AppointmentEntity, AuditEventEntity, OrganisationEntity, PersonEntity } from '@storage';
import { DataSource, type EntityManager, In } from 'typeorm';
import { type ActingPerson, demand } from './acting/acting-person.js';
import { BadInput, NotFound } from './acting/errors.js';
import { holdCalendars } from './calendars/calendar-state.js';
import { demandSeenBody } from './directory/branches.js';
import { lockCollegialBody } from './directory/collegial-body.js';
import { reseatBody } from './handovers/reseat-body.js';
import { reasonOf } from './tasks/reason.js';

/** A person, or a post whoever holds it, of any organisation the actor sees. */
interface NewMember {
  readonly personId: string | null;
  readonly postId: string | null;
  readonly seat: Seat;
  readonly fromDay: LocalDate;
  /** Null until further notice. */
  readonly toDay: LocalDate | null;
}

/**
 * Makes somebody a member of a collegial body from a day on. Its open tasks are his from then on too; a new chair or secretary
 * takes the place of the one before.
 * @throws NotFound, BadInput `not-collegial`, `reason-missing`, `member-unfit`, `member-already`, `member-reversed` or
 * `seat-taken-later`
 */
@Injectable()
export class AddMember {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async run(input: NewMember & { bodyId: string; reason: string; actor: ActingPerson }): Promise<void> {
    const { bodyId, personId, postId, seat, fromDay, toDay, actor } = input;
    demand(actor, 'directory.edit');
    const reason = reasonOf(input);
    if (toDay !== null && toDay < fromDay) throw new BadInput('member-reversed', 'toDay');
    const now = this.clock.now();
    await this.dataSource.transaction(async (manager) => {
      await holdCalendars(manager);
      const body = await lockCollegialBody(manager, bodyId);
      await demandMember(manager, actor, input);
      const terms = await manager.findBy(AppointmentEntity, {
        organisationId: bodyId,
        state: In(['waiting', 'running']),
      });
      demandNewcomer(terms, input);
      if (seat !== 'member') await vacate(manager, terms, input, reason);
      await manager.insert(AppointmentEntity, {
        ...{ organisationId: bodyId, personId, entryId: postId, capacity: seat, fromDay, toDay, reason },
        ...{ state: 'waiting', createdAt: now, createdBy: actor.personId },
      });
      await manager.insert(AuditEventEntity, {
        ...{ at: now, actorId: actor.personId, action: 'member-added', subject: `organisation:${bodyId}` },
        details: { personId, postId, seat, fromDay, toDay },
      });
      if (fromDay <= dateInZone(now, body.timeZone))
        await reseatBody(manager, bodyId, { actorId: actor.personId, via: actor.via, reason, now });
    });
  }
}

/** @throws BadInput `member-unfit` */
async function demandMember(
  manager: EntityManager,
  actor: ActingPerson,
  { personId, postId }: NewMember,
): Promise<void> {
  const unfit = new BadInput('member-unfit', personId === null ? 'postId' : 'personId');
  const homes = [
    ...(personId === null ? [] : [await bodyOfPerson(manager, personId)]),
    ...(postId === null ? [] : [await bodyOfPost(manager, postId)]),
  ];
  const [home] = homes;
  if (home == null || homes.length > 1) throw unfit;
  await demandSeenBody(manager, actor, home).catch((error: unknown) => {
    throw error instanceof NotFound ? unfit : error;
  });
}

async function bodyOfPost(manager: EntityManager, id: string): Promise<string | null> {
  return (await manager.findOneBy(OrganisationEntity, { id, kind: 'role' }))?.parentId ?? null;
}

async function bodyOfPerson(manager: EntityManager, id: string): Promise<string | null> {
  const person = await manager.findOneBy(PersonEntity, { id, kind: 'person' });
  return person === null || person.state === 'left' ? null : person.organisationId;
}

/** Nobody sits in a body twice on one day. @throws BadInput `member-already` */
function demandNewcomer(terms: readonly AppointmentEntity[], { personId, postId, fromDay, toDay }: NewMember): void {
  const isThen = (term: AppointmentEntity) =>
    (term.toDay === null || term.toDay >= fromDay) && (toDay === null || term.fromDay <= toDay);
  const isHe = (term: AppointmentEntity) => (personId === null ? term.entryId === postId : term.personId === personId);
  if (terms.some((term) => isHe(term) && isThen(term)))
    throw new BadInput('member-already', personId === null ? 'postId' : 'personId');
}

/** A body has one chair and one secretary: the term of the one before ends. @throws BadInput `seat-taken-later` */
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

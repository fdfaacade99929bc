import { dateInZone, type LocalDate } from '@domain/calendar';
import { AppointmentEntity, AuditEventEntity } from '@storage';
import { type EntityManager, In } from 'typeorm';
import type { ActingPerson } from '../acting/acting-person.js';
import { BadInput, NotFound } from '../acting/errors.js';
import { lockEntry } from '../directory/lock-entry.js';
import { reseat } from './reseat.js';

/** The last day of a member or of whoever is attached, in the caller's transaction, which holds the calendars. @throws NotFound, BadInput */
export async function endTerm(
  manager: EntityManager,
  { bodyId, memberId, lastDay }: { readonly bodyId: string; readonly memberId: string; readonly lastDay: LocalDate },
  { actor, reason, now }: { readonly actor: ActingPerson; readonly reason: string; readonly now: Date },
): Promise<void> {
  const body = await lockEntry(manager, bodyId);
  const term = await manager.findOneBy(AppointmentEntity, {
    ...{ id: memberId, organisationId: bodyId, state: In(['waiting', 'running']) },
  });
  if (term === null) throw new NotFound('member', memberId);
  const hasBegun = term.state === 'running';
  if (hasBegun && lastDay < term.fromDay) throw new BadInput('member-reversed', 'lastDay');
  if (lastDay < term.fromDay) await manager.remove(term);
  else await manager.update(AppointmentEntity, { id: memberId }, { toDay: lastDay, endReason: reason });
  await manager.insert(AuditEventEntity, {
    ...{ at: now, actorId: actor.personId, action: 'member-ended', subject: `organisation:${bodyId}` },
    details: { memberId, lastDay },
  });
  if (hasBegun && lastDay < dateInZone(now, body.timeZone))
    await reseat(manager, bodyId, { actorId: actor.personId, via: actor.via, reason, now });
}

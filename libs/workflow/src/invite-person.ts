import { dateInZone } from '@domain/calendar';
import { INVITATION_DAYS } from '@domain/sign-in';
import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock';
import { InvitationEntity, openLetters, PersonEntity } from '@storage';
import { DataSource, type EntityManager, IsNull, MoreThan } from 'typeorm';
import { type ActingPerson, demand } from './acting/acting-person.js';
import { BadInput, Conflict, NotFound } from './acting/errors.js';
import { demandOwnAddress } from './directory/own-address.js';
import { demandRightOver } from './directory/right-over.js';
import { auditSignIn } from './sign-in/audit-sign-in.js';

const DAY_MS = 24 * 60 * 60 * 1000;
const INVITATIONS_A_DAY = 5;

/**
 * Invites a person of the directory by letter, or once more: the link of the letter before is then good for nothing.
 * @throws NotFound, BadInput `invitation-without-address`, `role-needs-administrator`, `person-covers-more`,
 * Conflict `too-many-invitations`
 */
@Injectable()
export class InvitePerson {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async run({ personId, actor }: { personId: string; actor: ActingPerson }): Promise<void> {
    demand(actor, 'directory.edit');
    const now = this.clock.now();
    await this.dataSource.transaction(async (manager) => {
      const person = await lockPerson(manager, personId);
      await demandRightOver(manager, actor, person);
      if (person.email === null) throw new BadInput('invitation-without-address', 'email');
      if (person.kind === 'person') await demandOwnAddress(manager, person.email, personId, actor);
      await demandFew(manager, personId, now);
      const open = { personId, acceptedAt: IsNull(), revokedAt: IsNull() };
      await manager.update(InvitationEntity, open, { revokedAt: now });
      const expiresAt = new Date(now.getTime() + INVITATION_DAYS * DAY_MS);
      await manager.insert(InvitationEntity, { personId, invitedBy: actor.personId, createdAt: now, expiresAt });
      const localDay = dateInZone(now, person.organisation.timeZone);
      await openLetters(manager, [{ recipientId: personId, localDay, class: 'invitation' }], now);
      await auditSignIn(manager, { action: 'person-invited', personId, actorId: actor.personId, at: now });
    });
  }
}

async function lockPerson(manager: EntityManager, id: string): Promise<PersonEntity> {
  const locked = await manager.findOne(PersonEntity, { where: { id }, lock: { mode: 'for_no_key_update' } });
  if (locked === null) throw new NotFound('person', id);
  return manager.findOneOrFail(PersonEntity, { where: { id }, relations: { organisation: true } });
}

/** Letters nobody asked for are few. */
async function demandFew(manager: EntityManager, personId: string, now: Date): Promise<void> {
  const since = new Date(now.getTime() - DAY_MS);
  const count = await manager.countBy(InvitationEntity, { personId, createdAt: MoreThan(since) });
  if (count >= INVITATIONS_A_DAY) throw new Conflict('too-many-invitations', { count });
}

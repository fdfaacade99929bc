import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock';
import { CredentialEntity, InvitationEntity, PersonEntity, SecondFactorEntity } from '@storage';
import { DataSource, IsNull, Not } from 'typeorm';
import { NotFound } from '../../acting/errors.js';
import { liveSessions } from '../../sign-in/live-sessions.js';
import { latestLock, locksOf } from '../../sign-in/tries.js';
import { type TermElsewhere, termsElsewhere } from '../directory/members-view.js';

export interface PersonAccess {
  readonly hasPassword: boolean;
  /** Wrong tries have locked his sign-in by password until then. */
  readonly lockedUntil: Date | null;
  readonly sessions: number;
  readonly hasSecondFactor: boolean;
  /** The bodies in which he sits, and the schools to which he is attached. */
  readonly terms: readonly TermElsewhere[];
  /** The last one that was sent; null where none was. */
  readonly invitation: { readonly state: InvitationState; readonly sentAt: Date } | null;
}

export type InvitationState = 'open' | 'accepted' | 'revoked' | 'expired';

/** How a person of the directory gets in, for whoever looks after it. @throws NotFound */
@Injectable()
export class PersonAccessView {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async run(personId: string): Promise<PersonAccess> {
    const { manager } = this.dataSource;
    const person = await manager.findOneBy(PersonEntity, { id: personId });
    if (person === null) throw new NotFound('person', personId);
    const sessions = await liveSessions(manager, personId);
    const now = this.clock.now();
    const invitation = await manager.findOne(InvitationEntity, {
      where: { personId },
      order: { createdAt: 'DESC', id: 'ASC' },
    });
    return {
      hasPassword: await manager.existsBy(CredentialEntity, { personId }),
      lockedUntil: await latestLock(manager, locksOf(person), now),
      sessions: sessions.length,
      terms: await termsElsewhere(manager, { personId }),
      hasSecondFactor: await manager.existsBy(SecondFactorEntity, { personId, confirmedAt: Not(IsNull()) }),
      invitation: invitation && { state: stateOf(invitation, now), sentAt: invitation.createdAt },
    };
  }
}

function stateOf({ acceptedAt, revokedAt, expiresAt }: InvitationEntity, now: Date): InvitationState {
  if (acceptedAt !== null) return 'accepted';
  if (revokedAt !== null) return 'revoked';
  return expiresAt <= now ? 'expired' : 'open';
}

import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock';
import { PersonalTokenEntity } from '@storage';
import { DataSource, IsNull } from 'typeorm';
import type { ActingPerson } from './acting/acting-person.js';
import { NotFound } from './acting/errors.js';
import { auditSignIn } from './sign-in/audit-sign-in.js';

/** Takes back a token of one's own; the next request by it is refused. @throws NotFound */
@Injectable()
export class RevokeToken {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async run({ tokenId, actor: { personId } }: { tokenId: string; actor: ActingPerson }): Promise<void> {
    const now = this.clock.now();
    await this.dataSource.transaction(async (manager) => {
      const revoked = await manager.update(
        PersonalTokenEntity,
        { id: tokenId, personId, revokedAt: IsNull() },
        { revokedAt: now },
      );
      if (revoked.affected === 0) throw new NotFound('token', tokenId);
      const details = { token: tokenId };
      await auditSignIn(manager, { action: 'token-revoked', personId, actorId: personId, at: now, details });
    });
  }
}

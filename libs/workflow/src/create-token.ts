import { MOST_TOKENS, type TokenScope } from '@domain/access';
import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock';
import { PersonalTokenEntity } from '@storage';
import { DataSource, IsNull, MoreThan } from 'typeorm';
import { hashToken, newToken } from './access/tokens.js';
import type { ActingPerson } from './acting/acting-person.js';
import { Conflict } from './acting/errors.js';
import { auditSignIn } from './sign-in/audit-sign-in.js';

/** Programs that look for secrets left lying about know ours by it. */
const PREFIX = 'vekha_';
const DAY_MS = 24 * 60 * 60 * 1000;

/** Makes a token for a program of the person; the token itself is told this once. @throws Conflict `too-many-tokens` */
@Injectable()
export class CreateToken {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async run(wanted: {
    name: string;
    scope: TokenScope;
    days: number;
    actor: ActingPerson;
  }): Promise<{ id: string; token: string }> {
    const { name, scope, days } = wanted;
    const { personId } = wanted.actor;
    const now = this.clock.now();
    const token = `${PREFIX}${newToken()}`;
    const id = await this.dataSource.transaction(async (manager) => {
      await manager.query('select 1 from person where id = $1 for no key update', [personId]);
      const live = { personId, revokedAt: IsNull(), expiresAt: MoreThan(now) };
      if ((await manager.countBy(PersonalTokenEntity, live)) >= MOST_TOKENS) {
        throw new Conflict('too-many-tokens', { count: MOST_TOKENS });
      }
      const made = await manager.save(
        manager.create(PersonalTokenEntity, {
          personId,
          name: name.trim(),
          scope,
          tokenHash: hashToken(token),
          createdAt: now,
          expiresAt: new Date(now.getTime() + days * DAY_MS),
        }),
      );
      const details = { token: made.id, scope, days };
      await auditSignIn(manager, { action: 'token-created', personId, actorId: personId, at: now, details });
      return made.id;
    });
    return { id, token };
  }
}

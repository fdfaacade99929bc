import type { TokenScope } from '@domain/access';
import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock';
import { PersonalTokenEntity } from '@storage';
import { DataSource, IsNull, MoreThan } from 'typeorm';
import { hashToken } from '../../access/tokens.js';

const NOTED_EVERY_MS = 60_000;

export interface HeldToken {
  readonly id: string;
  readonly personId: string;
  readonly scope: TokenScope;
}

/** Whose token this is, while it is good. Its use is noted at most once a minute. */
@Injectable()
export class TokenHolder {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async run(token: string): Promise<HeldToken | undefined> {
    const now = this.clock.now();
    const { manager } = this.dataSource;
    const found = await manager.findOneBy(PersonalTokenEntity, {
      tokenHash: hashToken(token),
      revokedAt: IsNull(),
      expiresAt: MoreThan(now),
    });
    if (found === null) return undefined;
    const { id, personId, scope, lastUsedAt } = found;
    if (lastUsedAt === null || Math.abs(now.getTime() - lastUsedAt.getTime()) >= NOTED_EVERY_MS) {
      await manager.update(PersonalTokenEntity, id, { lastUsedAt: now });
    }
    return { id, personId, scope };
  }
}

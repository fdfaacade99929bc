import type { TokenScope } from '@domain/access';
import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock';
import { PersonalTokenEntity } from '@storage';
import { DataSource, IsNull } from 'typeorm';

export interface OwnToken {
  readonly id: string;
  readonly name: string;
  readonly scope: TokenScope;
  readonly createdAt: Date;
  readonly expiresAt: Date;
  readonly isExpired: boolean;
  readonly lastUsedAt: Date | null;
}

/** The tokens of a person that were not taken back, newest first; one that has expired stays until he removes it. */
@Injectable()
export class OwnTokens {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async run(personId: string): Promise<OwnToken[]> {
    const now = this.clock.now();
    const rows = await this.dataSource.manager.find(PersonalTokenEntity, {
      where: { personId, revokedAt: IsNull() },
      order: { createdAt: 'DESC', id: 'ASC' },
    });
    return rows.map(({ id, name, scope, createdAt, expiresAt, lastUsedAt }) => {
      return { id, name, scope, createdAt, expiresAt, lastUsedAt, isExpired: expiresAt <= now };
    });
  }
}

import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock';
import { SignInLinkEntity } from '@storage';
import { DataSource, IsNull, MoreThan } from 'typeorm';
import { hashToken } from './access/tokens.js';
import { BadInput } from './acting/errors.js';
import { type Entry, enter } from './sign-in/entry.js';

/** Spends a sign-in link and says whom it signs in. @throws BadInput `sign-in-link-invalid` for an unknown, spent or old one */
@Injectable()
export class SignIn {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async run(token: string): Promise<Entry> {
    const now = this.clock.now();
    const tokenHash = hashToken(token);
    return this.dataSource.transaction(async (manager) => {
      const spent = await manager.update(
        SignInLinkEntity,
        { tokenHash, usedAt: IsNull(), expiresAt: MoreThan(now) },
        { usedAt: now },
      );
      if (spent.affected !== 1) throw new BadInput('sign-in-link-invalid');
      const { personId, purpose } = await manager.findOneByOrFail(SignInLinkEntity, { tokenHash });
      return enter(manager, { personId, method: purpose === 'terminal' ? 'terminal' : 'link' }, now);
    });
  }
}

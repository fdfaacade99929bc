import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock';
import { PersonEntity, SignInLinkEntity } from '@storage';
import { DataSource } from 'typeorm';
import { hashToken, newToken } from './access/tokens.js';
import { NotFound } from './errors.js';

const LIFETIME_MS = 60 * 60 * 1000;

/** Makes a link that signs one person in, once, within an hour. The token is returned here and never stored. @throws NotFound */
@Injectable()
export class IssueSignInLink {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async run(personId: string): Promise<{ token: string; path: string; expiresAt: Date }> {
    const person = await this.dataSource.manager.findOneBy(PersonEntity, { id: personId });
    if (person === null) throw new NotFound('person', personId);
    const token = newToken();
    const createdAt = this.clock.now();
    const expiresAt = new Date(createdAt.getTime() + LIFETIME_MS);
    await this.dataSource.manager.insert(SignInLinkEntity, {
      tokenHash: hashToken(token),
      personId,
      createdAt,
      expiresAt,
    });
    return { token, path: `/sign-in?token=${token}`, expiresAt };
  }
}

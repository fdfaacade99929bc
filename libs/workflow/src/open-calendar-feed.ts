import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock';
import { Config } from '@platform/config';
import { CalendarFeedEntity } from '@storage';
import { DataSource } from 'typeorm';
import { hashToken, newToken } from './access/tokens.js';
import type { ActingPerson } from './acting/acting-person.js';
import { auditSignIn } from './sign-in/audit-sign-in.js';

/** Gives a person a new secret address of his due dates, told this once; the one before is then good for nothing. */
@Injectable()
export class OpenCalendarFeed {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly config: Config,
  ) {}

  async run({ personId }: ActingPerson): Promise<string> {
    const token = newToken();
    const at = this.clock.now();
    await this.dataSource.transaction(async (manager) => {
      await manager.upsert(
        CalendarFeedEntity,
        { personId, tokenHash: hashToken(token), createdAt: at, lastReadAt: null },
        ['personId'],
      );
      await auditSignIn(manager, { action: 'calendar-feed-opened', personId, actorId: personId, at });
    });
    return `${this.config.publicAddress}/api/feeds/${token}/vekha.ics`;
  }
}

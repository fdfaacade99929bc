import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock';
import { CalendarFeedEntity } from '@storage';
import { DataSource } from 'typeorm';
import type { ActingPerson } from './acting/acting-person.js';
import { NotFound } from './acting/errors.js';
import { auditSignIn } from './sign-in/audit-sign-in.js';

/** Takes the secret address of one's due dates back. @throws NotFound */
@Injectable()
export class CloseCalendarFeed {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async run({ personId }: ActingPerson): Promise<void> {
    await this.dataSource.transaction(async (manager) => {
      const closed = await manager.delete(CalendarFeedEntity, { personId });
      if (closed.affected === 0) throw new NotFound('feed', personId);
      const at = this.clock.now();
      await auditSignIn(manager, { action: 'calendar-feed-closed', personId, actorId: personId, at });
    });
  }
}

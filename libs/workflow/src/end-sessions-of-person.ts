import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock';
import { CalendarFeedEntity, endSessionsOf, PersonalTokenEntity, PersonEntity } from '@storage';
import { DataSource, IsNull } from 'typeorm';
import { type ActingPerson, demand } from './acting/acting-person.js';
import { NotFound } from './acting/errors.js';
import { auditSignIn } from './sign-in/audit-sign-in.js';

/** An administrator ends all sessions of somebody and takes back his tokens and the address of his calendar: a lost telephone, a person who has left. @throws NotFound */
@Injectable()
export class EndSessionsOfPerson {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async run({ personId, actor }: { personId: string; actor: ActingPerson }): Promise<void> {
    demand(actor, 'setup.see');
    await this.dataSource.transaction(async (manager) => {
      if (!(await manager.existsBy(PersonEntity, { id: personId }))) throw new NotFound('person', personId);
      const count = await endSessionsOf(manager, personId);
      const at = this.clock.now();
      const revoked = await manager.update(PersonalTokenEntity, { personId, revokedAt: IsNull() }, { revokedAt: at });
      await manager.delete(CalendarFeedEntity, { personId });
      const details = { count, tokens: revoked.affected ?? 0 };
      await auditSignIn(manager, { action: 'sessions-ended', personId, actorId: actor.personId, at, details });
    });
  }
}

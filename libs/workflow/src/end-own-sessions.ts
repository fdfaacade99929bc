import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock';
import { endSessionsOf } from '@storage';
import { DataSource } from 'typeorm';
import type { ActingPerson } from './acting/acting-person.js';
import { NotFound } from './acting/errors.js';
import { auditSignIn } from './sign-in/audit-sign-in.js';

/** A person ends one of his sessions by its id, or all but the one he asks from. @throws NotFound for no session of his */
@Injectable()
export class EndOwnSessions {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /** `sid` is the secret id of the session that asks. */
  async run({ only, sid, actor }: { only?: string; sid: string; actor: ActingPerson }): Promise<void> {
    const { personId } = actor;
    await this.dataSource.transaction(async (manager) => {
      const ended = await endSessionsOf(manager, personId, only === undefined ? { except: sid } : { only });
      if (ended === 0 && only !== undefined) throw new NotFound('session', only);
      const event = { action: 'sessions-ended', personId, actorId: personId, at: this.clock.now() };
      await auditSignIn(manager, { ...event, details: { count: ended } });
    });
  }
}

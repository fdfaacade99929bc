import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock';
import { endSessionsOf } from '@storage';
import { DataSource } from 'typeorm';
import { type ActingPerson, demand } from './acting/acting-person.js';
import { NotFound } from './acting/errors.js';
import { auditSignIn } from './sign-in/audit-sign-in.js';
import { forgetSecondFactor } from './sign-in/forget-second-factor.js';

/** An administrator takes away the second factor of somebody who has lost his telephone; his sessions end. @throws NotFound */
@Injectable()
export class ResetSecondFactor {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async run({ personId, actor }: { personId: string; actor: ActingPerson }): Promise<void> {
    demand(actor, 'setup.see');
    await this.dataSource.transaction(async (manager) => {
      if (!(await forgetSecondFactor(manager, personId))) throw new NotFound('second-factor', personId);
      await endSessionsOf(manager, personId);
      const event = { action: 'second-factor-reset', personId, actorId: actor.personId, at: this.clock.now() };
      await auditSignIn(manager, event);
    });
  }
}

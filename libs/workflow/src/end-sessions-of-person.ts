import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock';
import { PersonEntity } from '@storage';
import { DataSource } from 'typeorm';
import { type ActingPerson, demand } from './acting/acting-person.js';
import { NotFound } from './acting/errors.js';
import { auditSignIn } from './sign-in/audit-sign-in.js';
import { shutOut } from './sign-in/shut-out.js';

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
      const at = this.clock.now();
      const { sessions: count, tokens } = await shutOut(manager, personId, at);
      const details = { count, tokens };
      await auditSignIn(manager, { action: 'sessions-ended', personId, actorId: actor.personId, at, details });
    });
  }
}

import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock';
import { PersonEntity } from '@storage';
import { DataSource } from 'typeorm';
import { type ActingPerson, demand } from './acting/acting-person.js';
import { NotFound } from './acting/errors.js';
import { auditSignIn } from './sign-in/audit-sign-in.js';
import { forgive, locksOf } from './sign-in/tries.js';

/** An administrator lets somebody try again at once, after wrong tries have locked him out. @throws NotFound */
@Injectable()
export class UnlockSignIn {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async run({ personId, actor }: { personId: string; actor: ActingPerson }): Promise<void> {
    demand(actor, 'setup.see');
    await this.dataSource.transaction(async (manager) => {
      const person = await manager.findOneBy(PersonEntity, { id: personId });
      if (person === null) throw new NotFound('person', personId);
      await forgive(manager, locksOf(person));
      const event = { action: 'sign-in-unlocked', personId, actorId: actor.personId, at: this.clock.now() };
      await auditSignIn(manager, event);
    });
  }
}

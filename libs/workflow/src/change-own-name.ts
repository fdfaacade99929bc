import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock';
import { PersonEntity } from '@storage';
import { DataSource } from 'typeorm';
import type { ActingPerson } from './acting/acting-person.js';
import { auditSignIn } from './sign-in/audit-sign-in.js';
import { renamePerson } from './sign-in/rename-person.js';

/** A person corrects how his name is written. Orders find him by the match key, which stays. @throws BadInput `name-taken` */
@Injectable()
export class ChangeOwnName {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async run({ fullName, actor }: { fullName: string; actor: ActingPerson }): Promise<void> {
    const { personId } = actor;
    await this.dataSource.transaction(async (manager) => {
      const person = await manager.findOneOrFail(PersonEntity, {
        where: { id: personId },
        lock: { mode: 'for_no_key_update' },
      });
      if (!(await renamePerson(manager, person, fullName))) return;
      await auditSignIn(manager, { action: 'name-changed', personId, actorId: personId, at: this.clock.now() });
    });
  }
}

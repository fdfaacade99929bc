import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock';
import { DataSource } from 'typeorm';
import { type ActingPerson, demand } from './acting/acting-person.js';
import { openChange, renewChange } from './classes/open-change.js';
import { reasonOf } from './tasks/reason.js';

/**
 * Says that the tasks of an issued order are to follow the list of its class, as it was shown; a sweep does it.
 * @throws NotFound, Conflict `stale-class-change`, BadInput `reason-missing`
 */
@Injectable()
export class ConfirmClassChange {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async run(input: { changeId: string; digest: string; reason: string; actor: ActingPerson }): Promise<void> {
    const { changeId, actor } = input;
    demand(actor, 'orders.confirm');
    const reason = reasonOf(input);
    const now = this.clock.now();
    // What is shown instead stays, whatever becomes of the confirmation.
    await this.dataSource.transaction((manager) => renewChange(manager, changeId, now));
    await this.dataSource.transaction(async (manager) => {
      const change = await openChange(manager, input);
      const decided = { decidedAt: now, decidedBy: actor.personId, via: actor.via, reason };
      await manager.save(Object.assign(change, { state: 'confirmed', ...decided, done: 0 }));
    });
  }
}

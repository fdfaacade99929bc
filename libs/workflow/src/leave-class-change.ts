import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock';
import { DataSource } from 'typeorm';
import { type ActingPerson, demand } from './acting/acting-person.js';
import { openChange } from './classes/open-change.js';

/**
 * Says that the tasks of an issued order stay as they are though the list of its class has changed. It is not asked about
 * again before the list changes further. @throws NotFound, Conflict `stale-class-change`
 */
@Injectable()
export class LeaveClassChange {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async run(input: { changeId: string; digest: string; actor: ActingPerson }): Promise<void> {
    const { actor } = input;
    demand(actor, 'orders.confirm');
    await this.dataSource.transaction(async (manager) => {
      const change = await openChange(manager, input);
      const decided = { decidedAt: this.clock.now(), decidedBy: actor.personId, via: actor.via };
      await manager.save(Object.assign(change, { state: 'left', ...decided }));
    });
  }
}

import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock';
import { AuditEventEntity, HandoverEntity } from '@storage';
import { DataSource, IsNull } from 'typeorm';
import { type ActingPerson, demand } from './acting/acting-person.js';
import { NotFound } from './acting/errors.js';

/** A post stays with whoever holds it: what was said of a day to come is not done. @throws NotFound where nothing waits */
@Injectable()
export class WithdrawHolderChange {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async run({ postId, actor }: { postId: string; actor: ActingPerson }): Promise<void> {
    demand(actor, 'directory.edit');
    await this.dataSource.transaction(async (manager) => {
      const withdrawn = await manager.delete(HandoverEntity, { organisationId: postId, doneAt: IsNull() });
      if (withdrawn.affected === 0) throw new NotFound('handover', postId);
      await manager.insert(AuditEventEntity, {
        at: this.clock.now(),
        actorId: actor.personId,
        action: 'holder-change-withdrawn',
        subject: `organisation:${postId}`,
        details: {},
      });
    });
  }
}

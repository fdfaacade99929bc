import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock';
import { replayDelivery } from '@storage';
import { DataSource } from 'typeorm';
import { type ActingPerson, demand } from './acting/acting-person.js';
import { NotFound } from './acting/errors.js';

/** Tells a program once more what it was told or could not be told; the same bytes under the same number. @throws NotFound */
@Injectable()
export class ReplayWebhook {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async run({ webhookId, id, actor }: { webhookId: string; id: string; actor: ActingPerson }): Promise<void> {
    demand(actor, 'setup.see');
    const isThere = await replayDelivery(this.dataSource.manager, { webhookId, id, now: this.clock.now() });
    if (!isThere) throw new NotFound('delivery', id);
  }
}

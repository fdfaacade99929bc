import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock';
import { DataSource } from 'typeorm';
import { type ActingPerson, demand } from './acting/acting-person.js';
import { auditCampaign } from './campaigns/audit-campaign.js';
import { lockManagedCampaign } from './campaigns/reach-campaign.js';

/** Locks all forms of a campaign, also those that were opened again by themselves. @throws NotFound, Forbidden */
@Injectable()
export class LockCampaign {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async run({ campaignId, actor }: { campaignId: string; actor: ActingPerson }): Promise<void> {
    demand(actor, 'indicators.edit');
    await this.dataSource.transaction(async (manager) => {
      const campaign = await lockManagedCampaign(manager, actor, campaignId);
      const at = this.clock.now();
      await manager.save(Object.assign(campaign, { lockedAt: at, lockedBy: actor.personId }));
      await auditCampaign(manager, { action: 'campaign-locked', campaignId, actor, at });
    });
  }
}

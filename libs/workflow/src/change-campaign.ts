import type { LocalDate } from '@domain/calendar';
import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock';
import type { ClosingRule } from '@storage';
import { DataSource } from 'typeorm';
import { type ActingPerson, demand } from './acting/acting-person.js';
import { auditCampaign } from './campaigns/audit-campaign.js';
import { lockManagedCampaign } from './campaigns/reach-campaign.js';

/** Gives a campaign another day its forms are due on, or another rule of closing. @throws NotFound, Forbidden */
@Injectable()
export class ChangeCampaign {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async run(input: { campaignId: string; dueOn: LocalDate; closing: ClosingRule; actor: ActingPerson }): Promise<void> {
    const { campaignId, dueOn, closing, actor } = input;
    demand(actor, 'indicators.edit');
    await this.dataSource.transaction(async (manager) => {
      const campaign = await lockManagedCampaign(manager, actor, campaignId);
      await manager.save(Object.assign(campaign, { dueOn, closing }));
      await auditCampaign(manager, {
        ...{ action: 'campaign-changed', campaignId, actor, at: this.clock.now(), details: { dueOn, closing } },
      });
    });
  }
}

import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock';
import { askForRun } from '@storage';
import { DataSource } from 'typeorm';
import { type ActingPerson, demand } from './acting/acting-person.js';
import { auditCampaign } from './campaigns/audit-campaign.js';
import { lockManagedCampaign } from './campaigns/reach-campaign.js';

/** Asks for a campaign to be evaluated: before its task is closed, after a ruling, or after an evaluation that failed. @throws NotFound, Forbidden */
@Injectable()
export class RequestEvaluation {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async run({ campaignId, actor }: { campaignId: string; actor: ActingPerson }): Promise<void> {
    demand(actor, 'indicators.edit');
    await this.dataSource.transaction(async (manager) => {
      await lockManagedCampaign(manager, actor, campaignId);
      const at = this.clock.now();
      await askForRun(manager, { campaignId, cause: 'request', at, by: actor.personId });
      await auditCampaign(manager, { action: 'evaluation-requested', campaignId, actor, at });
    });
  }
}

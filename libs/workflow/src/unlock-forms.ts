import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock';
import { CampaignFormEntity, type MonitoringCampaignEntity } from '@storage';
import { DataSource, type EntityManager } from 'typeorm';
import { type ActingPerson, demand } from './acting/acting-person.js';
import { BadInput, Conflict, NotFound } from './acting/errors.js';
import { auditCampaign } from './campaigns/audit-campaign.js';
import { lockManagedCampaign } from './campaigns/reach-campaign.js';

/**
 * Opens the form of one organisation again for one correction, or all forms of a campaign, and keeps why.
 * @throws NotFound, Forbidden, Conflict `campaign-not-locked`, BadInput `unlocking-without-reason`
 */
@Injectable()
export class UnlockForms {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async run(input: {
    campaignId: string;
    /** Null for all. */
    organisationId: string | null;
    reason: string;
    actor: ActingPerson;
  }): Promise<void> {
    const { campaignId, organisationId, actor } = input;
    demand(actor, 'indicators.edit');
    const reason = input.reason.trim();
    if (reason === '') throw new BadInput('unlocking-without-reason', 'reason');
    await this.dataSource.transaction(async (manager) => {
      const campaign = await lockManagedCampaign(manager, actor, campaignId);
      if (campaign.lockedAt === null) throw new Conflict('campaign-not-locked');
      const at = this.clock.now();
      if (organisationId === null) await manager.save(Object.assign(campaign, { lockedAt: null, lockedBy: null }));
      else await unlockOne(manager, campaign, organisationId, { reason, at, by: actor.personId });
      const details = { organisation: organisationId, reason };
      await auditCampaign(manager, { action: 'forms-unlocked', campaignId, actor, at, details });
    });
  }
}

async function unlockOne(
  manager: EntityManager,
  { id: campaignId }: MonitoringCampaignEntity,
  organisationId: string,
  { reason, at, by }: { readonly reason: string; readonly at: Date; readonly by: string },
): Promise<void> {
  const form = await manager.findOneBy(CampaignFormEntity, { campaignId, organisationId });
  if (form === null) throw new NotFound('campaign_form', organisationId);
  await manager.save(Object.assign(form, { unlockedAt: at, unlockedBy: by, unlockedReason: reason }));
}

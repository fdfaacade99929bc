import { mayOnForm } from '@domain/access';
import { isLocked } from '@domain/campaigns';
import { CampaignFormEntity, MonitoringCampaignEntity, OrganisationEntity } from '@storage';
import type { EntityManager } from 'typeorm';
import { campaignsFor } from '../access/scopes/campaign-scope.js';
import type { ActingPerson } from '../acting/acting-person.js';
import { Conflict, Forbidden, NotFound } from '../acting/errors.js';
import { SqlParameters } from '../rows/sql-parameters.js';
import { demandEdition } from './demand-edition.js';

/**
 * A campaign the actor may manage; nobody else changes it, and no form of it is sent, until the transaction ends.
 * @throws NotFound, Forbidden
 */
export async function lockManagedCampaign(
  manager: EntityManager,
  actor: ActingPerson,
  id: string,
): Promise<MonitoringCampaignEntity> {
  const { mayManage } = await seenCampaign(manager, actor, id);
  if (!mayManage) throw new Forbidden({ permission: 'indicators.edit' });
  return manager.findOneOrFail(MonitoringCampaignEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });
}

/** @throws NotFound for a campaign the actor does not see */
export async function seenCampaign(
  manager: EntityManager,
  actor: ActingPerson,
  id: string,
): Promise<{ readonly campaign: MonitoringCampaignEntity; readonly mayManage: boolean }> {
  const parameters = new SqlParameters();
  const [found] = await manager.query<{ mayManage: boolean }[]>(
    `select ${campaignsFor(actor, 'manage', parameters)} as "mayManage"
     from monitoring_campaign campaign join task on task.id = campaign.task_id
     where campaign.id = ${parameters.add(id)} and ${campaignsFor(actor, 'see', parameters)}`,
    parameters.values,
  );
  if (found === undefined) throw new NotFound('campaign', id);
  const campaign = await manager.findOneByOrFail(MonitoringCampaignEntity, { id });
  return { campaign, mayManage: found.mayManage };
}

export interface FormInHand {
  readonly campaign: MonitoringCampaignEntity;
  readonly form: CampaignFormEntity;
  readonly organisation: OrganisationEntity;
}

/**
 * A form the actor may fill, as he saw it, held until the transaction ends; its campaign is neither closed nor locked
 * meanwhile. @throws NotFound, Forbidden, Conflict `campaign-locked` or `stale-form`
 */
export async function lockForm(
  manager: EntityManager,
  actor: ActingPerson,
  {
    campaignId,
    organisationId,
    edition,
  }: { readonly campaignId: string; readonly organisationId: string; readonly edition: number },
): Promise<FormInHand> {
  const campaign = await manager.findOne(MonitoringCampaignEntity, {
    where: { id: campaignId },
    lock: { mode: 'pessimistic_read' },
  });
  if (campaign === null) throw new NotFound('campaign', campaignId);
  const organisation = await organisationSeen(manager, actor, organisationId);
  const form = await manager.findOne(CampaignFormEntity, {
    where: { campaignId, organisationId },
    lock: { mode: 'pessimistic_write' },
  });
  if (form === null) throw new NotFound('campaign_form', organisationId);
  if (!mayOnForm(actor, organisation, 'fill')) throw new Forbidden({ permission: 'indicators.see' });
  if (isLocked({ lockedAt: campaign.lockedAt, unlockedAt: form.unlockedAt })) throw new Conflict('campaign-locked');
  await demandEdition(manager, form, edition);
  return { campaign, form, organisation };
}

/** @throws NotFound for an organisation whose forms the actor does not see */
export async function organisationSeen(
  manager: EntityManager,
  actor: ActingPerson,
  id: string,
): Promise<OrganisationEntity> {
  const organisation = await manager.findOneBy(OrganisationEntity, { id });
  if (organisation === null || !mayOnForm(actor, organisation, 'see')) throw new NotFound('campaign_form', id);
  return organisation;
}

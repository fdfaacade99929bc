import { askForRun, MonitoringCampaignEntity, missingForms } from '@storage';
import type { EntityManager } from 'typeorm';
import { Conflict } from '../acting/errors.js';

const NAMES_SAID = 5;

/**
 * What closing a monitoring task does to the campaign of it, in that transaction: its forms are locked, and its indicators are to
 * be evaluated. Nothing where the task has none.
 * @throws Conflict `campaign-incomplete`, which says whose forms are missing, where it wants all of them
 */
export async function closeCampaign(
  manager: EntityManager,
  taskId: string,
  { now, by }: { readonly now: Date; readonly by: string | null },
): Promise<void> {
  const campaign = await lockCampaignOf(manager, taskId);
  if (campaign === null) return;
  const { count, names } = await missingBeforeClosing(manager, campaign);
  if (count > 0) {
    const more = count > names.length ? '…' : '';
    throw new Conflict('campaign-incomplete', { count, names: `${names.join(', ')}${more}` });
  }
  if (campaign.lockedAt === null) await manager.save(Object.assign(campaign, { lockedAt: now, lockedBy: by }));
  await askForRun(manager, { campaignId: campaign.id, cause: 'closing', at: now, by });
}

/** Whether the task may be closed as far as its campaign goes. */
export async function mayCloseCampaign(manager: EntityManager, taskId: string): Promise<boolean> {
  const campaign = await lockCampaignOf(manager, taskId);
  return campaign === null || (await missingBeforeClosing(manager, campaign)).count === 0;
}

/** No form is sent until the transaction ends. */
function lockCampaignOf(manager: EntityManager, taskId: string): Promise<MonitoringCampaignEntity | null> {
  return manager.findOne(MonitoringCampaignEntity, { where: { taskId }, lock: { mode: 'pessimistic_write' } });
}

async function missingBeforeClosing(manager: EntityManager, { id, closing }: MonitoringCampaignEntity) {
  return closing === 'complete' ? missingForms(manager, id, NAMES_SAID) : { count: 0, names: [] };
}

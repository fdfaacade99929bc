import { AuditEventEntity } from '@storage';
import type { EntityManager } from 'typeorm';
import type { ActingPerson } from '../acting/acting-person.js';

export async function auditCampaign(
  manager: EntityManager,
  event: {
    readonly action: string;
    readonly campaignId: string;
    readonly actor: ActingPerson;
    readonly at: Date;
    readonly details?: Record<string, string | number | null>;
  },
): Promise<void> {
  const { action, campaignId, actor, at, details = {} } = event;
  await manager.insert(AuditEventEntity, {
    ...{ at, actorId: actor.personId, action, subject: `monitoring_campaign:${campaignId}`, details },
  });
}

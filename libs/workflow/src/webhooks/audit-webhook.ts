import { AuditEventEntity } from '@storage';
import type { EntityManager } from 'typeorm';

export async function auditWebhook(
  manager: EntityManager,
  { action, id, actorId, at }: { action: string; id: string; actorId: string; at: Date },
): Promise<void> {
  await manager.insert(AuditEventEntity, { at, actorId, action, subject: `webhook:${id}`, details: {} });
}

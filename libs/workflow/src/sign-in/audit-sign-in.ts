import { AuditEventEntity } from '@storage';
import type { EntityManager } from 'typeorm';

/** Records what happened to somebody's way in. `actorId` is null where nobody known did it. Never holds an address or a secret. */
export async function auditSignIn(
  manager: EntityManager,
  event: {
    action: string;
    personId: string;
    actorId: string | null;
    at: Date;
    details?: Record<string, string | number | null>;
  },
): Promise<void> {
  const { action, personId, actorId, at, details = {} } = event;
  await manager.insert(AuditEventEntity, { at, actorId, action, subject: `person:${personId}`, details });
}

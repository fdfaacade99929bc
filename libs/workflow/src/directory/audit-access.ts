import { AuditEventEntity, type PersonEntity } from '@storage';
import type { EntityManager } from 'typeorm';
import type { ActingPerson } from '../acting/acting-person.js';

/** What decides who gets in: links go to the e-mail, and the role says what they open. */
type AccessOfPerson = Pick<PersonEntity, 'id' | 'email' | 'role'>;

/**
 * Records a change of a person's e-mail or role; anything else leaves no row. The address itself is not recorded.
 * `before` is null for a new entry.
 */
export async function auditAccess(
  manager: EntityManager,
  change: { before: Omit<AccessOfPerson, 'id'> | null; after: AccessOfPerson; actor: ActingPerson; now: Date },
): Promise<void> {
  const { before, after, actor, now } = change;
  const fields = (['email', 'role'] as const).filter((field) => (before?.[field] ?? null) !== after[field]);
  if (fields.length === 0) return;
  await manager.insert(AuditEventEntity, {
    at: now,
    actorId: actor.personId,
    action: before === null ? 'person-added' : 'person-changed',
    subject: `person:${after.id}`,
    details: {
      fields: fields.join(', '),
      ...(fields.includes('role') && { roleBefore: before?.role ?? null, role: after.role }),
    },
  });
}

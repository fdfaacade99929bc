import { AuditEventEntity, insertInChunks, type PersonEntity } from '@storage';
import type { EntityManager } from 'typeorm';
import type { ActingPerson } from '../acting/acting-person.js';

/** What decides who gets in: links go to the e-mail, and the role says what they open. */
type AccessOfPerson = Pick<PersonEntity, 'id' | 'email' | 'role'>;

/** `before` is null for a new entry. */
export interface AccessChange {
  readonly before: Omit<AccessOfPerson, 'id'> | null;
  readonly after: AccessOfPerson;
}

/** Records a change of a person's e-mail or role; anything else leaves no row. The address itself is not recorded. */
export async function auditAccess(
  manager: EntityManager,
  { actor, now, ...change }: AccessChange & { actor: ActingPerson; now: Date },
): Promise<void> {
  await accessEvents(manager, [change], { actor, now });
}

/** The same for many people. */
export async function accessEvents(
  manager: EntityManager,
  changes: readonly AccessChange[],
  { actor, now }: { actor: ActingPerson; now: Date },
): Promise<void> {
  const events = changes.flatMap(({ before, after }) => {
    const fields = (['email', 'role'] as const).filter((field) => (before?.[field] ?? null) !== after[field]);
    if (fields.length === 0) return [];
    return [
      {
        at: now,
        actorId: actor.personId,
        action: before === null ? 'person-added' : 'person-changed',
        subject: `person:${after.id}`,
        details: {
          fields: fields.join(', '),
          ...(fields.includes('role') && { roleBefore: before?.role ?? null, role: after.role }),
        },
      },
    ];
  });
  await insertInChunks(manager, AuditEventEntity, events);
}

import { randomUUID } from 'node:crypto';
import type { ImportPlan } from '@domain/directory';
import { endSessionsOf, insertInChunks, OrganisationEntity, PersonEntity } from '@storage';
import { Any, type EntityManager } from 'typeorm';
import type { ActingPerson } from '../../acting/acting-person.js';
import { voidLinks } from '../../sign-in/void-links.js';
import { type AccessChange, accessEvents } from '../audit-access.js';
import { branchToGive } from '../branches.js';
import { reopenUndeliveredReminders } from '../reopen-reminders.js';
import type { OnProgress } from './compare-import.js';
import { chunksOf } from './write-organisations.js';

/** Writes the people of a plan; answers the ids the new ones got. Whoever gets another role gets the branch that is usual for it. */
export async function writePeople(
  manager: EntityManager,
  { people }: Pick<ImportPlan, 'people'>,
  newOrganisations: ReadonlyMap<string, string>,
  { actor, now, onProgress }: { actor: ActingPerson; now: Date; onProgress: OnProgress },
): Promise<ReadonlyMap<string, string>> {
  const changes: AccessChange[] = [];
  const ids = new Map(people.filter(({ isNew }) => isNew).map(({ id }) => [id, randomUUID()]));
  let done = 0;
  for (const chunk of chunksOf(people)) {
    const rows = chunk.map((person) => ({
      ...person,
      id: ids.get(person.id) ?? person.id,
      organisationId: newOrganisations.get(person.organisationId) ?? person.organisationId,
    }));
    const bodies = await manager.findBy(OrganisationEntity, {
      id: Any([...new Set(rows.map((row) => row.organisationId))]),
    });
    const bodyOf = new Map(bodies.map((body) => [body.id, body]));
    const written: (Omit<(typeof rows)[number], 'isNew'> & {
      isNew: boolean;
      branchId?: string | null;
      namesBranchId: string | null;
    })[] = [];
    for (const row of rows) {
      const organisation = bodyOf.get(row.organisationId);
      if (organisation === undefined) throw new Error(`No organisation ${row.organisationId} for a person of the plan`);
      const branch =
        row.role === row.roleBefore
          ? {}
          : {
              branchId: await branchToGive(manager, actor, {
                role: row.role,
                organisationId: organisation.id,
                asked: undefined,
              }),
            };
      written.push({ ...row, ...branch, namesBranchId: organisation.namesBranchId });
    }
    const added = written.filter(({ isNew }) => isNew);
    await insertInChunks(
      manager,
      PersonEntity,
      added.map(({ isNew: _, emailBefore: __, roleBefore: ___, ...person }) => ({
        ...person,
        kind: 'person' as const,
        state: 'active' as const,
      })),
    );
    const changed = written.filter(({ isNew }) => !isNew);
    await manager.query(
      `update person set full_name = said."fullName", position = said.position, email = said.email, phone = said.phone,
         role = said.role, branch_id = case when person.role = said.role then branch_id else said."branchId" end,
         version = version + 1
       from jsonb_to_recordset($1::jsonb) as said (id uuid, "fullName" text, position text, email text, phone text,
         role text, "branchId" uuid) where person.id = said.id`,
      [JSON.stringify(changed)],
    );
    const readdressed = changed.filter(({ email, emailBefore }) => email !== emailBefore);
    await voidLinks(
      manager,
      readdressed.map(({ id }) => id),
      now,
    );
    await reopenUndeliveredReminders(
      manager,
      readdressed.flatMap(({ id, email }) => (email === null ? [] : [id])),
      now,
    );
    // What he may do has changed under pages that are open.
    for (const { id, role, roleBefore } of changed) if (role !== roleBefore) await endSessionsOf(manager, id);
    for (const { id, email, role, emailBefore, roleBefore } of written) {
      changes.push({
        before: roleBefore === null ? null : { email: emailBefore, role: roleBefore },
        after: { id, email, role },
      });
    }
    await onProgress((done += chunk.length), people.length);
  }
  await accessEvents(manager, changes, { actor, now });
  return ids;
}

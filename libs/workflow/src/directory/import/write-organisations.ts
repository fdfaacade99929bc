import { randomUUID } from 'node:crypto';
import { branchOf } from '@domain/access';
import { type ImportPlan, matchKey, type PlannedOrganisation } from '@domain/directory';
import {
  insertInChunks,
  insertOrganisations,
  moveOrganisation,
  noteNewNames,
  OrganisationEntity,
  type OrganisationToWrite,
  PersonEntity,
  releaseCodes,
  updateOrganisations,
} from '@storage';
import { Any, type EntityManager } from 'typeorm';
import type { ActingPerson } from '../../acting/acting-person.js';
import { voidLinks } from '../../sign-in/void-links.js';
import { type AccessChange, accessEvents } from '../audit-access.js';
import { usualMemberRule } from '../member-rule.js';
import { officeOf } from '../office.js';
import { reopenUndeliveredReminders } from '../reopen-reminders.js';
import type { OnProgress } from './compare-import.js';

const ROWS_A_STATEMENT = 1_000;

/** Writes the organisations of a plan with their addresses; answers the ids the new ones got. */
export async function writeOrganisations(
  manager: EntityManager,
  { organisations }: Pick<ImportPlan, 'organisations'>,
  { actor, now, onProgress }: { actor: ActingPerson; now: Date; onProgress: OnProgress },
): Promise<ReadonlyMap<string, string>> {
  const ids = new Map(organisations.filter(({ isNew }) => isNew).map(({ id }) => [id, randomUUID()]));
  const settled = organisations.map((body) => ({
    ...body,
    id: ids.get(body.id) ?? body.id,
    parentId: body.parentId === null ? null : (ids.get(body.parentId) ?? body.parentId),
    codeBranchId: body.codeBranchId === null ? null : (ids.get(body.codeBranchId) ?? body.codeBranchId),
  }));
  for (const chunk of chunksOf(settled)) await releaseCodes(manager, chunk.map(asRow));
  const [added, changed] = [settled.filter(({ isNew }) => isNew), settled.filter(({ isNew }) => !isNew)];
  let done = 0;
  for (const chunk of chunksOf(added)) {
    await insertOrganisations(manager, chunk.map(asRow));
    await onProgress((done += chunk.length), settled.length);
  }
  for (const chunk of chunksOf(changed)) {
    await updateOrganisations(manager, chunk.map(asRow));
    await onProgress((done += chunk.length), settled.length);
  }
  // One by one: where a thing stands decides where those below it do.
  for (const { id, parentId } of changed) await moveOrganisation(manager, id, parentId);
  const renamed = changed.filter(({ name, nameBefore }) => name !== nameBefore);
  const named = renamed.map(({ id, name }) => ({ id, key: matchKey(name) }));
  await noteNewNames(manager, named, branchOf(actor));
  await writeOffices(manager, settled, { actor, now });
  return ids;
}

function asRow(body: PlannedOrganisation): OrganisationToWrite {
  const { isNew, nameBefore: _, email: __, emailBefore: ___, ...row } = body;
  if (!isNew) return row;
  const { memberKind, memberTags, memberThrough } = usualMemberRule(row);
  return { ...row, memberKind, memberTags, memberThrough };
}

/** Every new organisation gets its office; the address of an old one is kept there too. */
async function writeOffices(
  manager: EntityManager,
  planned: readonly PlannedOrganisation[],
  { actor, now }: { actor: ActingPerson; now: Date },
): Promise<void> {
  const added = planned.filter(({ isNew }) => isNew);
  const offices = added.map((body) => ({
    ...officeOf({ ...body, namesBranchId: null, state: 'active' }),
    id: randomUUID(),
    email: body.email,
  }));
  await insertInChunks(manager, PersonEntity, offices);
  const readdressed = planned.filter(({ isNew, email, emailBefore }) => !isNew && email !== emailBefore);
  const changes: AccessChange[] = offices.map((office) => ({
    before: null,
    after: { id: office.id, email: office.email, role: 'official' },
  }));
  for (const chunk of chunksOf(readdressed)) {
    const bodies = await manager.findBy(OrganisationEntity, { id: Any(chunk.map(({ id }) => id)) });
    await manager
      .createQueryBuilder()
      .insert()
      .into(PersonEntity)
      .values(bodies.map((body) => officeOf({ ...body, state: 'active' })))
      .orIgnore()
      .execute();
    const rows = await manager.findBy(PersonEntity, { organisationId: Any(chunk.map(({ id }) => id)), kind: 'office' });
    const emails = new Map(chunk.map(({ id, email }) => [id, email]));
    const known = rows.map((office) => ({ office, email: emails.get(office.organisationId) ?? null }));
    await manager.query(
      `update person set email = said.email, version = version + 1
       from jsonb_to_recordset($1::jsonb) as said (id uuid, email text) where person.id = said.id`,
      [JSON.stringify(known.map(({ office, email }) => ({ id: office.id, email })))],
    );
    for (const { office, email } of known) {
      const { id, role } = office;
      changes.push({ before: { email: office.email, role }, after: { id, email, role } });
    }
    await voidLinks(
      manager,
      known.map(({ office }) => office.id),
      now,
    );
    await reopenUndeliveredReminders(
      manager,
      known.flatMap(({ office, email }) => (email === null ? [] : [office.id])),
      now,
    );
  }
  await accessEvents(manager, changes, { actor, now });
}

export function chunksOf<Row>(rows: readonly Row[]): Row[][] {
  const chunks: Row[][] = [];
  for (let start = 0; start < rows.length; start += ROWS_A_STATEMENT)
    chunks.push(rows.slice(start, start + ROWS_A_STATEMENT));
  return chunks;
}

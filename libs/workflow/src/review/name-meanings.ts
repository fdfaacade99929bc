import { AuditEventEntity, DirectoryAliasEntity, type NameMeaning, OrganisationEntity, PersonEntity } from '@storage';
import type { EntityManager } from 'typeorm';
import type { ActingPerson } from '../acting/acting-person.js';
import { Conflict } from '../acting/errors.js';

/** What a name means now. Whoever asks holds it for the rest of the transaction, so that nobody says otherwise meanwhile. */
export async function presentMeaning(manager: EntityManager, name: string, matchKey: string): Promise<NameMeaning> {
  await manager.query('select pg_advisory_xact_lock(hashtextextended($1, 1))', [matchKey]);
  const alias = await manager.findOneBy(DirectoryAliasEntity, { matchKey });
  const { organisationId = null, personId = null, chosenBy = null } = alias ?? {};
  return {
    name,
    matchKey,
    organisationId,
    personId,
    chosenBy,
    entry: await entryName(manager, organisationId, personId),
  };
}

async function entryName(
  manager: EntityManager,
  organisationId: string | null,
  personId: string | null,
): Promise<string | null> {
  if (personId !== null) return (await manager.findOneBy(PersonEntity, { id: personId }))?.fullName ?? null;
  if (organisationId === null) return null;
  return (await manager.findOneBy(OrganisationEntity, { id: organisationId }))?.name ?? null;
}

/**
 * Makes names mean others, with a row of the audit for each: a meaning holds for every order to come.
 * @throws Conflict `stale-name` where a name does not mean any more what it is brought from
 */
export async function changeMeanings(
  manager: EntityManager,
  before: readonly NameMeaning[],
  after: readonly NameMeaning[],
  { orderId, actor, now }: { orderId: string; actor: ActingPerson; now: Date },
): Promise<void> {
  for (const [at, meaning] of after.entries()) {
    const { name, matchKey, organisationId, personId, chosenBy } = meaning;
    const from = before[at];
    const present = await presentMeaning(manager, name, matchKey);
    if (from === undefined || idOf(present) !== idOf(from)) throw new Conflict('stale-name', { name });
    if (idOf(meaning) === null) await manager.delete(DirectoryAliasEntity, { matchKey });
    else await manager.upsert(DirectoryAliasEntity, { matchKey, organisationId, personId, chosenBy }, ['matchKey']);
    await manager.insert(AuditEventEntity, {
      at: now,
      actorId: actor.personId,
      action: 'name-matched',
      subject: `order:${orderId}`,
      details: { name, entryBefore: idOf(present), entry: idOf(meaning) },
    });
  }
}

function idOf({ organisationId, personId }: NameMeaning): string | null {
  return personId ?? organisationId;
}

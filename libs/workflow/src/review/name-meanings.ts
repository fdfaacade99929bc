import { branchOf } from '@domain/access';
import { AuditEventEntity, DirectoryAliasEntity, type NameMeaning, OrganisationEntity, PersonEntity } from '@storage';
import { type EntityManager, IsNull } from 'typeorm';
import type { ActingPerson } from '../acting/acting-person.js';
import { Conflict } from '../acting/errors.js';
import { namesOf } from '../directory/entries-by-key.js';
import type { Naming } from '../directory/naming.js';

/**
 * Whose name a choice is: of an order of a branch that branch's; of one of the whole installation everybody's, or the
 * branch's of whoever chooses where his role covers one. A choice that is nearer to the order already is the one changed.
 */
export async function namespaceOfChoice(
  manager: EntityManager,
  naming: Naming,
  matchKey: string,
  actor: ActingPerson,
): Promise<string | null> {
  if (naming.branchId !== null) return naming.branchId;
  const own = branchOf(actor);
  const placeOf = (branch: string | null): number =>
    branch === null ? naming.namespaces.length : naming.namespaces.indexOf(branch);
  const aliases = await manager.findBy(DirectoryAliasEntity, { matchKey, namesBranchId: namesOf(naming) });
  const places = [own, ...aliases.map(({ namesBranchId }) => namesBranchId)].toSorted(
    (one, other) => placeOf(one) - placeOf(other),
  );
  return places[0] ?? null;
}

/** What a name means now. Whoever asks holds it for the rest of the transaction, so that nobody says otherwise meanwhile. */
export async function presentMeaning(
  manager: EntityManager,
  { name, matchKey, namesBranchId = null }: Pick<NameMeaning, 'name' | 'matchKey' | 'namesBranchId'>,
): Promise<NameMeaning> {
  await manager.query('select pg_advisory_xact_lock(hashtextextended($1, 1))', [matchKey]);
  const alias = await manager.findOneBy(DirectoryAliasEntity, { matchKey, namesBranchId: namesBranchId ?? IsNull() });
  const { organisationId = null, personId = null, chosenBy = null } = alias ?? {};
  return {
    name,
    matchKey,
    namesBranchId,
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
 * Makes names mean others, with a row of the audit for each: a meaning holds for every order to come of those whose name it is.
 * @throws Conflict `stale-name` where a name does not mean any more what it is brought from
 */
export async function changeMeanings(
  manager: EntityManager,
  before: readonly NameMeaning[],
  after: readonly NameMeaning[],
  { orderId, actor, now }: { orderId: string; actor: ActingPerson; now: Date },
): Promise<void> {
  for (const [at, meaning] of after.entries()) {
    const { name, matchKey, namesBranchId = null, organisationId, personId, chosenBy } = meaning;
    const from = before[at];
    const present = await presentMeaning(manager, meaning);
    if (from === undefined || idOf(present) !== idOf(from)) throw new Conflict('stale-name', { name });
    if (idOf(meaning) === null) {
      await manager.delete(DirectoryAliasEntity, { matchKey, namesBranchId: namesBranchId ?? IsNull() });
    } else {
      // A reading may note the same name meanwhile, without holding it: what somebody says goes before that.
      await manager.upsert(DirectoryAliasEntity, { matchKey, namesBranchId, organisationId, personId, chosenBy }, [
        ...['matchKey', 'namesBranchId'],
      ]);
    }
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

import { directoryKeys, issuerName } from '@domain/directory';
import { type OrderReading, type Party, requisitePeople } from '@domain/orders';
import { DirectoryAliasEntity, type NameMeaning, type RoadmapItemEntity } from '@storage';
import { Any, type EntityManager, IsNull, Not } from 'typeorm';
import { namesOf } from '../directory/entries-by-key.js';
import { type NamingOrder, namingOf } from '../directory/naming.js';
import { presentMeaning } from './name-meanings.js';
import { partiesOfItems } from './save-assigned.js';

/**
 * People are sought within the body that issued the order. Whom a person has chosen for a name while the order was
 * another body's is who the name means within the new one too, unless it means somebody there already.
 */
export async function carriedMeanings(
  manager: EntityManager,
  order: NamingOrder,
  items: readonly RoadmapItemEntity[],
  from: OrderReading,
  to: OrderReading,
): Promise<{ before: NameMeaning[]; after: NameMeaning[] }> {
  const moved = movedKeys([...partiesOfItems(items), ...requisitePeople(to.order)], from, to);
  const naming = await namingOf(manager, order, issuerName(to));
  const chosen = await manager.findBy(DirectoryAliasEntity, {
    matchKey: Any([...moved.keys()]),
    namesBranchId: namesOf(naming),
    personId: Not(IsNull()),
    chosenBy: Not(IsNull()),
  });
  const before: NameMeaning[] = [];
  const after: NameMeaning[] = [];
  for (const { matchKey: oldKey, namesBranchId, personId, chosenBy } of chosen) {
    const { name, matchKey } = moved.get(oldKey) ?? {};
    if (name === undefined || matchKey === undefined) continue;
    const present = await presentMeaning(manager, { name, matchKey, namesBranchId });
    if (present.personId !== null) continue;
    const { entry } = await presentMeaning(manager, { name, matchKey: oldKey, namesBranchId });
    before.push(present);
    after.push({ ...present, personId, chosenBy, entry });
  }
  return { before, after };
}

/** By the key of a person within the issuer before: the name, and the key within the issuer now. */
function movedKeys(
  parties: readonly Party[],
  from: OrderReading,
  to: OrderReading,
): Map<string, { name: string; matchKey: string }> {
  const moved = new Map<string, { name: string; matchKey: string }>();
  for (const party of parties) {
    const oldKey = directoryKeys(party, from).personKey;
    const matchKey = directoryKeys(party, to).personKey;
    if (oldKey !== null && matchKey !== null && oldKey !== matchKey) moved.set(oldKey, { name: party.name, matchKey });
  }
  return moved;
}

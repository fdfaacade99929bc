import { type Actor, branchOf, type TaskRelation } from '@domain/access';
import type { EntityManager } from 'typeorm';

/** So many organisations or orders are gone through one by one; among more of them the next task is met soon enough. */
const FEW = 100;

/** How far an actor's branch reaches, so that his tasks can be looked for where they are. */
export interface Reach {
  /** Ids of the organisations; null where they are many, or all. */
  readonly bodies: readonly string[] | null;
  /** Ids of the orders of these organisations; null likewise. */
  readonly orders: readonly string[] | null;
}

const NOWHERE: Reach = { bodies: [], orders: [] };

export async function reachOf(
  manager: EntityManager,
  actor: Actor,
  relations: readonly TaskRelation[],
): Promise<Reach> {
  if (!relations.includes('in_branch') && !relations.includes('ordered_by_branch')) return NOWHERE;
  const top = branchOf(actor);
  if (top === null) return { bodies: null, orders: null };
  const [found] = await manager.query<{ bodies: string[]; orders: string[] }[]>(
    `select array(select id from organisation where lineage @> array[$1::uuid] limit ${FEW + 1}) as bodies,
       array(select given.id from organisation owner join order_document given on given.owner_organisation_id = owner.id
         where owner.lineage @> array[$1::uuid] limit ${FEW + 1}) as orders`,
    [top],
  );
  const few = (ids: readonly string[] = []) => (ids.length > FEW ? null : ids);
  return { bodies: few(found?.bodies), orders: few(found?.orders) };
}

import type { EntityManager } from 'typeorm';
import { classesWhere, IS_MEMBER_OF_CLASS } from '../directory/class-members.js';

/** The classes that mean a body today. */
export async function classesOfBody(manager: EntityManager, organisationId: string): Promise<string[]> {
  const rows = await manager.query<{ id: string }[]>(
    `select class.id from organisation member join ${classesWhere('class.member_kind is not null')} on ${IS_MEMBER_OF_CLASS}
     where member.id = $1`,
    [organisationId],
  );
  return rows.map(({ id }) => id);
}

/** The approved roadmap that the nearest body above one has for a demanding row; null where none has. */
export async function nearestRoadmapAbove(
  manager: EntityManager,
  itemId: string,
  organisationId: string,
): Promise<string | null> {
  const [found] = await manager.query<{ orderId: string }[]>(
    `select roadmap.order_id as "orderId"
     from organisation body
     join child_roadmap roadmap on roadmap.item_id = $1 and roadmap.organisation_id = any(body.lineage)
       and roadmap.organisation_id <> body.id
     join organisation upper on upper.id = roadmap.organisation_id
     join order_document approved on approved.id = roadmap.order_id and approved.state = 'confirmed'
     where body.id = $2
     order by cardinality(upper.lineage) desc limit 1`,
    [itemId, organisationId],
  );
  return found?.orderId ?? null;
}

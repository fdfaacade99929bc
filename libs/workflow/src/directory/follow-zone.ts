import { OrganisationEntity } from '@storage';
import type { EntityManager } from 'typeorm';

type Placed = Pick<OrganisationEntity, 'id' | 'parentId' | 'timeZone'>;

/**
 * The time zone a body takes under another parent: the parent's where it had that of the one before, for then nobody chose
 * it; otherwise its own.
 */
export async function zoneUnder(manager: EntityManager, body: Placed, parentId: string | null): Promise<string> {
  if (body.parentId === null || parentId === null) return body.timeZone;
  const before = await manager.findOneByOrFail(OrganisationEntity, { id: body.parentId });
  const after = await manager.findOneByOrFail(OrganisationEntity, { id: parentId });
  return before.timeZone === body.timeZone ? after.timeZone : body.timeZone;
}

/**
 * Gives a body's new time zone to all below it that went by its zone before; one with a zone of its own keeps it, and so does
 * what is below that one. Answers how many follow.
 */
export async function followZone(
  manager: EntityManager,
  bodyId: string,
  before: string,
  after: string,
): Promise<number> {
  if (before === after) return 0;
  const [followers] = await manager.query<[unknown[], number]>(
    `with recursive follower as (
       select id from organisation where parent_id = $1 and time_zone = $2
       union all
       select body.id from organisation body join follower on body.parent_id = follower.id where body.time_zone = $2)
     update organisation set time_zone = $3, version = version + 1 where id in (select id from follower) returning id`,
    [bodyId, before, after],
  );
  return followers.length;
}

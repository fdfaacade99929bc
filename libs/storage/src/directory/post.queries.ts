import type { EntityManager } from 'typeorm';

/** For whom a post stands today. */
export interface PostNow {
  readonly postId: string;
  /** Who holds it; null where nobody does. */
  readonly personId: string | null;
  /**
   * Whose body acts: the holder's. Of a post that nobody holds the one it is of; but one that nobody ever held, or that has an
   * address of its own, is an addressee by itself.
   */
  readonly organisationId: string;
}

/** Of these entries the posts, by their ids. */
export async function postsNow(manager: EntityManager, ids: readonly string[]): Promise<ReadonlyMap<string, PostNow>> {
  const rows = await manager.query<PostNow[]>(
    `select post.id as "postId", holder.id as "personId",
       case when holder.id is not null then holder.organisation_id
         when office.email is not null or not exists (select from appointment where organisation_id = post.id) then post.id
         else coalesce(post.parent_id, post.id) end as "organisationId"
     from organisation post
     left join person holder on holder.id = post.holder_id
     left join person office on office.organisation_id = post.id and office.kind = 'office'
     where post.id = any($1) and post.kind = 'role'`,
    [ids],
  );
  return new Map(rows.map((row) => [row.postId, row]));
}

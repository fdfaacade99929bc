import { membersNow, postsNow } from '@storage';
import type { EntityManager } from 'typeorm';
import { whoStandsFor } from '../orders/order-tasks.js';
import type { Given } from './receiver-of.js';

export type TakenSeat = ReturnType<typeof whoStandsFor>[number];

/** Who takes part for whom a task is given to, whoever answers first: the holder of a post, the members of a collegial body. */
export async function seatsOf(
  manager: EntityManager,
  { organisationId, personId }: Given,
): Promise<readonly [TakenSeat, ...TakenSeat[]]> {
  if (personId !== null) return [{ organisationId, personId, postId: null }];
  const [answering, ...others] = whoStandsFor(organisationId, {
    posts: await postsNow(manager, [organisationId]),
    members: await membersNow(manager, [organisationId]),
  });
  if (answering === undefined) throw new Error(`Nobody stands for ${organisationId}`);
  return [answering, ...others];
}

import type { EntityManager } from 'typeorm';
import { SqlParameters } from './sql-parameters.js';

/** Up to so many ids are handed over as they are; more of them are met soon enough by walking the list in its order. */
const FEW = 5000;

/**
 * A condition on `task.id` for a list that is walked by an index until a page is full. A set of few tasks would be met too
 * seldom on that walk, so its ids are found first; for a large set (or null, which is every task) the condition on each row does.
 */
export async function fewOr(
  manager: EntityManager,
  idsOf: (parameters: SqlParameters) => string | null,
  otherwise: () => string,
  parameters: SqlParameters,
): Promise<string> {
  const own = new SqlParameters();
  const sql = idsOf(own);
  if (sql === null) return otherwise();
  const rows = await manager.query<{ id: string }[]>(
    `select few.id from (${sql}) few (id) limit ${FEW + 1}`,
    own.values,
  );
  if (rows.length > FEW) return otherwise();
  return `task.id = any(${parameters.add(rows.map(({ id }) => id))}::uuid[])`;
}

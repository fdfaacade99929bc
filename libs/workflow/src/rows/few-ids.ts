import type { EntityManager } from 'typeorm';
import { SqlParameters } from './sql-parameters.js';

/** Up to so many tasks are looked through one by one; more of them are met soon enough by walking a list in its order. */
const FEW = 2000;

/** The ids that a statement with that limit answers; null where they are many. */
export async function fewIds(
  manager: EntityManager,
  idsUpTo: (limit: number, parameters: SqlParameters) => string,
): Promise<string[] | null> {
  const parameters = new SqlParameters();
  const sql = idsUpTo(FEW + 1, parameters);
  const rows = await manager.query<{ id: string }[]>(`select few.id from (${sql}) few`, parameters.values);
  return rows.length > FEW ? null : rows.map(({ id }) => id);
}

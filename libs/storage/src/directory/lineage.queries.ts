import type { EntityManager } from 'typeorm';

/** Organisations with all above them, the top first; what is not in the directory is left out. */
export async function lineagesOf(manager: EntityManager, ids: readonly string[]): Promise<Map<string, string[]>> {
  if (ids.length === 0) return new Map();
  const rows = await manager.query<{ id: string; lineage: string[] }[]>(
    'select id, lineage from organisation where id = any($1)',
    [[...new Set(ids)]],
  );
  return new Map(rows.map(({ id, lineage }) => [id, lineage]));
}

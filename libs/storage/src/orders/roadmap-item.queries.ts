import type { EntityManager } from 'typeorm';
import type { ItemState } from './review-step.entity.js';
import { RoadmapItemEntity } from './roadmap-item.entity.js';

const CHUNK = 500;

/**
 * Brings items to these states, new ones among them, many in a statement: an order has thousands. The version of an item
 * goes up only where something of it changes.
 */
export async function saveItemStates(manager: EntityManager, items: readonly ItemState[]): Promise<void> {
  const { tableName, columns } = manager.connection.getMetadata(RoadmapItemEntity);
  const kept = columns.filter(({ isVersion }) => !isVersion);
  const names = kept.map(({ databaseName }) => databaseName);
  const rest = names.filter((name) => name !== 'id');
  const sql = `insert into ${tableName} as present (${names.join(', ')}, version)
    select ${names.join(', ')}, 1 from jsonb_populate_recordset(null::${tableName}, $1::jsonb)
    on conflict (id) do update
      set ${rest.map((name) => `${name} = excluded.${name}`).join(', ')}, version = present.version + 1
      where (${rest.map((name) => `present.${name}`).join(', ')})
        is distinct from (${rest.map((name) => `excluded.${name}`).join(', ')})`;
  for (let at = 0; at < items.length; at += CHUNK) {
    const rows = items
      .slice(at, at + CHUNK)
      .map((item) => Object.fromEntries(kept.map((column) => [column.databaseName, column.getEntityValue(item)])));
    await manager.query(sql, [JSON.stringify(rows)]);
  }
}

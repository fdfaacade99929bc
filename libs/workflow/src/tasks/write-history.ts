import { NO_PREVIOUS_HASH } from '@domain/tasks';
import { insertInChunks, lastHashes, TaskHistoryEntity } from '@storage';
import type { EntityManager } from 'typeorm';
import { chained, type NewHistoryRow } from './change-task.js';

/** Adds a row to the chain of each of these tasks. The caller holds them, so that no two chains fork. */
export async function writeHistory(manager: EntityManager, rows: readonly NewHistoryRow[]): Promise<void> {
  const hashes = await lastHashes(
    manager,
    rows.map(({ taskId }) => taskId),
  );
  const bound = rows.map((row) => chained(row, hashes.get(row.taskId) ?? NO_PREVIOUS_HASH));
  await insertInChunks(manager, TaskHistoryEntity, bound);
}

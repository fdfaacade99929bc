import type { EntityManager } from 'typeorm';

/** PostgreSQL takes at most 65,535 parameters a statement; no table here has more than 65 columns. */
const ROWS_A_STATEMENT = 1000;

/** Inserts rows, however many. */
export async function insertInChunks<Row extends object>(
  manager: EntityManager,
  entity: new () => object,
  rows: readonly Row[],
): Promise<void> {
  for (const chunk of chunksOf(rows)) await manager.insert(entity, chunk);
}

/** The same, passing over the rows that some unique key of the table knows already. */
export async function insertMissingInChunks<Row extends object>(
  manager: EntityManager,
  entity: new () => object,
  rows: readonly Row[],
): Promise<void> {
  for (const chunk of chunksOf(rows)) {
    await manager.createQueryBuilder().insert().into(entity).values(chunk).orIgnore().execute();
  }
}

function chunksOf<Row>(rows: readonly Row[]): Row[][] {
  const chunks: Row[][] = [];
  for (let start = 0; start < rows.length; start += ROWS_A_STATEMENT) {
    chunks.push(rows.slice(start, start + ROWS_A_STATEMENT));
  }
  return chunks;
}

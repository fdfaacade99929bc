import type pg from 'pg';

/** What a backup says of itself; its last entry, so that a backup that was cut off has none. */
export interface BackupManifest {
  readonly format: 1;
  /** The files of an embedded cluster, or what pg_dump wrote of a database. */
  readonly kind: 'cluster' | 'dump';
  /** Version of the server, as it names itself. */
  readonly server: string;
  /** ISO instant. */
  readonly madeAt: string;
  /** Rows of tables that people would miss, by name; while the system runs on, from the first to the second number. */
  readonly rows: Readonly<Record<string, readonly [least: number, most: number]>>;
  readonly files: number;
}

export const MANIFEST = 'vekha-backup.json';

/** Tables whose rows are counted when a backup is made and when it was restored. */
const COUNTED = ['organisation', 'person', 'order_document', 'task', 'task_history', 'report', 'letter', 'audit_event'];

/** Zero of all where the tables were not made yet. */
export async function countRows(client: pg.Client): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const table of COUNTED) {
    const { rows } = await client.query<{ there: boolean }>('select to_regclass($1) is not null as there', [table]);
    const [counted] = rows[0]?.there
      ? (await client.query<{ count: number }>(`select count(*)::int as count from ${table}`)).rows
      : [];
    counts[table] = counted?.count ?? 0;
  }
  return counts;
}

/** Both counts of every table, the smaller first: rows may go while a backup is made, too. */
export function between(
  before: Readonly<Record<string, number>>,
  after: Readonly<Record<string, number>>,
): BackupManifest['rows'] {
  return Object.fromEntries(
    COUNTED.map((table) => {
      const counts = [before[table] ?? 0, after[table] ?? 0];
      return [table, [Math.min(...counts), Math.max(...counts)]];
    }),
  );
}

/** Tables of a restored database that have another number of rows than the backup says. */
export function missed(
  manifest: Pick<BackupManifest, 'rows'>,
  counts: Readonly<Record<string, number>>,
): { table: string; expected: number; found: number }[] {
  return Object.entries(manifest.rows).flatMap(([table, [least, most]]) => {
    const found = counts[table] ?? 0;
    return least <= found && found <= most ? [] : [{ table, expected: found < least ? least : most, found }];
  });
}

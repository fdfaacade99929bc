import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { withClient } from '@platform/database';

/**
 * The rows of every table: how many, and one checksum over all that stands in them. The queue's own are left out, and
 * the last runs of the sweeps: workers note there that they are alive; so is the hour at which a session was last used,
 * which whoever looks moves.
 */
export async function fingerprintTables(databaseUrl: string): Promise<Record<string, string>> {
  return withClient(databaseUrl, async (client) => {
    const tables = await client.query<{ name: string }>(
      `select format('%I.%I', schemaname, tablename) as name from pg_tables
       where schemaname not in ('pg_catalog', 'information_schema', 'bullmq') and tablename <> 'sweep_run' order by 1`,
    );
    const prints: Record<string, string> = {};
    for (const { name } of tables.rows) {
      const { rows } = await client.query<{ print: string }>(
        `select count(*) || ' rows, ' || coalesce(md5(string_agg(md5(line), '' order by md5(line))), 'empty') as print
         from (select (to_jsonb(row) - 'last_used_at')::text as line from ${name} row) lines`,
      );
      prints[name] = rows[0]?.print ?? '';
    }
    return prints;
  });
}

/** Every file of a folder but what grows by itself: the server's own files, which its tables speak for, and logs. */
export function fingerprintFiles(folder: string, leftOut: readonly string[]): Record<string, string> {
  const prints: Record<string, string> = {};
  for (const name of readdirSync(folder).sort()) {
    const file = path.join(folder, name);
    if (leftOut.includes(name) || name.endsWith('.log')) continue;
    if (statSync(file).isDirectory()) Object.assign(prints, fingerprintFiles(file, []));
    else prints[file] = createHash('sha256').update(readFileSync(file)).digest('hex');
  }
  return prints;
}

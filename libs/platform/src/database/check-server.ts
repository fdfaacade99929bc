import { ExpectedError } from '@domain/errors';
import { withClient } from './with-client.js';

/** The oldest server the queries and the tests are made for. */
const OLDEST_VERSION = 15;

/** Refuses, with ExpectedError `database.*`, a database that does not answer, is too old or cannot hold Russian text. */
export async function checkServer(url: string): Promise<{ version: number }> {
  const server = await askServer(url).catch((cause: unknown) => {
    throw new ExpectedError(
      'database.unreachable',
      { server: withoutPassword(url), reason: reasonOf(cause) },
      { cause },
    );
  });
  const version = Math.floor(server.version / 10_000);
  if (version < OLDEST_VERSION) throw new ExpectedError('database.too_old', { version });
  if (server.encoding !== 'UTF8')
    throw new ExpectedError('database.encoding', { database: server.name, encoding: server.encoding });
  return { version };
}

async function askServer(url: string): Promise<{ version: number; encoding: string; name: string }> {
  return withClient(url, async (client) => {
    const { rows } = await client.query<{ version: number; encoding: string; name: string }>(
      `select current_setting('server_version_num')::int as version, current_setting('server_encoding') as encoding,
        current_database() as name`,
    );
    if (!rows[0]) throw new Error('a select without a table answered no row');
    return rows[0];
  });
}

/** Host, port and database only: what a message may show of an address. */
export function withoutPassword(url: string): string {
  try {
    const { host, pathname } = new URL(url);
    return `${host}${pathname}`;
  } catch {
    return '';
  }
}

/** A refused connection to a name with several addresses carries its codes one level down. */
export function reasonOf(error: unknown): string {
  if (error instanceof AggregateError) return error.errors.map(reasonOf).join(', ');
  return error instanceof Error ? error.message : String(error);
}

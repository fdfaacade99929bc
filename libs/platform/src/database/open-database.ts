import type { Config } from '../config/index.js';
import { checkServer } from './check-server.js';
import { EmbeddedPostgres } from './embedded-postgres/embedded-postgres.js';
import { ensureDatabase } from './ensure-database.js';

/** The application's database on the embedded server; on another server its name stands in DATABASE_URL. */
export const EMBEDDED_DATABASE = 'vekha';

export interface OpenedDatabase {
  readonly url: string;
  /** Process of the embedded server; null for a server that is not ours. */
  readonly serverPid: number | null;
  /** True when the embedded server still ran after a start that was killed. */
  readonly wasRunning: boolean;
  /** Stops the embedded server; leaves any other alone. */
  close(): Promise<void>;
}

/**
 * The database of these settings, answering: the one of DATABASE_URL, else the embedded one, which is prepared and started
 * when needed. The caller holds the lock of the data folder. Its tables may still be missing.
 */
export async function openDatabase(config: Config): Promise<OpenedDatabase> {
  if (config.databaseUrl !== undefined) {
    await checkServer(config.databaseUrl);
    return { url: config.databaseUrl, serverPid: null, wasRunning: false, close: async () => {} };
  }
  const server = await EmbeddedPostgres.start({ folder: config.dataFolder });
  await ensureDatabase(server.url('postgres'), EMBEDDED_DATABASE);
  return {
    url: server.url(EMBEDDED_DATABASE),
    serverPid: server.pid,
    wasRunning: server.attached,
    close: () => server.stop(),
  };
}

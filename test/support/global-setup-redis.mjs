import { mkdtempSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { RedisServer } from './redis-server.mjs';

/** One for each test file that asks, with room to spare. */
const DATABASES = 1024;

/** As global-setup.mjs, and Debian's Redis for the run: queue-on-redis.mjs says which tests put their queue there. */
export default async function globalSetup() {
  process.env.VEKHA_TEST_RUN ??= mkdtempSync(path.join(os.tmpdir(), `vekha-test-${process.pid}-`));
  const server = await RedisServer.start({ databases: DATABASES });
  // Nobody else needs this connection; the server ends with this process.
  server.client.disconnect();
  process.env.VEKHA_TEST_REDIS = server.url;
}

import { RedisServer } from './redis-server.mjs';
import { nameRunFolder } from './run-folder.mjs';

/** One for each test file that asks, with room to spare. */
const DATABASES = 1024;

/** As global-setup.mjs, and Debian's Redis for the run: queue-on-redis.mjs says which tests put their queue there. */
export default async function globalSetup() {
  if (process.env.VEKHA_TEST_RUN === undefined) nameRunFolder();
  const server = await RedisServer.start({ databases: DATABASES });
  // Nobody else needs this connection; the server ends with this process.
  server.client.disconnect();
  process.env.VEKHA_TEST_REDIS = server.url;
}

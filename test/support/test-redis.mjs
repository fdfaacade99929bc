import { Redis } from 'ioredis';

const COUNTER = 'vekha-test-databases-taken';

/**
 * An empty numbered database on the Redis of this run, nobody else's; undefined where the queue lies in PostgreSQL.
 * The run's own server (global-setup-redis.mjs) has enough of them for every file, and goes with the run.
 */
export async function takeRedisDatabase() {
  const server = process.env.TEST_REDIS_URL;
  if (!server) return undefined;
  const client = new Redis(server);
  try {
    return `${server}/${await client.incr(COUNTER)}`;
  } finally {
    client.disconnect();
  }
}

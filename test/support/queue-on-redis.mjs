// For the tests of the project `redis` alone: the whole run knows the address, and the others keep to PostgreSQL.
const { VEKHA_TEST_REDIS } = process.env;
if (!VEKHA_TEST_REDIS) throw new Error('VEKHA_TEST_REDIS is not set: global-setup-redis.mjs sets it');
process.env.TEST_REDIS_URL = VEKHA_TEST_REDIS;

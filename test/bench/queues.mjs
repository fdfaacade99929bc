import path from 'node:path';
import { SystemClock } from '../../dist/libs/platform/src/clock/index.js';
import { GatherLetters } from '../../dist/libs/workflow/src/index.js';
import { Victim } from '../chaos/victim.mjs';
import { repository } from '../support/packages.mjs';
import { RedisServer } from '../support/redis-server.mjs';
import { ScratchServer } from '../support/scratch-server.mjs';
import { lettersPerSecond, storing } from './letters.mjs';

const WORKER = path.join(repository, 'dist/apps/worker/src/main.js');
const START_TIMEOUT_MS = 60_000;
const SEND_TIMEOUT_MS = 300_000;
const LOOK_EVERY_MS = 50;
/** The way through the queue costs little beside making a letter, so what holds for sending holds here. */
const LEAST_SHARE = 0.12;

/**
 * Letters a second on the whole way: from the table through the queue into a worker's hands and to the built-in mailbox.
 * One worker process, on PostgreSQL and then on Redis, beside storing the same bytes.
 */
export async function measureQueues({ quick }) {
  const redis = await RedisServer.start();
  const figures = [];
  for (const [queue, settings] of [
    ['PostgreSQL', {}],
    ['Redis', { REDIS_URL: redis.url }],
  ]) {
    const { value, floor } = await throughQueue(settings, quick ? 600 : 3_000);
    figures.push({
      name: `send digests through a queue on ${queue}`,
      value,
      unit: 'letters/s',
      floor,
      bound: `at least ${LEAST_SHARE} of the floor: storing the same bytes, one claim, one delivery and one answer each`,
      ok: value >= LEAST_SHARE * floor,
    });
  }
  await redis.stop();
  return figures;
}

async function throughQueue(settings, schools) {
  const server = await ScratchServer.open();
  try {
    await server.seed({ organisations: schools, tasks: schools * 2, dueNow: true });
    return await server.withSource(async (source) => {
      await new GatherLetters(source, new SystemClock()).run();
      const value = await byWorker(server, settings, source);
      const floor = await lettersPerSecond(source, await storing(source));
      return { value, floor };
    });
  } finally {
    await server.close();
  }
}

/** From the moment a tenth has arrived, so that neither the start of the process nor the first compiling counts. */
async function byWorker(server, settings, source) {
  const worker = await Victim.start(process.execPath, [WORKER], {
    cwd: repository,
    env: { ...process.env, ...settings, DATABASE_URL: server.url, VEKHA_DATA: server.folder },
    ready: /ready, process/,
    timeoutMs: START_TIMEOUT_MS,
  });
  const [{ count: letters }] = await source.query('select count(*)::int as count from letter');
  const warmUps = Math.ceil(letters / 10);
  const began = await whenDelivered(source, warmUps);
  const ended = await whenDelivered(source, letters);
  await worker.stop();
  return ((ended.count - began.count) / (ended.atMs - began.atMs)) * 1000;
}

async function whenDelivered(source, atLeast) {
  const deadline = performance.now() + SEND_TIMEOUT_MS;
  while (performance.now() < deadline) {
    const [{ count }] = await source.query('select count(*)::int as count from mailbox_letter');
    if (count >= atLeast) return { count, atMs: performance.now() };
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
  }
  throw new Error(`Within ${SEND_TIMEOUT_MS} ms fewer than ${atLeast} letters arrived`);
}

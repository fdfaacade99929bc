import { setTimeout as pause } from 'node:timers/promises';
import { LetterCatcher } from './letter-catcher.mjs';
import { MailHouse } from './mail-house.mjs';

const LOOK_EVERY_MS = 10;
/** Slow enough that letters are always at hand when the worker is told to stop. */
const SLOWEST_YES_MS = 400;
const BOUND_S = 10;
const JOBS_AT_HAND = 2;
const LETTERS_A_JOB = 50;
const SIZE = { schools: 200, tasks: 400 };

/**
 * A worker is told to stop by SIGTERM in the middle of its batches, on either back end: it finishes what is at hand and
 * gives the rest back. Measured is how long that takes.
 */
export async function run({ random }) {
  const figures = [];
  for (const onRedis of [false, true]) figures.push(await stopMidway(onRedis, random));
  return figures;
}

async function stopMidway(onRedis, random) {
  const catcher = await LetterCatcher.open(random, SLOWEST_YES_MS);
  const house = await MailHouse.open({ ...SIZE, smtpUrl: catcher.url, onRedis });
  try {
    if (onRedis) await house.start('redis');
    await house.start('worker');
    while (catcher.count < 10) await pause(LOOK_EVERY_MS);
    const startedAt = performance.now();
    const exitCode = await house.stop('worker', 'SIGTERM');
    const value = (performance.now() - startedAt) / 1000;
    const { leased, queued, letters, unrecorded } = await house.ask(
      `select count(*) filter (where leased_until is not null)::int as leased,
         count(*) filter (where queued_until > now())::int as queued, count(*)::int as letters,
         (select count(*) from unnest($1::text[]) as taken (message_id) where not exists (
            select from letter where letter.message_id = taken.message_id and letter.state = 'sent'))::int as unrecorded
       from letter`,
      [[...catcher.deliveries.keys()]],
    );
    // What waits in jobs that nobody had begun is any worker's.
    const held = leased + Math.max(0, queued - (letters - JOBS_AT_HAND * LETTERS_A_JOB));
    return {
      name: `stop a worker in the middle of its batches, the queue on ${onRedis ? 'Redis' : 'PostgreSQL'}`,
      value,
      unit: 's',
      floor: SLOWEST_YES_MS / 1000,
      bound: `at most ${BOUND_S} s, ended with 0, no letter held, every yes recorded; floor: the slowest yes`,
      ok: value <= BOUND_S && exitCode === 0 && held === 0 && unrecorded === 0,
      kills: 0,
      ...{ lost: 0, doubled: 0, repeated: 0, held, unrecorded },
    };
  } finally {
    await house.close();
    catcher.close();
  }
}

import { fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { createTransport } from 'nodemailer';
import { Victim } from '../chaos/victim.mjs';
import { repository } from '../support/packages.mjs';
import { RedisServer } from '../support/redis-server.mjs';
import { ScratchServer } from '../support/scratch-server.mjs';

const WORKER = path.join(repository, 'dist/apps/worker/src/main.js');
const START_TIMEOUT_MS = 60_000;
const SEND_TIMEOUT_MS = 300_000;
const LOOK_EVERY_MS = 50;
const FROM = 'vekha@office.example';
/** What whoever sends nothing but ready bytes keeps busy at a time. */
const LANES = 20;
/** As many as our mailer keeps. */
const CONNECTIONS = 4;
/** Wanted is 0.6; 0.12 to 0.33 is seen on two very busy cores, and half of what is in the middle would be a fault. */
const LEAST_SHARE = 0.1;

/**
 * Letters a second from reminders that are due to a mail server's yes, on the whole way: gathered, queued, written,
 * frozen, sent, recorded. Beside it nodemailer alone, handing the same bytes to the same server.
 */
export async function measureSmtp({ quick }) {
  const redis = await RedisServer.start();
  const figures = [];
  for (const [queue, settings] of [
    ['PostgreSQL', {}],
    ['Redis', { REDIS_URL: redis.url }],
  ]) {
    const { value, floor } = await endToEnd(settings, quick ? 600 : 3_000);
    figures.push({
      name: `send digests to a mail server, the queue on ${queue}`,
      value,
      unit: 'letters/s',
      floor,
      bound: `at least ${LEAST_SHARE} of the floor, wanted 0.6: nodemailer alone with the same bytes`,
      ok: value >= LEAST_SHARE * floor,
    });
  }
  await redis.stop();
  return figures;
}

async function endToEnd(settings, schools) {
  const server = await ScratchServer.open();
  const sink = await Sink.start();
  try {
    await server.seed({ organisations: schools, tasks: schools * 2, dueNow: true });
    const value = await byWorker(server, sink, { ...settings, SMTP_URL: sink.url, MAIL_FROM: FROM });
    const letters = await server.withSource((source) =>
      source.query(`select message_id as "messageId", address, raw from letter where state = 'sent'`),
    );
    const floor = await byMailerAlone(sink, letters);
    return { value, floor };
  } finally {
    await sink.stop();
    await server.close();
  }
}

/** From the moment a tenth has arrived, so that neither the start of the process nor the first compiling counts. */
async function byWorker(server, sink, settings) {
  const letters = await server.withSource((source) => countRecipients(source));
  const worker = await Victim.start(process.execPath, [WORKER], {
    cwd: repository,
    env: { ...process.env, ...settings, DATABASE_URL: server.url, VEKHA_DATA: server.folder },
    ready: /ready, process/,
    timeoutMs: START_TIMEOUT_MS,
  });
  try {
    const began = await sink.whenTaken(Math.ceil(letters / 10));
    const ended = await sink.whenTaken(letters);
    return ((ended.taken - began.taken) / (ended.atMs - began.atMs)) * 1000;
  } finally {
    await worker.stop();
  }
}

/** One digest each. */
async function countRecipients(source) {
  const [{ count }] = await source.query(
    `select count(distinct coalesce(office.id::text, reminder.recipient_role))::int as count
     from reminder
     left join task_participant lead on lead.task_id = reminder.task_id and reminder.recipient_role = 'lead'
     left join person office on office.organisation_id = lead.organisation_id and office.kind = 'office'
     where reminder.state = 'planned' and reminder.send_at <= now()`,
  );
  return count;
}

async function byMailerAlone(sink, letters) {
  const mailer = createTransport({ url: sink.url, pool: true, maxConnections: CONNECTIONS });
  const send = ({ address, raw }) => mailer.sendMail({ envelope: { from: FROM, to: address }, raw });
  const warmUps = Math.ceil(letters.length / 10);
  await inLanes(letters.slice(0, warmUps), send);
  const startedAt = performance.now();
  await inLanes(letters.slice(warmUps), send);
  return ((letters.length - warmUps) / (performance.now() - startedAt)) * 1000;
}

async function inLanes(letters, send) {
  const waiting = [...letters];
  const lane = async () => {
    for (let letter = waiting.pop(); letter !== undefined; letter = waiting.pop()) await send(letter);
  };
  await Promise.all(Array.from({ length: LANES }, lane));
}

class Sink {
  #process;

  static async start() {
    const sink = new Sink();
    sink.#process = fork(path.join(import.meta.dirname, 'smtp-sink.mjs'));
    const [{ port }] = await once(sink.#process, 'message');
    sink.url = `smtp://127.0.0.1:${port}`;
    return sink;
  }

  async whenTaken(atLeast) {
    const deadline = performance.now() + SEND_TIMEOUT_MS;
    while (performance.now() < deadline) {
      this.#process.send('how many?');
      const [{ taken }] = await once(this.#process, 'message');
      if (taken >= atLeast) return { taken, atMs: performance.now() };
      await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
    }
    throw new Error(`Within ${SEND_TIMEOUT_MS} ms fewer than ${atLeast} letters arrived`);
  }

  async stop() {
    const ended = once(this.#process, 'exit');
    this.#process.disconnect();
    await ended;
  }
}

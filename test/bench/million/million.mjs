import { Agent, get } from 'node:http';
import { createServer } from 'node:net';
import path from 'node:path';
import { SystemClock } from '../../../dist/libs/platform/src/clock/index.js';
import { IssueSignInLink } from '../../../dist/libs/workflow/src/index.js';
import { Victim } from '../../chaos/victim.mjs';
import { repository } from '../../support/packages.mjs';
import { ScratchServer } from '../../support/scratch-server.mjs';
import { median } from '../stopwatch.mjs';
import { peopleOf, statementsOf, VIEWS } from './screens.mjs';
import { seedMillion } from './seed.mjs';

const API = path.join(repository, 'dist/apps/api/src/main.js');
const START_TIMEOUT_MS = 60_000;
const MOST_MS = { database: 50, http: 150 };
const LEAST_SHARE = 0.6;
/** As many at once as keep two cores busy. */
const CLIENTS = 4;
const [SLICES, TURNS_A_SLICE] = [7, 10];

/**
 * The screens of everyday work on a million tasks as four people see them: how long the statements of each take in the
 * database, how long its answer takes over HTTP, and how many of them a second beside the bare statements in the same run.
 */
export async function measureMillion({ quick }) {
  return withMillion({ quick }, async ({ source, server }) => {
    const api = await startApi(server);
    try {
      const figures = [];
      const turns = quick ? 10 : 60;
      for (const person of await peopleOf(source)) {
        const cookie = await signIn(api.url, source, person.id);
        for (const view of VIEWS.filter(({ isFor = () => true }) => isFor(person))) {
          const statements = await statementsOf(source, view, person);
          const ask = () => answered(api.url + view.address(person), cookie);
          const bare = () => runAll(source, statements);
          figures.push(...(await figuresOf(`${view.name} of ${person.name}`, bare, ask, turns)));
        }
      }
      return figures;
    } finally {
      await api.process.stop();
    }
  });
}

/** A server with the tasks on it, removed afterwards. */
export async function withMillion({ quick }, work) {
  const server = await ScratchServer.open();
  try {
    return await server.withSource(async (source) => {
      await seedMillion(source, { scale: quick ? 0.02 : 1, today: new SystemClock().now().toISOString().slice(0, 10) });
      return work({ source, server });
    });
  } finally {
    await server.close();
  }
}

async function figuresOf(name, bare, ask, turns) {
  const alone = { bare: [], http: [] };
  for (let turn = -2; turn < turns; turn += 1) {
    const [inDatabase, overHttp] = [await timeOf(bare), await timeOf(ask)];
    // The first ones fill caches and compile.
    if (turn >= 0) {
      alone.bare.push(inDatabase);
      alone.http.push(overHttp);
    }
  }
  const [inDatabase, overHttp] = [p95(alone.bare), p95(alone.http)];
  const { bareRate, httpRate } = await ratesInTurns(bare, ask);
  const milliseconds = { unit: 'ms', floor: 0 };
  return [
    {
      name: `${name}: database, p95`,
      value: inDatabase,
      ...milliseconds,
      bound: `at most ${MOST_MS.database} ms`,
      ok: inDatabase <= MOST_MS.database,
    },
    {
      name: `${name}: HTTP, p95`,
      value: overHttp,
      unit: 'ms',
      floor: inDatabase,
      bound: `at most ${MOST_MS.http} ms`,
      ok: overHttp <= MOST_MS.http,
    },
    {
      name: `${name}: answers`,
      value: httpRate,
      unit: 'answers/s',
      floor: bareRate,
      bound: `at least ${LEAST_SHARE} of the floor: its bare statements on as many connections`,
      ok: httpRate >= LEAST_SHARE * bareRate,
    },
  ];
}

/** The median of each, both as busy a machine as the other finds: they take turns. */
async function ratesInTurns(bare, ask) {
  const rates = { bare: [], http: [] };
  for (let slice = 0; slice < SLICES; slice += 1) {
    rates.bare.push(await perSecond(bare, TURNS_A_SLICE));
    rates.http.push(await perSecond(ask, TURNS_A_SLICE));
  }
  return { bareRate: median(rates.bare), httpRate: median(rates.http) };
}

/** Of so many clients that each ask again as soon as they are answered. */
async function perSecond(work, turns) {
  const startedAt = performance.now();
  await Promise.all(
    Array.from({ length: CLIENTS }, async () => {
      for (let turn = 0; turn < turns; turn += 1) await work();
    }),
  );
  return (CLIENTS * turns * 1000) / (performance.now() - startedAt);
}

async function runAll(source, statements) {
  for (const { sql, parameters } of statements) await source.query(sql, parameters);
}

async function timeOf(work) {
  const startedAt = performance.now();
  await work();
  return performance.now() - startedAt;
}

function p95(numbers) {
  const sorted = numbers.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * 0.95) - 1)];
}

async function startApi(server) {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const process_ = await Victim.start(process.execPath, [API], {
    cwd: repository,
    env: { ...process.env, DATABASE_URL: server.url, VEKHA_DATA: server.folder, PORT: String(port), PUBLIC_URL: url },
    ready: /ready, process/,
    timeoutMs: START_TIMEOUT_MS,
  });
  return { url, process: process_ };
}

function freePort() {
  return new Promise((resolve, reject) => {
    const listener = createServer();
    listener.once('error', reject);
    listener.listen(0, '127.0.0.1', () => {
      const { port } = listener.address();
      listener.close(() => resolve(port));
    });
  });
}

async function signIn(url, source, personId) {
  const { token } = await new IssueSignInLink(source, new SystemClock()).run(personId);
  const answer = await fetch(`${url}/api/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-vekha': '1' },
    body: JSON.stringify({ token }),
  });
  if (!answer.ok) throw new Error(`Signing in was answered ${answer.status}: ${await answer.text()}`);
  return answer.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ');
}

const agent = new Agent({ keepAlive: true });

/** Compressed as a browser would have it, and not unpacked: the work of a client is not the server's. */
function answered(address, cookie) {
  return new Promise((resolve, reject) => {
    get(address, { agent, headers: { cookie, 'accept-encoding': 'gzip' } }, (answer) => {
      answer.resume().once('error', reject);
      answer.once('end', () =>
        answer.statusCode === 200 ? resolve() : reject(new Error(`${address} was answered ${answer.statusCode}`)),
      );
    }).once('error', reject);
  });
}

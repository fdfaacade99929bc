import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { waitUntil } from '@platform/clock';
import type { Config } from '@platform/config';
import { EmbeddedPostgres, withClient } from '@platform/database';
import pg from 'pg';
import { prepareQueueSchema, prepareSchema } from '../../apps/cli/src/database/prepare-schema.js';
import { takeRedisDatabase } from './test-redis.mjs';

export interface TestDatabase {
  readonly url: string;
  /** For the Config of what works on it: the database, a folder for its files, and the Redis of the queue in a run whose queue lies there. */
  readonly settings: Pick<Config, 'databaseUrl' | 'redisUrl' | 'filesFolder'>;
  /** Cuts what is still connected and removes the database. */
  drop(): Promise<void>;
}

interface TestServer {
  readonly adminUrl: string;
  readonly template: string;
}

const TEMPLATE_TIMEOUT_MS = 60_000;
/** Faster, and safe: nobody needs the data of a test after a power cut. */
const SETTINGS = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '200' };

/**
 * An own, migrated database (with the queue's schema `bullmq`) for one test file: a clone of the run's template.
 * The first call of a run starts the server and makes the template; calls of other files at that moment wait for it.
 * With TEST_DATABASE_URL the databases are made on that server, as a user who may create them.
 */
export async function createTestDatabase(): Promise<TestDatabase> {
  const { adminUrl, template } = await testServer();
  const name = `vekha_test_${randomBytes(6).toString('hex')}`;
  await query(adminUrl, `create database ${name} template ${template} strategy file_copy`);
  return testDatabase(adminUrl, name);
}

/** An empty database of the same locale, for tests of the migrations themselves. */
export async function createEmptyDatabase(): Promise<TestDatabase> {
  const { adminUrl } = await testServer();
  const name = `vekha_test_${randomBytes(6).toString('hex')}`;
  await createRussianDatabase(adminUrl, name);
  return testDatabase(adminUrl, name);
}

async function testDatabase(adminUrl: string, name: string): Promise<TestDatabase> {
  const url = urlOf(adminUrl, name);
  return {
    url,
    settings: { databaseUrl: url, redisUrl: await takeRedisDatabase(), filesFolder: path.join(runFolder(), name) },
    drop: () => query(adminUrl, `drop database ${name} with (force)`),
  };
}

async function testServer(): Promise<TestServer> {
  const run = runFolder();
  const answer = path.join(run, 'server.json');
  if (isFirst(run)) {
    const outcome = await startServer(run).catch((error: unknown) => ({ failure: String(error) }));
    writeFileSync(`${answer}.new`, JSON.stringify(outcome));
    renameSync(`${answer}.new`, answer);
  }
  await waitUntil(() => existsSync(answer) || undefined, { timeoutMs: TEMPLATE_TIMEOUT_MS, everyMs: 50 });
  const outcome = JSON.parse(readFileSync(answer, 'utf8')) as TestServer | { failure: string };
  if ('failure' in outcome) throw new Error(`The test database could not be prepared: ${outcome.failure}`);
  return outcome;
}

function runFolder(): string {
  const run = process.env['VEKHA_TEST_RUN'];
  if (!run) throw new Error('VEKHA_TEST_RUN is not set: run these tests through jest, whose global setup sets it');
  return run;
}

function isFirst(run: string): boolean {
  try {
    mkdirSync(path.join(run, 'preparing'));
    return true;
  } catch {
    return false;
  }
}

async function startServer(run: string): Promise<TestServer> {
  const adminUrl =
    process.env['TEST_DATABASE_URL'] ??
    (await EmbeddedPostgres.start({ folder: run, settings: SETTINGS })).url('postgres');
  const template = `vekha_template_${path.basename(run).replace(/\W/g, '_').toLowerCase()}`;
  await createRussianDatabase(adminUrl, template);
  await prepareSchema(urlOf(adminUrl, template));
  await prepareQueueSchema(urlOf(adminUrl, template));
  return { adminUrl, template };
}

/** The embedded server is Russian already; a system's own server usually is not. */
function createRussianDatabase(adminUrl: string, name: string): Promise<void> {
  const locale = `encoding 'UTF8' locale 'C' locale_provider icu icu_locale 'ru-RU'`;
  return query(adminUrl, `create database ${pg.escapeIdentifier(name)} template template0 ${locale}`);
}

async function query(url: string, sql: string): Promise<void> {
  await withClient(url, (client) => client.query(sql));
}

function urlOf(serverUrl: string, database: string): string {
  const url = new URL(serverUrl);
  url.pathname = `/${database}`;
  return url.toString();
}

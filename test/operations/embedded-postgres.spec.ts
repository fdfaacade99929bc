import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { ExpectedError } from '@domain/errors';
import { EmbeddedPostgres, withClient } from '@platform/database';
import { isAlive } from '@platform/processes';
import { copyFolder } from '../support/copy-folder.js';

const SETTINGS = { fsync: 'off' };

let parent: string;
let folder: string;
let running: EmbeddedPostgres | undefined;

// A path such as people really have: spaces, Cyrillic letters, closed to everybody else.
beforeEach(() => {
  parent = mkdtempSync(path.join(os.tmpdir(), 'Рабочий стол '));
  folder = path.join(parent, 'моя Веха');
});

afterEach(async () => {
  await running?.stop();
  running = undefined;
  rmSync(parent, { recursive: true });
});

async function start(settings: Readonly<Record<string, string>> = SETTINGS): Promise<EmbeddedPostgres> {
  running = await EmbeddedPostgres.start({ folder, settings });
  return running;
}

async function ask(server: EmbeddedPostgres, sql: string): Promise<unknown> {
  return withClient(server.url('postgres'), async (client) => (await client.query<Record<string, unknown>>(sql)).rows);
}

function modeOf(name: string): string {
  return (statSync(path.join(folder, name)).mode & 0o777).toString(8);
}

it('prepares a Russian UTF-8 cluster, closed to other users and other machines', async () => {
  const server = await start();
  expect(
    await ask(
      server,
      `select datcollate, datlocprovider, datlocale, current_setting('server_encoding') as encoding,
        current_setting('listen_addresses') as listens, current_setting('unix_socket_directories') as sockets
      from pg_database where datname = 'postgres'`,
    ),
  ).toEqual([
    { datcollate: 'C', datlocprovider: 'i', datlocale: 'ru-RU', encoding: 'UTF8', listens: '127.0.0.1', sockets: '' },
  ]);
  expect([modeOf('.'), modeOf('postgres'), modeOf('postgres.password')]).toEqual(['700', '700', '600']);
});

it('is found by others without being started or stopped by them', async () => {
  expect(EmbeddedPostgres.exists(folder)).toBe(false);
  const server = await start();
  expect((await EmbeddedPostgres.findRunning(folder))?.pid).toBe(server.pid);
  await server.stop();
  expect(await EmbeddedPostgres.findRunning(folder)).toBeUndefined();
});

describe('once there is a cluster', () => {
  let made: string;

  beforeAll(async () => {
    made = mkdtempSync(path.join(os.tmpdir(), 'vekha-cluster-'));
    await (await EmbeddedPostgres.start({ folder: made, settings: SETTINGS })).stop();
  });
  beforeEach(() => copyFolder(made, folder));
  afterAll(() => rmSync(made, { recursive: true }));

  it('lets nobody in without the password', async () => {
    const server = await start();
    const url = new URL(server.url('postgres'));
    url.password = 'guess';
    await expect(withClient(url.toString(), (client) => client.query('select 1'))).rejects.toThrow(
      'password authentication failed',
    );
  });

  it('finds its data and its port again at the second start', async () => {
    const first = await start();
    await ask(first, 'create table kept as select 42 as answer');
    await first.stop();
    expect(isAlive(first.pid)).toBe(false);
    const second = await start();
    expect(await ask(second, 'select answer from kept')).toEqual([{ answer: 42 }]);
    expect([second.attached, second.port]).toEqual([false, first.port]);
  });

  it('takes over the server that outlived its killed owner', async () => {
    const first = await start();
    const second = await start();
    expect([second.attached, second.pid, second.port]).toEqual([true, first.pid, first.port]);
  });

  it('stops a server of its own that does not answer to its password, and starts another', async () => {
    const first = await start();
    const passwordFile = path.join(folder, 'postgres.password');
    const password = readFileSync(passwordFile, 'utf8');
    writeFileSync(passwordFile, 'another\n');
    const second = await start();
    writeFileSync(passwordFile, password);
    expect([second.attached, isAlive(first.pid), isAlive(second.pid)]).toEqual([false, false, true]);
  });

  it('starts at once after kill -9 of the server, with every committed row', async () => {
    const first = await start();
    await ask(first, 'create table kept as select 42 as answer');
    process.kill(first.pid, 'SIGKILL');
    const second = await start();
    expect(await ask(second, 'select answer from kept')).toEqual([{ answer: 42 }]);
  });

  it.each([
    ['a process that is gone', 2 ** 22 - 1],
    ['another program that got the same number', process.pid],
  ])('starts although the leftover file names %s', async (_whom, pid) => {
    const server = await start();
    await server.stop();
    const leftover = [pid, path.join(folder, 'postgres'), 0, server.port, '', '127.0.0.1', '0 0', 'ready'];
    writeFileSync(path.join(folder, 'postgres', 'postmaster.pid'), `${leftover.join('\n')}\n`);
    expect((await start()).attached).toBe(false);
  });

  it('begins again after an initialisation that was cut off', async () => {
    const server = await start();
    await server.stop();
    rmSync(path.join(folder, 'postgres'), { recursive: true });
    writeFileSync(path.join(folder, 'postgres.unfinished'), '');
    expect(await ask(await start(), 'select 1 as one')).toEqual([{ one: 1 }]);
  });

  it('mends a data folder whose mode PostgreSQL would refuse', async () => {
    const server = await start();
    await server.stop();
    chmodSync(path.join(folder, 'postgres'), 0o755);
    await start();
    expect(modeOf('postgres')).toBe('700');
  });

  it('tells a failed start in words, with the last lines of the log', async () => {
    const failure = await start({ no_such_setting: 'on' }).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(ExpectedError);
    expect(failure).toMatchObject({
      code: 'database.start_failed',
      values: { log: expect.stringContaining('unrecognized configuration parameter "no_such_setting"') },
    });
  });
});

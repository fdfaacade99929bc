import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { waitUntil } from '@platform/clock';
import { childEnvironment } from '@platform/config';
import { EMBEDDED_DATABASE, EmbeddedPostgres, withClient } from '@platform/database';
import { freeLocalPort } from '@platform/processes';

const VEKHA = path.resolve(import.meta.dirname, '../../apps/cli/vekha.mjs');
const PATIENCE = { timeoutMs: 60_000, everyMs: 25 };
/** Also for the start, which a busy machine takes its time over. */
const PATIENCE_WITH_START = { ...PATIENCE, timeoutMs: 180_000 };

/** `kill -9` of everything that `npm start` runs, while letters leave; then `npm start` again. */
describe('when everything is killed in the middle of sending', () => {
  let folder: string;
  let port: string;
  let running: ChildProcess | undefined;

  const environment = () => childEnvironment({ dataFolder: folder, port });

  /** Answers when it says that it is ready. */
  function start(): Promise<void> {
    const child = spawn(process.execPath, [VEKHA, 'up'], {
      env: environment(),
      detached: true,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    running = child;
    return new Promise<void>((resolve, reject) => {
      createInterface({ input: child.stdout }).on('line', (line) => {
        if (line.includes('/sign-in?token=')) resolve();
      });
      child.once('exit', (code) => reject(new Error(`vekha up ended with ${code}`)));
    });
  }

  /** Nothing of it gets to say goodbye: command, API, worker and database. */
  function killEverything(): void {
    const postmaster = Number(readFileSync(path.join(folder, 'postgres/postmaster.pid'), 'utf8').split('\n')[0]);
    process.kill(-running!.pid!, 'SIGKILL');
    process.kill(postmaster, 'SIGKILL');
    running = undefined;
  }

  async function ask<Row>(sql: string): Promise<Row> {
    const server = await EmbeddedPostgres.findRunning(folder);
    const { rows } = await withClient(server!.url(EMBEDDED_DATABASE), (client) => client.query(sql));
    return rows[0] as Row;
  }

  /** Undefined while the database does not answer yet. */
  const delivered = async () =>
    (await EmbeddedPostgres.findRunning(folder)) &&
    ask<{ count: number }>('select count(*)::int as count from mailbox_letter').then(
      ({ count }) => count,
      () => undefined,
    );

  beforeAll(async () => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'vekha-kill-'));
    port = String(await freeLocalPort(undefined));
    const size = ['--tasks', '1800', '--organisations', '600'];
    const { status } = spawnSync(process.execPath, [VEKHA, 'seed', ...size, '--due-now'], { env: environment() });
    expect(status).toBe(0);
  });

  afterAll(() => {
    if (running?.pid !== undefined) killEverything();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  });

  it('has every due letter in the mailbox exactly once after the next start', async () => {
    // Letters leave before it says that it is ready: the worker may have sent them all by then.
    const ready = start();
    ready.catch(() => {});
    const before = await waitUntil(async () => {
      const count = (await delivered()) ?? 0;
      return count >= 20 ? count : undefined;
    }, PATIENCE_WITH_START);
    killEverything();
    // 600 schools, the controller and the signatory of the invented orders, and their coordinator.
    expect(before).toBeLessThan(603);

    await start();
    const settled = await waitUntil(async () => {
      const { open } = await ask<{ open: number }>(
        `select ((select count(*) from reminder where state in ('planned', 'gathered') and send_at <= now())
           + (select count(*) from letter where state in ('gathering', 'frozen')))::int as open`,
      );
      return open === 0 || undefined;
    }, PATIENCE);
    expect(settled).toBe(true);
    expect(
      await ask(
        `select count(*)::int as letters, count(distinct address)::int as addresses,
           (select count(*) from reminder where state <> 'sent' and send_at <= now())::int as "notSent"
         from mailbox_letter`,
      ),
    ).toEqual({ letters: 603, addresses: 603, notSent: 0 });
  }, 400_000);
});

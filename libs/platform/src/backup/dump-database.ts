import { spawn } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { ExpectedError } from '@domain/errors';
import type pg from 'pg';
import type { ArchiveWriter } from './archive-writer.js';

/** In an archive, what pg_dump wrote. */
export const DUMP = 'database.dump';

/**
 * What pg_dump writes of one moment of the database, which the client holds in its transaction.
 * @param aside Where it writes first: beside the archive, where there is room for it.
 */
export async function dumpDatabase(
  client: pg.Client,
  url: string,
  { archive, aside }: { readonly archive: ArchiveWriter; readonly aside: string },
): Promise<void> {
  const { rows } = await client.query<{ snapshot: string }>('select pg_export_snapshot() as snapshot');
  const what = ['--format=custom', '--no-owner', '--exclude-schema=bullmq', `--snapshot=${rows[0]?.snapshot ?? ''}`];
  try {
    await runPostgresProgram('pg_dump', [...what, `--file=${aside}`], url);
    await archive.addFile(DUMP, aside);
  } finally {
    await rm(aside, { force: true });
  }
}

/** @throws ExpectedError `backup.no_program` where it is not installed, `backup.program_failed` with what it said */
export async function runPostgresProgram(program: string, args: readonly string[], url: string): Promise<void> {
  // The address holds a password: other users of the machine see arguments, not the environment.
  const env = { PATH: '/usr/local/bin:/usr/bin:/bin', LC_ALL: 'C', ...environmentOf(url) };
  const said: string[] = [];
  await new Promise<void>((resolve, reject) => {
    const child = spawn(program, args, { stdio: ['ignore', 'ignore', 'pipe'], env });
    child.stderr.on('data', (text: Buffer) => said.push(text.toString()));
    child.once('error', (cause) => reject(new ExpectedError('backup.no_program', { program }, { cause })));
    child.once('exit', (code) => {
      if (code === 0) resolve();
      else reject(new ExpectedError('backup.program_failed', { program, said: said.join('').trim() }));
    });
  });
}

function environmentOf(url: string): NodeJS.ProcessEnv {
  const { hostname, port, username, password, pathname, searchParams } = new URL(url);
  const named = {
    PGHOST: searchParams.get('host') ?? decodeURIComponent(hostname),
    PGPORT: port,
    PGUSER: decodeURIComponent(username),
    PGPASSWORD: decodeURIComponent(password),
    PGDATABASE: decodeURIComponent(pathname.slice(1)),
    PGSSLMODE: searchParams.get('sslmode') ?? '',
  };
  return Object.fromEntries(Object.entries(named).filter(([, value]) => value !== ''));
}

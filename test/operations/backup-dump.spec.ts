import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { backUp, countRows, missed, restore } from '@platform/backup';
import { withClient } from '@platform/database';
import { digestOf, FileStore } from '@platform/file-store';
import { createEmptyDatabase, createTestDatabase, type TestDatabase } from '../support/database.js';

/** Major version of the pg_dump that is installed; 0 where none is. */
function dumpVersion(): number {
  try {
    return Number(/\) (\d+)/u.exec(execFileSync('pg_dump', ['--version']).toString())?.[1] ?? 0);
  } catch {
    return 0;
  }
}

describe('a backup of a database on a server of its own', () => {
  let parent: string;
  let from: TestDatabase;
  let to: TestDatabase;
  let serverVersion: number;

  beforeAll(async () => {
    parent = mkdtempSync(path.join(os.tmpdir(), 'vekha-dump-'));
    [from, to] = await Promise.all([createTestDatabase(), createEmptyDatabase()]);
    serverVersion = await withClient(from.url, async (client) => {
      const { rows } = await client.query<{ version: number }>(
        `select current_setting('server_version_num')::int / 10000 as version`,
      );
      return rows[0]?.version ?? 0;
    });
  });
  afterAll(async () => {
    rmSync(parent, { recursive: true });
    await Promise.all([from.drop(), to.drop()]);
  });

  it('is what pg_dump writes, with the attached files, and goes into an empty database', async () => {
    const evidence = Buffer.from('Приказ № 7');
    const filesFolder = path.join(parent, 'files');
    await new FileStore(filesFolder).keep(digestOf(evidence), evidence);
    await withClient(from.url, (client) =>
      client.query(`insert into organisation (name, match_key, kind, time_zone, state)
        select 'Школа ' || n, 'школа ' || n, 'school', 'Europe/Moscow', 'active' from generate_series(1, 300) as n`),
    );
    const source = { url: from.url, dataFolder: null, filesFolder };
    const archive = path.join(parent, 'vekha.tar.gz');
    const making = backUp(source, archive, new Date('2026-11-28T01:00:00Z'));
    if (dumpVersion() < serverVersion) {
      // Where the tests run on the server of the packages, Debian's program is too old for it and says so.
      await expect(making).rejects.toMatchObject({
        code: expect.stringMatching(/^backup\.(no_program|program_failed)$/u),
      });
      return;
    }
    const manifest = await making;
    expect([manifest.kind, manifest.files, manifest.rows['organisation']]).toEqual(['dump', 1, [300, 300]]);

    const target = {
      dataFolder: path.join(parent, 'data'),
      filesFolder: path.join(parent, 'restored'),
      databaseUrl: to.url,
    };
    await restore(archive, target);
    expect(missed(manifest, await withClient(to.url, countRows))).toEqual([]);
    expect(await new FileStore(target.filesFolder).read(digestOf(evidence))).toEqual(evidence);
    await expect(restore(archive, target)).rejects.toMatchObject({ code: 'backup.not_empty' });
  });
});

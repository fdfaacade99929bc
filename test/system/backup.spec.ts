import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { PassThrough } from 'node:stream';
import { gunzipSync, gzipSync } from 'node:zlib';
import { russian } from '@domain/texts';
import { missed } from '@platform/backup';
import { StandingClock } from '@platform/clock';
import { Config, readConfig } from '@platform/config';
import { EMBEDDED_DATABASE, EmbeddedPostgres, withClient } from '@platform/database';
import { FileStore } from '@platform/file-store';
import { createDataSource } from '@storage';
import { MakeNightlyBackup } from '@workflow';
import { pack } from 'tar-stream';
import { backup } from '../../apps/cli/src/backup/backup.js';
import { restoreBackup } from '../../apps/cli/src/backup/restore.js';
import { withDatabase } from '../../apps/cli/src/database/with-database.js';

const EVIDENCE = Buffer.from('Приказ № 7 от 1 марта 2023 г.');
const DIGEST = createHash('sha256').update(EVIDENCE).digest('hex');

describe('a backup', () => {
  let parent: string;
  let archive: string;
  let from: Config;
  let to: Config;

  beforeAll(async () => {
    parent = mkdtempSync(path.join(os.tmpdir(), 'vekha-backup-'));
    archive = path.join(parent, 'копия.tar.gz');
    from = readConfig({ VEKHA_DATA: path.join(parent, 'from') });
    to = readConfig({ VEKHA_DATA: path.join(parent, 'to') });
    await new FileStore(from.filesFolder).keep(DIGEST, EVIDENCE);
    await withDatabase(from, 'test', (url) =>
      withClient(url, (client) =>
        client.query(`
          insert into organisation (name, match_key, kind, time_zone, state)
            select 'Школа ' || n, 'школа ' || n, 'school', 'Europe/Moscow', 'active' from generate_series(1, 5000) as n;
          insert into stored_file (name, media_type, byte_count, sha256) values ('приказ.txt', 'text/plain', 10, '${DIGEST}')`),
      ),
    );
  });
  afterAll(() => rmSync(parent, { recursive: true }));

  const run = async (command: typeof backup, argv: readonly string[], config: Config) => {
    const stdout = new PassThrough();
    const terminal = { stdin: new PassThrough(), stdout, stderr: new PassThrough(), texts: russian };
    const code = await command(argv, terminal, config);
    return { code, said: String(stdout.read() ?? '') };
  };

  it('is made while people write, and restored whole: rows, files, history', async () => {
    const { writing, made } = await withDatabase(from, 'up', async (url) => {
      // `vekha up` holds the folder; a backup beside it uses its server.
      let isOver = false;
      const writing = withClient(url, async (client) => {
        let written = 0;
        while (!isOver) {
          const name = `Новая школа ${written}`;
          await client.query(
            `insert into organisation (name, match_key, kind, time_zone, state)
             values ($1, $1, 'school', 'Europe/Moscow', 'active')`,
            [name],
          );
          written += 1;
        }
        return written;
      });
      const made = await run(backup, [archive], from);
      isOver = true;
      return { writing: await writing, made };
    });
    expect(made).toEqual({ code: 0, said: expect.stringContaining('приложенных файлов: 1') });
    expect(writing).toBeGreaterThan(0);

    const restored = await run(restoreBackup, [archive], to);
    expect(restored.said).toContain('Копия возвращена целиком.');
    expect(restored.code).toBe(0);
    expect(await new FileStore(to.filesFolder).read(DIGEST)).toEqual(EVIDENCE);
    const server = await EmbeddedPostgres.start({ folder: to.dataFolder });
    const { rows } = await withClient(server.url(EMBEDDED_DATABASE), (client) =>
      client.query<{ old: number; unbroken: boolean }>(
        `select count(*) filter (where name like 'Школа %')::int as old,
           count(*) filter (where name like 'Новая%')
             = coalesce(max(substring(name from 'Новая школа (\\d+)')::int) + 1, 0) as unbroken from organisation`,
      ),
    );
    await server.stop();
    // All that was there, and of what was written meanwhile everything up to one moment.
    expect(rows).toEqual([{ old: 5000, unbroken: true }]);
  });

  it('takes the place of nothing: neither a file of its name nor data that are there', async () => {
    await expect(run(backup, [archive], from)).rejects.toMatchObject({ code: 'backup.exists' });
    await expect(run(restoreBackup, [archive], to)).rejects.toMatchObject({ code: 'backup.not_empty' });
  });

  it('that was cut off, or is no backup of ours, leaves no database', async () => {
    const cut = path.join(parent, 'cut.tar.gz');
    writeFileSync(cut, readFileSync(archive));
    truncateSync(cut, Math.floor(readFileSync(archive).length / 2));
    const foreign = path.join(parent, 'foreign.tar.gz');
    const tar = pack();
    tar.entry({ name: '../outside.txt' }, 'x');
    tar.finalize();
    const chunks: Uint8Array[] = [];
    for await (const chunk of tar as AsyncIterable<Uint8Array>) chunks.push(chunk);
    writeFileSync(foreign, gzipSync(Buffer.concat(chunks)));
    for (const file of [cut, foreign]) {
      const empty = readConfig({ VEKHA_DATA: path.join(parent, `for ${path.basename(file)}`) });
      await expect(run(restoreBackup, [file], empty)).rejects.toMatchObject({ code: 'backup.unreadable' });
      expect(readdirSync(empty.dataFolder)).toEqual(['secret']);
    }
    expect(gunzipSync(readFileSync(archive)).includes('../')).toBe(false);
  });

  it('whose tables hold fewer rows than it says is told of', () => {
    expect(missed({ rows: { task: [3, 5], letter: [2, 2] } }, { task: 4, letter: 1 })).toEqual([
      { table: 'letter', expected: 2, found: 1 },
    ]);
  });

  describe('of the night', () => {
    const at = new Date(2026, 10, 28, 3, 5);

    /** What the worker does every ten minutes. */
    const beat = (settings: Partial<Config>, now = at) =>
      withDatabase(from, 'test', async (url) => {
        const source = await createDataSource(url).initialize();
        const config = Object.assign(new Config(), from, { databaseUrl: url, ...settings });
        try {
          const failure = await new MakeNightlyBackup(source, new StandingClock(now), config).run().catch(String);
          const letters = await source.query<unknown[]>(`select from letter where class = 'trouble'`);
          return { failure, letters: letters.length };
        } finally {
          await source.destroy();
        }
      });

    it('is made once a day from its hour on, restored like any other, and the oldest go', async () => {
      const backupFolder = path.join(parent, 'nights');
      const night = { backupFolder, backupHour: 3, backupKeep: 1 };
      await beat(night, new Date(2026, 10, 28, 2, 59));
      expect(readdirSync(parent)).not.toContain('nights');
      await beat(night, new Date(2026, 10, 27, 3, 5));
      await beat(night);
      expect(readdirSync(backupFolder)).toEqual(['vekha-2026-11-28.tar.gz']);
      const made = statSync(path.join(backupFolder, 'vekha-2026-11-28.tar.gz')).mtimeMs;
      await beat(night, new Date(2026, 10, 28, 12, 0));
      expect(statSync(path.join(backupFolder, 'vekha-2026-11-28.tar.gz')).mtimeMs).toBe(made);
      const target = readConfig({ VEKHA_DATA: path.join(parent, 'from-the-night') });
      const restored = await run(restoreBackup, [path.join(backupFolder, 'vekha-2026-11-28.tar.gz')], target);
      expect(restored).toEqual({ code: 0, said: expect.stringContaining('Копия возвращена целиком.') });
    });

    it('that cannot be made is told to the administrators once a day, and fails each time', async () => {
      const backupFolder = path.join(parent, 'no-folder');
      writeFileSync(backupFolder, '');
      await withDatabase(from, 'test', (url) =>
        withClient(url, (client) =>
          client.query(`insert into person (organisation_id, kind, full_name, match_key, email, role, state)
            select id, 'person', 'Администратор', 'administrator', 'administrator@authority.example', 'administrator', 'active'
            from organisation limit 1`),
        ),
      );
      const failed = { failure: expect.stringContaining('EEXIST'), letters: 1 };
      expect(await beat({ backupFolder, backupHour: 3 })).toEqual(failed);
      expect(await beat({ backupFolder, backupHour: 3 })).toEqual(failed);
      expect(await beat({ backupFolder, backupHour: 3 }, new Date(2026, 10, 29, 12, 0))).toEqual({
        ...failed,
        letters: 2,
      });
    });
  });
});

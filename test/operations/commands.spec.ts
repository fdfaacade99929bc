import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { PassThrough } from 'node:stream';
import { russian } from '@domain/texts';
import { readConfig } from '@platform/config';
import { EmbeddedPostgres, withClient } from '@platform/database';
import { createDataSource, OrderDocumentEntity, PersonEntity } from '@storage';
import { withPreparedDatabase } from '../../apps/cli/src/database/with-database.js';
import { importOrder } from '../../apps/cli/src/import.js';
import { makeSignInLink } from '../../apps/cli/src/sign-in-link.js';
import { createEmptyDatabase, createTestDatabase, type TestDatabase } from '../support/database.js';

let folder: string;
let database: TestDatabase | undefined;

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'vekha-commands-'));
});
afterEach(async () => {
  await database?.drop();
  database = undefined;
  rmSync(folder, { recursive: true });
});

describe('import', () => {
  async function importText(url: string, text: string): Promise<{ code: number; stdout: string }> {
    const file = path.join(folder, 'приказ.txt');
    writeFileSync(file, text);
    const stdout = new PassThrough();
    const terminal = { stdin: new PassThrough(), stdout, stderr: new PassThrough(), texts: russian };
    const code = await importOrder([file], terminal, readConfig({ DATABASE_URL: url }));
    return { code, stdout: String(stdout.read() ?? '') };
  }

  it('fails with the reason when a file is no order, the second time too', async () => {
    database = await createTestDatabase();
    const again = () => importText(database?.url ?? '', 'Список покупок: хлеб, молоко');
    await expect(again()).rejects.toMatchObject({ code: 'order-without-duties' });
    await expect(again()).rejects.toMatchObject({ code: 'order-without-duties' });
  });

  it('reads an order and says where it waits for review', async () => {
    database = await createTestDatabase();
    const text = '№\tМероприятие\tСрок\tОтветственный\n1.\tПровести семинар\tдо 1 мая 2023 г.\tЦентр развития';
    const { code, stdout } = await importText(database.url, text);
    expect(code).toBe(0);
    const source = await createDataSource(database.url).initialize();
    const { id } = await source.manager.findOneByOrFail(OrderDocumentEntity, { state: 'read' });
    await source.destroy();
    expect(stdout).toContain(`/orders/${id}`);
  });
});

describe('the first sign-in link', () => {
  it.each(['ru', 'en'])('in a terminal that speaks %s makes an administrator who reads it', async (language) => {
    const link = new RegExp(`\\?token=[\\w-]{43}&language=${language}$`);
    const { url } = (database = await createTestDatabase());
    expect(await makeSignInLink(readConfig({ DATABASE_URL: url, VEKHA_LANGUAGE: language }), url)).toMatch(link);
    const source = await createDataSource(url).initialize();
    const administrator = await source.manager.findOneByOrFail(PersonEntity, { role: 'administrator' });
    await source.destroy();
    expect(administrator.language).toBe(language);
  });
});

describe('a command that only reads', () => {
  const REFUSED = { code: 'database.not_prepared' };
  const read = (environment: Record<string, string>) =>
    withPreparedDatabase(readConfig(environment), 'read', async (url) => url);

  it('is refused on a database without tables, and makes none', async () => {
    const { url } = (database = await createEmptyDatabase());
    await expect(read({ DATABASE_URL: url })).rejects.toMatchObject(REFUSED);
    const { rows } = await withClient(url, (client) =>
      client.query(`select tablename from pg_tables where schemaname in ('public', 'bullmq')`),
    );
    expect(rows).toEqual([]);
  });

  it('is refused where an update waits, and leaves it waiting', async () => {
    const { url } = (database = await createTestDatabase());
    await withClient(url, (client) => client.query('delete from migration'));
    await expect(read({ DATABASE_URL: url })).rejects.toMatchObject(REFUSED);
    const { rowCount } = await withClient(url, (client) => client.query('select from migration'));
    expect(rowCount).toBe(0);
  });

  it('is refused where there is no embedded database yet, and makes none', async () => {
    const data = path.join(folder, 'data');
    await expect(read({ VEKHA_DATA: data })).rejects.toMatchObject(REFUSED);
    expect(EmbeddedPostgres.exists(data)).toBe(false);
  });

  it('works where the tables are up to date', async () => {
    const { url } = (database = await createTestDatabase());
    expect(await read({ DATABASE_URL: url })).toBe(url);
  });
});

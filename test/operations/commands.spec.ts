import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { PassThrough } from 'node:stream';
import { withClient } from '@platform/database';
import { createDataSource, OrderDocumentEntity } from '@storage';
import { main } from '../../apps/cli/src/main.js';
import { createEmptyDatabase, createTestDatabase, type TestDatabase } from '../support/database.js';

let database: TestDatabase | undefined;
let folder: string;
const before = { ...process.env };

function use(made: TestDatabase): string {
  database = made;
  process.env['DATABASE_URL'] = made.url;
  return made.url;
}

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'vekha-commands-'));
  process.env['VEKHA_DATA'] = path.join(folder, 'data');
});
afterEach(async () => {
  process.env = { ...before };
  await database?.drop();
  database = undefined;
  rmSync(folder, { recursive: true });
});

async function vekha(...argv: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  const stdout = new PassThrough();
  const stderr = new PassThrough();
  const code = await main(argv, { stdin: new PassThrough(), stdout, stderr });
  return { code, stdout: String(stdout.read() ?? ''), stderr: String(stderr.read() ?? '') };
}

function fileOf(text: string): string {
  const file = path.join(folder, 'приказ.txt');
  writeFileSync(file, text);
  return file;
}

describe('import', () => {
  it('says on stderr why a file is no order, and ends with 1, the second time too', async () => {
    use(await createTestDatabase());
    const file = fileOf('Список покупок: хлеб, молоко');
    for (const _time of ['first', 'second']) {
      const { code, stdout, stderr } = await vekha('import', file);
      expect([code, stdout]).toEqual([1, '']);
      expect(stderr).toMatch(/^[А-ЯЁ«][^\n]+\.\n$/u);
    }
  });

  it('reads an order and says where it waits for review', async () => {
    const url = use(await createTestDatabase());
    const file = fileOf('№\tМероприятие\tСрок\tОтветственный\n1.\tПровести семинар\tдо 1 мая 2023 г.\tЦентр развития');
    const { code, stdout, stderr } = await vekha('import', file);
    expect([code, stderr]).toEqual([0, '']);
    const source = await createDataSource(url).initialize();
    const { id } = await source.manager.findOneByOrFail(OrderDocumentEntity, { state: 'read' });
    await source.destroy();
    expect(stdout).toContain(`/orders/${id}`);
  });
});

const REFUSED = {
  code: 1,
  stdout: '',
  stderr: expect.stringMatching(/^Таблиц в базе ещё нет [^\n]+npm start[^\n]+\n$/u),
};
const YEAR = ['--from', '2023-01-01', '--to', '2023-12-31'];

describe('a command that changes nothing', () => {
  it.each([[['rehearse', ...YEAR]], [['sign-in-link']]])('makes no tables in an empty database: %j', async (argv) => {
    const url = use(await createEmptyDatabase());
    expect(await vekha(...argv)).toEqual(REFUSED);
    const { rows } = await withClient(url, (client) =>
      client.query(`select schemaname, tablename from pg_tables where schemaname in ('public', 'bullmq')`),
    );
    expect(rows).toEqual([]);
  });

  it('rehearses on a database whose tables are up to date', async () => {
    use(await createTestDatabase());
    expect(await vekha('rehearse', ...YEAR)).toMatchObject({ code: 0, stderr: '' });
  });
});

describe('without a database at all', () => {
  it('rehearse makes none', async () => {
    delete process.env['DATABASE_URL'];
    expect(await vekha('rehearse', '--from', '2023-01-01', '--to', '2023-12-31')).toMatchObject({
      code: 1,
      stdout: '',
    });
  });
});

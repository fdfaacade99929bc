import { localDate } from '@domain/calendar';
import { digestOf } from '@platform/file-store';
import { StoredFileEntity } from '@storage';
import { AttachPlan, TidyFiles } from '@workflow';
import { ReviewWorld } from '../support/review-world.js';

const PLAN = { name: 'План НМЦ.txt', bytes: Buffer.from('15 мая') };

/** Evidence of reports goes the same way. */
describe('files people attach', () => {
  let world: ReviewWorld;
  let orderId: string;

  beforeAll(async () => {
    world = await ReviewWorld.create();
    const rows = ['1', '2', '3'].map((number) => [number, 'Семинар', 'По плану НМЦ', 'НМЦ'] as const);
    orderId = await world.read({ rows });
  });
  afterAll(() => world.close());

  async function attach(number: string, file: { name: string; bytes: Buffer }): Promise<void> {
    const { id: itemId, version } = await world.item(orderId, number);
    const dates = [{ start: null, due: localDate('2023-05-15') }];
    const plan = { orderId, itemId, version, name: 'План НМЦ', dates, file, actor: world.actor };
    await new AttachPlan(world.source, world.clock, world.files).run(plan);
  }

  const tidy = () => new TidyFiles(world.source, world.clock, world.files).run();
  const rowsOf = (bytes: Buffer) => world.source.manager.findBy(StoredFileEntity, { sha256: digestOf(bytes) });

  it('lie on the disk once, however often they come, and each has its own row', async () => {
    await attach('1', PLAN);
    await attach('2', { ...PLAN, name: 'тот же план.txt' });
    expect((await rowsOf(PLAN.bytes)).map(({ name }) => name).sort()).toEqual(['План НМЦ.txt', 'тот же план.txt']);
    expect(await world.files.read(digestOf(PLAN.bytes))).toEqual(PLAN.bytes);
    const [{ inTable } = { inTable: -1 }] = await world.source.query<{ inTable: number }[]>(
      'select count(bytes)::int as "inTable" from stored_file where sha256 = $1',
      [digestOf(PLAN.bytes)],
    );
    expect(inTable).toBe(0);
  });

  it('are taken off the disk when no row speaks of them; the others stay', async () => {
    const orphan = Buffer.from('сирота');
    await world.files.keep(digestOf(orphan), orphan);
    expect(await tidy()).toBe(1);
    expect(await world.files.has(digestOf(orphan))).toBe(false);
    expect(await world.files.has(digestOf(PLAN.bytes))).toBe(true);
    expect(await tidy()).toBe(0);
  });

  it('are not taken away while somebody is bringing the same ones', async () => {
    const sha256 = digestOf(Buffer.from('в пути'));
    await world.files.keep(sha256, Buffer.from('в пути'));
    let tidied: Promise<number | undefined> | undefined;
    await world.source.transaction(async (manager) => {
      await manager.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [sha256]);
      tidied = tidy();
      await manager.insert(StoredFileEntity, {
        name: 'в пути.txt',
        mediaType: 'text/plain',
        byteCount: 6,
        sha256,
        bytes: null,
      });
    });
    expect(await tidied).toBe(0);
    expect(await world.files.has(sha256)).toBe(true);
  });

  it.each([
    ['a program', { name: 'план.exe', bytes: Buffer.from('x') }, 'file-is-program'],
    ['an empty one', { name: 'план.txt', bytes: Buffer.alloc(0) }, 'empty-file'],
  ])('are refused: %s', async (_what, file, code) => {
    await expect(attach('3', file)).rejects.toMatchObject({ code });
  });
});

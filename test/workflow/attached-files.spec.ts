import { mkdir, rmdir, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
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

  const placeOf = (sha256: string) => path.join(world.filesFolder, sha256.slice(0, 2), sha256.slice(2));

  /** As if it had been there for two days; the world's clock stands in 2023. */
  async function age(sha256: string): Promise<void> {
    const at = new Date(world.clock.now().getTime() - 48 * 60 * 60 * 1000);
    await utimes(placeOf(sha256), at, at);
  }

  /** Bytes without a row that are due to go. */
  async function orphaned(words: string): Promise<string> {
    const bytes = Buffer.from(words);
    await world.files.keep(digestOf(bytes), bytes);
    await age(digestOf(bytes));
    return digestOf(bytes);
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

  it('are taken off the disk when no row has spoken of them for a day; the others stay', async () => {
    const orphan = await orphaned('сирота');
    const fresh = Buffer.from('ещё без строки');
    await world.files.keep(digestOf(fresh), fresh);
    await age(digestOf(PLAN.bytes));
    expect(await tidy()).toBe(1);
    expect(await world.files.has(orphan)).toBe(false);
    expect(await world.files.has(digestOf(fresh))).toBe(true);
    expect(await world.files.has(digestOf(PLAN.bytes))).toBe(true);
    expect(await tidy()).toBe(0);
  });

  it('lie there before the transaction begins; what it refuses leaves bytes that are taken away in time', async () => {
    const sha256 = digestOf(Buffer.from('не к месту'));
    const { id: itemId } = await world.item(orderId, '3');
    const plan = { name: 'План НМЦ', dates: [{ start: null, due: localDate('2023-05-15') }], actor: world.actor };
    const file = { name: 'план.txt', bytes: Buffer.from('не к месту') };
    const stale = new AttachPlan(world.source, world.clock, world.files).run({
      ...{ orderId, itemId, version: 0, ...plan, file },
    });
    await expect(stale).rejects.toMatchObject({ code: 'stale-entry' });
    expect(await rowsOf(file.bytes)).toEqual([]);
    expect(await world.files.has(sha256)).toBe(true);
    await age(sha256);
    expect(await tidy()).toBe(1);
    expect(await world.files.has(sha256)).toBe(false);
  });

  it('that cannot be taken away keep no other from it, and are said', async () => {
    // Nothing removes a folder as a file: the disk refuses the first of them, the last one goes all the same.
    const [stuck, last] = ['0', 'f'].map((digit) => digit.repeat(64)) as [string, string];
    await mkdir(placeOf(stuck), { recursive: true });
    await mkdir(path.dirname(placeOf(last)), { recursive: true });
    await writeFile(placeOf(last), '');
    await age(stuck);
    await age(last);
    const failed: unknown = await tidy().catch((error: unknown) => error);
    expect(failed).toMatchObject({ errors: [{ message: expect.stringContaining(stuck) }] });
    expect(await world.files.has(last)).toBe(false);
    await rmdir(placeOf(stuck));
    expect(await tidy()).toBe(0);
  });

  it('are not taken away while somebody is bringing the same ones', async () => {
    const sha256 = await orphaned('в пути');
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

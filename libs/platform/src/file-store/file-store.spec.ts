import { mkdtempSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { digestOf, FileLost, FileStore } from './index.js';

const LETTER = Buffer.from('Отчёт об исполнении');
const DIGEST = digestOf(LETTER);
const NOW = new Date('2026-03-02T07:00:00Z');
let folder: string;
let store: FileStore;

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'файлы '));
  store = new FileStore(path.join(folder, 'files'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

function placeOf(digest: string): string {
  return path.join(folder, 'files', digest.slice(0, 2), digest.slice(2));
}

async function digestsKept(): Promise<string[]> {
  const found: string[] = [];
  for (const shelf of await store.shelves()) found.push(...(await store.onShelf(shelf)).digests);
  return found.sort();
}

describe('the file store', () => {
  it('gives back what it was given, closed to others, and leaves nothing half-written', async () => {
    await store.keep(DIGEST, LETTER);
    expect(await store.read(DIGEST)).toEqual(LETTER);
    expect((statSync(placeOf(DIGEST)).mode & 0o777).toString(8)).toBe('600');
    expect(readdirSync(path.dirname(placeOf(DIGEST)))).toEqual([DIGEST.slice(2)]);
  });

  it('keeps the same bytes once, also when ten bring them at the same moment', async () => {
    await Promise.all(Array.from({ length: 10 }, () => store.keep(DIGEST, LETTER)));
    expect(await digestsKept()).toEqual([DIGEST]);
  });

  it('says of a file that is gone, and of one that was changed, that it is lost', async () => {
    await expect(store.read(DIGEST)).rejects.toThrow(FileLost);
    await store.keep(DIGEST, LETTER);
    writeFileSync(placeOf(DIGEST), 'другой отчёт');
    await expect(store.read(DIGEST)).rejects.toThrow(/changed/);
  });

  it('takes no name that is not a digest for a file', async () => {
    await expect(store.read('../secret')).rejects.toThrow(RangeError);
    await expect(store.keep(`${DIGEST}/..`, LETTER)).rejects.toThrow(RangeError);
  });

  it.each([
    ['empty', Buffer.alloc(0)],
    ['short', LETTER.subarray(0, 10)],
    ['of the same length and other bytes', Buffer.from(LETTER).fill(0, 0, 1)],
  ])('heals a file that is %s when its bytes come again, and leaves nothing beside it', async (_what, damaged) => {
    await store.keep(DIGEST, LETTER);
    writeFileSync(placeOf(DIGEST), damaged);
    await expect(store.read(DIGEST)).rejects.toThrow(FileLost);
    await store.keep(DIGEST, LETTER);
    expect(await store.read(DIGEST)).toEqual(LETTER);
    expect(readdirSync(path.dirname(placeOf(DIGEST)))).toEqual([DIGEST.slice(2)]);
  });

  it('leaves a whole file as it is when its bytes come again', async () => {
    await store.keep(DIGEST, LETTER);
    const { ino, mtimeMs, mtime } = statSync(placeOf(DIGEST));
    await store.keep(DIGEST, LETTER);
    expect(statSync(placeOf(DIGEST))).toMatchObject({ ino, mtimeMs });
    expect(await store.since(DIGEST)).toEqual(mtime);
  });

  it('tells what it has, and removes only what a dead process left half-written the day before', async () => {
    expect(await digestsKept()).toEqual([]);
    const other = Buffer.from('Справка');
    await store.keep(DIGEST, LETTER);
    await store.keep(digestOf(other), other);
    const shelf = path.dirname(placeOf(DIGEST));
    for (const [name, hours] of [
      ['old.part', 25],
      ['fresh.part', 23],
    ] as const) {
      const at = new Date(NOW.getTime() - hours * 60 * 60 * 1000);
      writeFileSync(path.join(shelf, name), '');
      utimesSync(path.join(shelf, name), at, at);
    }
    expect(await digestsKept()).toEqual([DIGEST, digestOf(other)].sort());
    const { begun } = await store.onShelf(DIGEST.slice(0, 2));
    for (const part of begun) await store.removeAbandoned(part, NOW);
    expect(readdirSync(shelf).sort()).toEqual([DIGEST.slice(2), 'fresh.part'].sort());
  });

  it('forgets a file, and does not mind being told twice', async () => {
    await store.keep(DIGEST, LETTER);
    await store.remove(DIGEST);
    await store.remove(DIGEST);
    expect(await store.has(DIGEST)).toBe(false);
  });
});

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
  for await (const shelf of store.shelves(NOW)) found.push(...shelf);
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

  it('tells what it has, and removes only what a dead process left half-written the day before', async () => {
    expect(await digestsKept()).toEqual([]);
    const other = Buffer.from('Справка');
    await store.keep(DIGEST, LETTER);
    await store.keep(digestOf(other), other);
    const [old, fresh] = ['old.part', 'fresh.part'].map((name) => path.join(path.dirname(placeOf(DIGEST)), name));
    for (const [part, hours] of [
      [old, 25],
      [fresh, 23],
    ] as const) {
      writeFileSync(part as string, '');
      const at = new Date(NOW.getTime() - hours * 60 * 60 * 1000);
      utimesSync(part as string, at, at);
    }
    expect(await digestsKept()).toEqual([DIGEST, digestOf(other)].sort());
    expect(readdirSync(path.dirname(placeOf(DIGEST))).sort()).toEqual([DIGEST.slice(2), 'fresh.part'].sort());
  });

  it('forgets a file, and does not mind being told twice', async () => {
    await store.keep(DIGEST, LETTER);
    await store.remove(DIGEST);
    await store.remove(DIGEST);
    expect(await store.has(DIGEST)).toBe(false);
  });
});

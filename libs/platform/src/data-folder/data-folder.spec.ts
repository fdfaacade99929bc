import { existsSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { ExpectedError } from '@domain/errors';
import { ensureSecret, FolderLock } from './index.js';

const DEAD = { pid: 2 ** 22 + 1, startMark: '1', since: '', command: 'up', address: null, children: [] };
const NOON = new Date('2026-03-02T07:00:00Z');
let parent: string;
let folder: string;

beforeEach(() => {
  parent = mkdtempSync(path.join(os.tmpdir(), 'папка данных '));
  folder = path.join(parent, 'vekha');
});

afterEach(() => {
  rmSync(parent, { recursive: true });
});

function modeOf(name: string): string {
  return (statSync(name).mode & 0o777).toString(8);
}

function writeLock(holder: object | string): void {
  FolderLock.take(folder, 'up', NOON).release();
  writeFileSync(path.join(folder, 'lock'), typeof holder === 'string' ? holder : JSON.stringify(holder));
}

describe('the signing key', () => {
  it('is made once, closed to others, in a folder closed to others', () => {
    const secret = ensureSecret(folder);
    expect(secret).toMatch(/^[0-9a-f]{64}$/);
    expect(ensureSecret(folder)).toBe(secret);
    expect([modeOf(folder), modeOf(path.join(folder, 'secret'))]).toEqual(['700', '600']);
  });

  it.each([
    ['below a file', () => path.join(parent, 'file', 'vekha'), 'ENOTDIR'],
    ['where the system refuses folders', () => '/proc/vekha', 'ENOENT'],
  ])('cannot be made %s, and the message names the folder', (_where, place, reason) => {
    writeFileSync(path.join(parent, 'file'), '');
    expect(() => ensureSecret(place())).toThrow(
      expect.objectContaining({ code: 'data_folder.not_writable', values: { folder: place(), reason } }),
    );
  });
});

describe('the lock of a folder', () => {
  it('tells the second one who holds the folder, since when and where', () => {
    const lock = FolderLock.take(folder, 'up', NOON);
    lock.publish('http://127.0.0.1:3000', []);
    expect(() => FolderLock.take(folder, 'up', NOON)).toThrow(
      expect.objectContaining({
        code: 'data_folder.held_at',
        values: {
          folder,
          pid: process.pid,
          since: NOON.getTime(),
          command: 'up',
          address: 'http://127.0.0.1:3000',
        },
      }),
    );
  });

  it('is free again after release, and leaves no file behind', () => {
    FolderLock.take(folder, 'up', NOON).release();
    expect(FolderLock.holder(folder)).toBeUndefined();
    expect(readdirSync(folder)).toEqual([]);
  });

  it.each([
    ['a process that is gone', DEAD],
    ['another process that got the same number', { ...DEAD, pid: process.pid }],
    ['a crash in the middle of writing', '{"pid":'],
  ])('is taken over from %s', (_whom, stale) => {
    writeLock(stale);
    const lock = FolderLock.take(folder, 'import', NOON);
    expect(FolderLock.holder(folder)).toMatchObject({ pid: process.pid, command: 'import' });
    expect(readdirSync(folder)).toEqual(['lock']);
    lock.release();
    expect(existsSync(path.join(folder, 'lock'))).toBe(false);
  });

  it('tells who takes it over which processes of the dead holder still run', () => {
    const alive = { pid: process.pid, startMark: null };
    const gone = { pid: 2 ** 22 + 2, startMark: null };
    const replaced = { pid: process.pid, startMark: '1' };
    writeLock({ ...DEAD, children: [alive, gone, replaced] });
    expect(FolderLock.take(folder, 'up', NOON).livingOrphans()).toEqual([process.pid]);
  });

  it('is an expected failure, not a bug', () => {
    FolderLock.take(folder, 'up', NOON);
    expect(() => FolderLock.take(folder, 'up', NOON)).toThrow(ExpectedError);
  });
});

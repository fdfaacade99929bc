import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { SystemClock } from '../clock/index.js';
import { FolderLock } from '../data-folder/index.js';
import { SampleFolder } from './index.js';

const FOREIGN = expect.objectContaining({ code: 'sample.foreign_folder' });

let real: string;
let folder: SampleFolder;

beforeEach(() => {
  real = mkdtempSync(path.join(os.tmpdir(), 'настоящие данные '));
  writeFileSync(path.join(real, 'secret'), 'real');
  folder = SampleFolder.below(real);
});

afterEach(() => {
  rmSync(real, { recursive: true });
});

function fill(): void {
  mkdirSync(path.join(folder.path, 'postgres'));
  writeFileSync(path.join(folder.path, 'postgres', 'PG_VERSION'), '18');
  writeFileSync(path.join(folder.path, 'secret'), 'sample');
}

it('is made below the real data and removed without touching them', () => {
  folder.prepare();
  fill();
  folder.prepare();
  folder.remove();
  expect(readdirSync(real)).toEqual(['secret']);
  expect(readFileSync(path.join(real, 'secret'), 'utf8')).toBe('real');
});

it('can be removed again, and when it never was', () => {
  folder.remove();
  folder.prepare();
  folder.remove();
  folder.remove();
  expect(folder.exists()).toBe(false);
});

it.each([
  ['prepare', () => folder.prepare()],
  ['remove', () => folder.remove()],
  ['request the removal of', () => folder.requestRemoval()],
])('refuses to %s a folder with things in it and without the marker, and leaves it as it is', (_what, act) => {
  mkdirSync(folder.path);
  writeFileSync(path.join(folder.path, 'letters-of-ours'), 'kept');
  expect(act).toThrow(FOREIGN);
  expect(readdirSync(folder.path)).toEqual(['letters-of-ours']);
});

it('refuses a link to another folder, even to one with the marker', () => {
  const elsewhere = new SampleFolder(path.join(real, 'elsewhere'));
  elsewhere.prepare();
  symlinkSync(elsewhere.path, folder.path);
  expect(() => folder.prepare()).toThrow(FOREIGN);
  expect(() => folder.remove()).toThrow(FOREIGN);
  expect(elsewhere.exists()).toBe(true);
});

it('does not follow a link out of the folder when it removes', () => {
  folder.prepare();
  symlinkSync(real, path.join(folder.path, 'out'));
  folder.remove();
  expect(existsSync(path.join(real, 'secret'))).toBe(true);
});

it('takes up an empty folder, which a start killed before the marker leaves', () => {
  mkdirSync(folder.path);
  folder.prepare();
  folder.remove();
  expect(folder.exists()).toBe(false);
});

it('is open to visitors only while the one runs it who said so', () => {
  folder.prepare();
  const lock = FolderLock.take(folder.path, 'demo', new SystemClock().now());
  lock.publish('http://127.0.0.1:3100', []);
  expect(folder.readyAddress()).toBeUndefined();
  folder.announceReady();
  expect(folder.readyAddress()).toBe('http://127.0.0.1:3100');
  lock.release();
  expect(folder.readyAddress()).toBeUndefined();
});

it('remembers a request for its removal until it is removed', () => {
  folder.prepare();
  expect(folder.removalIsRequested()).toBe(false);
  folder.requestRemoval();
  expect(new SampleFolder(folder.path).removalIsRequested()).toBe(true);
  folder.remove();
  expect(folder.removalIsRequested()).toBe(false);
});

import { closeSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync, writeSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { logTail, openLog } from './log-file.js';

let folder: string;
let file: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'журналы '));
  file = path.join(folder, 'api.log');
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

it('shows the last five lines written since the start, on one line', () => {
  writeFileSync(file, 'from an earlier start\n');
  const { descriptor, size } = openLog(file);
  writeSync(descriptor, ' one\n\ntwo\nthree\nfour\nfive\nsix\n');
  closeSync(descriptor);
  expect(logTail(file, size)).toBe('two | three | four | five | six');
});

it('shows nothing when nothing was written since the start', () => {
  writeFileSync(file, 'from an earlier start\n');
  expect(logTail(file, statSync(file).size)).toBe('');
});

it('shows nothing of a log that was removed meanwhile', () => {
  expect(logTail(path.join(folder, 'removed.log'), 20)).toBe('');
});

it('is closed to other users, and sets a log of more than 5 MB aside', () => {
  writeFileSync(file, Buffer.alloc(5_000_001, 'x'));
  const { descriptor, size } = openLog(file);
  closeSync(descriptor);
  expect([size, (statSync(file).mode & 0o777).toString(8)]).toEqual([0, '600']);
  expect(readFileSync(`${file}.1`).length).toBe(5_000_001);
});

it('keeps adding to a log that is still small', () => {
  writeFileSync(file, 'x');
  const { descriptor, size } = openLog(file);
  closeSync(descriptor);
  expect([size, existsSync(`${file}.1`)]).toEqual([1, false]);
});

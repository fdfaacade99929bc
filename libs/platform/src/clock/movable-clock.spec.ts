import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { MovableClock, SystemClock } from './index.js';

const NINTH_OF_MARCH = new Date('2023-03-09T05:00:00Z');
/** The tests themselves take real time; no step here is shorter than this. */
const NEAR_MS = 5_000;
const SLACK_MS = 10_000;
const HOUR_MS = 3_600_000;

let folder: string;
let file: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'часы образца '));
  file = path.join(folder, 'clock');
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

function expectNear(instant: Date, expected: Date): void {
  expect(Math.abs(instant.getTime() - expected.getTime())).toBeLessThan(NEAR_MS);
}

function lastAlive(agoMs: number, shownThen: Date): void {
  const aliveAtMs = new SystemClock().now().getTime() - agoMs;
  writeFileSync(file, JSON.stringify({ shiftMs: shownThen.getTime() - aliveAtMs, aliveAtMs }));
}

it('starts where it is told, and every process that reads the file sees a move at once', () => {
  const mover = new MovableClock(file);
  const reader = new MovableClock(file);
  mover.resume(NINTH_OF_MARCH, SLACK_MS);
  expectNear(reader.now(), NINTH_OF_MARCH);
  mover.moveTo(new Date('2023-04-09T05:00:00Z'));
  expectNear(reader.now(), new Date('2023-04-09T05:00:00Z'));
});

it('stands while nobody runs: after a night it goes on from its last sign of life', () => {
  lastAlive(12 * HOUR_MS, new Date('2023-03-15T08:00:00Z'));
  const clock = new MovableClock(file);
  clock.resume(NINTH_OF_MARCH, SLACK_MS);
  // 08:00:00 and the slack of ten seconds in which time may have passed unseen.
  expectNear(clock.now(), new Date('2023-03-15T08:00:10Z'));
});

it('never runs backwards: within the slack it just goes on', () => {
  lastAlive(4_000, new Date('2023-03-15T08:00:00Z'));
  const clock = new MovableClock(file);
  const before = clock.now();
  clock.resume(NINTH_OF_MARCH, SLACK_MS);
  expect(clock.now().getTime()).toBeGreaterThanOrEqual(before.getTime());
  expectNear(clock.now(), new Date('2023-03-15T08:00:04Z'));
});

it('keeps its day over a sign of life', () => {
  const clock = new MovableClock(file);
  clock.resume(NINTH_OF_MARCH, SLACK_MS);
  clock.stayAlive();
  expectNear(clock.now(), NINTH_OF_MARCH);
});

it('says no time before it was started', () => {
  expect(() => new MovableClock(file).now()).toThrow('ENOENT');
});

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { localDate } from '@domain/calendar';
import { nextMorning, SAMPLE_STARTS_AT, SampleJourney, type Stride } from './index.js';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'путь образца '));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

it.each<[Stride, string]>([
  ['day', '2023-03-10'],
  ['week', '2023-03-16'],
  ['month', '2023-04-09'],
])('from 9 March a %s leads to %s', (by, day) => {
  const journey = new SampleJourney(folder);
  journey.setOff(SAMPLE_STARTS_AT, by);
  expect(journey.movingTo()).toBe(day);
});

it('sets off from the day it is in the region, not in UTC', () => {
  const journey = new SampleJourney(folder);
  // 01:00 on 10 March in Chelyabinsk.
  journey.setOff(new Date('2023-03-09T20:00:00Z'), 'day');
  expect(journey.movingTo()).toBe('2023-03-11');
});

it('is on its way until the wished day itself is done, for every process that looks', () => {
  const api = new SampleJourney(folder);
  const worker = new SampleJourney(folder);
  expect(worker.movingTo()).toBeNull();
  api.setOff(SAMPLE_STARTS_AT, 'week');
  worker.arrive(localDate('2023-03-15'));
  expect(api.movingTo()).toBe('2023-03-16');
  worker.arrive(localDate('2023-03-16'));
  expect(api.movingTo()).toBeNull();
});

it('stands when its file says nothing that can be read', () => {
  writeFileSync(path.join(folder, 'clock-target'), '2023-13-45');
  expect(new SampleJourney(folder).movingTo()).toBeNull();
});

it.each([
  ['2023-03-09T04:59:59Z', '2023-03-09T05:00:00Z'],
  ['2023-03-09T05:00:00Z', '2023-03-10T05:00:00Z'],
  ['2023-03-09T18:59:59Z', '2023-03-10T05:00:00Z'],
  // Midnight in Chelyabinsk: the tenth has begun.
  ['2023-03-09T19:00:00Z', '2023-03-10T05:00:00Z'],
  ['2023-03-31T12:00:00Z', '2023-04-01T05:00:00Z'],
])('after %s the next morning is %s, ten o’clock in Chelyabinsk', (after, morning) => {
  expect(nextMorning(new Date(after))).toEqual(new Date(morning));
});

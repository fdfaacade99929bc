import path from 'node:path';
import { type Clock, MovableClock, ShiftedClock, SystemClock } from '../clock/index.js';
import type { Config } from './config.js';

export function clockFrom(config: Config): Clock {
  if (config.instance === 'sample') return sampleClock(config);
  return config.clockStart === undefined ? new SystemClock() : new ShiftedClock(new Date(config.clockStart));
}

/** The clock that the processes of the sample share. */
export function sampleClock({ dataFolder }: Pick<Config, 'dataFolder'>): MovableClock {
  return new MovableClock(path.join(dataFolder, 'clock'));
}

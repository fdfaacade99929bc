import { type Clock, ShiftedClock, SystemClock } from '../clock/index.js';
import type { Config } from './config.js';

export function clockFrom(config: Config): Clock {
  return config.clockStart === undefined ? new SystemClock() : new ShiftedClock(new Date(config.clockStart));
}

import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { addDays, addMonths, dateInZone, instantAt, type LocalDate, localDate } from '@domain/calendar';

/** The region of the sample's order. */
export const SAMPLE_TIME_ZONE = 'Asia/Yekaterinburg';
/** Two days after the sample's order. */
export const SAMPLE_STARTS_AT = new Date('2023-03-09T10:00:00+05:00');
/** The worker of the sample notes so often that its clock is running. */
export const CLOCK_SIGN_OF_LIFE_MS = 10_000;
/** Letters go out at nine; at ten the day's are there to be read. */
const MORNING = '10:00';

export const STRIDES = ['day', 'week', 'month'] as const;
export type Stride = (typeof STRIDES)[number];

/**
 * How far the sample's clock shall go, and how far it has come. Two files with one writer each, the API and the worker:
 * a killed one leaves the other's word untouched, and the move goes on at the next start.
 */
export class SampleJourney {
  private readonly target: DayFile;
  private readonly arrived: DayFile;

  constructor(dataFolder: string) {
    this.target = new DayFile(path.join(dataFolder, 'clock-target'));
    this.arrived = new DayFile(path.join(dataFolder, 'clock-arrived'));
  }

  /** The day it is on its way to; null when it stands. */
  movingTo(): LocalDate | null {
    const target = this.target.read();
    const arrived = this.arrived.read();
    if (target === undefined || (arrived !== undefined && arrived >= target)) return null;
    return target;
  }

  setOff(from: Date, by: Stride): LocalDate {
    const target = dayAfter(dateInZone(from, SAMPLE_TIME_ZONE), by);
    this.target.write(target);
    return target;
  }

  /** All that a day brings is done. */
  arrive(on: LocalDate): void {
    this.arrived.write(on);
  }
}

function dayAfter(day: LocalDate, by: Stride): LocalDate {
  if (by === 'month') return addMonths(day, 1);
  return addDays(day, by === 'week' ? 7 : 1);
}

/** The next ten o'clock after an instant, in the sample's region. */
export function nextMorning(after: Date): Date {
  const today = dateInZone(after, SAMPLE_TIME_ZONE);
  const morning = instantAt(today, MORNING, SAMPLE_TIME_ZONE);
  return morning > after ? morning : instantAt(addDays(today, 1), MORNING, SAMPLE_TIME_ZONE);
}

class DayFile {
  constructor(private readonly file: string) {}

  read(): LocalDate | undefined {
    try {
      return localDate(readFileSync(this.file, 'utf8'));
    } catch {
      return undefined;
    }
  }

  write(day: LocalDate): void {
    const draft = `${this.file}.${process.pid}`;
    writeFileSync(draft, day, { mode: 0o600 });
    renameSync(draft, this.file);
  }
}

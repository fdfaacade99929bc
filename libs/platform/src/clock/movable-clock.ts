import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { Clock } from './clock.js';

interface Shift {
  /** What this clock is ahead of the real one; negative in the past. */
  readonly shiftMs: number;
  /** Real time of the last sign of life, ms since 1970. */
  readonly aliveAtMs: number;
}

/**
 * A clock that processes share and one of them moves: the shift lies in a file and is read at every `now`, so that all
 * see a move at once. Between moves it runs at the usual speed; while nobody runs it stands (see `resume`).
 * One process at a time may call `resume`, `moveTo` and `stayAlive`.
 */
export class MovableClock extends Clock {
  constructor(private readonly file: string) {
    super();
  }

  /** @throws Error when nobody has called `resume` on this file yet. */
  override now(): Date {
    return new Date(Date.now() + this.read().shiftMs);
  }

  /**
   * Goes on from the last sign of life, or starts at `startsAt`. Called before anybody reads the clock. Up to `slackMs` may
   * lie between two signs of life; so much is added, because time may pass unseen but never runs backwards.
   */
  resume(startsAt: Date, slackMs: number): void {
    const realMs = Date.now();
    const known = this.tryToRead();
    if (known === undefined) this.write(startsAt.getTime() - realMs);
    else this.write(known.shiftMs - Math.max(0, realMs - known.aliveAtMs - slackMs));
  }

  moveTo(instant: Date): void {
    this.write(instant.getTime() - Date.now());
  }

  /** Notes that the clock is running. */
  stayAlive(): void {
    this.write(this.read().shiftMs);
  }

  private read(): Shift {
    return JSON.parse(readFileSync(this.file, 'utf8')) as Shift;
  }

  private tryToRead(): Shift | undefined {
    try {
      return this.read();
    } catch {
      return undefined;
    }
  }

  /** In one step: a reader sees the old shift or the new one, also after a crash. */
  private write(shiftMs: number): void {
    const draft = `${this.file}.${process.pid}`;
    writeFileSync(draft, JSON.stringify({ shiftMs, aliveAtMs: Date.now() } satisfies Shift), { mode: 0o600 });
    renameSync(draft, this.file);
  }
}

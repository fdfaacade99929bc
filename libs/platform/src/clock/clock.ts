/**
 * The only place that reads the machine's clock (lint forbids it elsewhere). Everything that needs "now" takes a Clock,
 * so a year can be rehearsed in a minute and no test sleeps.
 */
export abstract class Clock {
  abstract now(): Date;
}

export class SystemClock extends Clock {
  override now(): Date {
    return new Date();
  }
}

/** A clock that started at a chosen instant and runs on from there at the usual speed; for samples and rehearsed walks. */
export class ShiftedClock extends Clock {
  private readonly shiftMs: number;

  constructor(startsAt: Date) {
    super();
    this.shiftMs = startsAt.getTime() - Date.now();
  }

  override now(): Date {
    return new Date(Date.now() + this.shiftMs);
  }
}

/** A clock that stands still until it is told to move; for tests and for the rehearsal. */
export class StandingClock extends Clock {
  private current: Date;

  constructor(at: Date) {
    super();
    this.current = at;
  }

  override now(): Date {
    return this.current;
  }

  moveTo(at: Date): void {
    this.current = at;
  }
}

export type SweepOutcome = 'done' | 'failed';

/** The last run of a work that repeats itself. */
export interface SweepRun {
  readonly name: string;
  /** How often it begins anew. */
  readonly beatMs: number;
  readonly startedAt: Date;
  readonly endedAt: Date;
  readonly outcome: SweepOutcome;
  /** When it last ended well, and when it last failed, of what kind; null where it never did. */
  readonly doneAt: Date | null;
  readonly failedAt: Date | null;
  readonly error: string | null;
}

const BEATS_MISSED = 3;
/** Every few seconds is no promise: a run may be long, and what went well is not noted at each beat. */
const NEVER_LATE_BEFORE_MS = 5 * 60 * 1000;

/** Whether it has stood still for three of its beats: no worker runs, or one hangs. */
export function isLate({ beatMs, endedAt }: Pick<SweepRun, 'beatMs' | 'endedAt'>, now: Date): boolean {
  return now.getTime() - endedAt.getTime() > Math.max(BEATS_MISSED * beatMs, NEVER_LATE_BEFORE_MS);
}

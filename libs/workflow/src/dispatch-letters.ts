import { Injectable, Logger } from '@nestjs/common';
import { Clock } from '@platform/clock';
import { Queues } from '@platform/queues';
import { hasDueReminders, markDueLettersQueued, underSweepLock } from '@storage';
import { DataSource } from 'typeorm';
import { QUEUED_SECONDS, secondsAfter } from './letters/leases.js';

/** Written together; few enough that a worker which dies holds up only these for the length of a lease. */
const LETTERS_A_JOB = 50;
/** What is under way at a time: some seconds of work, so that a lost queue costs only seconds. */
const LETTERS_IN_QUEUE = 2000;
/** While reminders still come in, a digest waits for them, but never longer than this. */
const LONGEST_GATHERING_SECONDS = 60;

/** Enqueues the letters whose time has come, in jobs of ids. What the queue loses, the next sweep enqueues again. */
@Injectable()
export class DispatchLetters {
  private readonly logger = new Logger(DispatchLetters.name);

  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly queues: Queues,
  ) {}

  /** Returns how many letters went into the queue; undefined when another worker is at it. */
  async run(): Promise<number | undefined> {
    const letterIds = await underSweepLock(this.dataSource, 'dispatch-letters', () => this.markDue());
    if (letterIds === undefined || letterIds.length === 0) return letterIds?.length;
    for (let start = 0; start < letterIds.length; start += LETTERS_A_JOB) {
      await this.queues.add('send-letters', { letterIds: letterIds.slice(start, start + LETTERS_A_JOB) });
    }
    this.logger.log(`letters enqueued: ${letterIds.length}`);
    return letterIds.length;
  }

  private async markDue(): Promise<string[]> {
    const now = this.clock.now();
    const { manager } = this.dataSource;
    const gathering = await hasDueReminders(manager, now);
    return markDueLettersQueued(manager, {
      now,
      queuedUntil: secondsAfter(now, QUEUED_SECONDS),
      settledAt: gathering ? secondsAfter(now, -LONGEST_GATHERING_SECONDS) : now,
      inQueue: LETTERS_IN_QUEUE,
    });
  }
}

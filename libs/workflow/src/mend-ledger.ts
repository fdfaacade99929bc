import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock';
import { Queues, type WaitingJob } from '@platform/queues';
import { freeLeftLetters, type LedgerGaps, ledgerGaps, lettersOver, releaseQueuedLetters } from '@storage';
import { DataSource } from 'typeorm';
import { secondsAfter } from './letters/leases.js';

/** A worker at work looks every few seconds, so what is due for longer nobody looks at. */
const PATIENCE_SECONDS = 60;

/** How many of each kind stand between the ledger of letters and the queue. */
export interface FoundGaps {
  /** Letters marked as being in the queue that no job carries. */
  readonly lettersWithoutJob: number;
  /** Letters claimed by somebody who has given no sign of life since. */
  readonly leasesExpired: number;
  /** Jobs of which every letter is settled or gone. */
  readonly jobsWithoutLetters: number;
  /** Reminders due and in no letter. */
  readonly remindersNotGathered: number;
  /** Letters due and not enqueued. */
  readonly lettersNotEnqueued: number;
}

interface Look {
  readonly ledger: LedgerGaps;
  readonly lostIds: string[];
  readonly idleJobs: WaitingJob<'send-letters'>[];
}

/**
 * Compares the ledger with the queue. A worker closes each gap by itself within seconds; where none runs, or one has
 * gone wrong, this names them. Whatever a mend does a second time meets a claimed or settled row.
 */
@Injectable()
export class MendLedger {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly queues: Queues,
  ) {}

  /** Where `aMoment` is given, only what is open before it and after it: the rest a worker was closing. */
  async look(aMoment?: () => Promise<unknown>): Promise<FoundGaps> {
    const found = await this.find();
    if (aMoment === undefined || isClosed(countsOf(found))) return countsOf(found);
    await aMoment();
    return countsOf(seenByBoth(found, await this.find()));
  }

  /**
   * Frees what is held for nothing, so that gathering and dispatching, which come after it, close every gap. Answers what
   * there was.
   */
  async run(): Promise<FoundGaps> {
    const found = await this.find();
    const { manager } = this.dataSource;
    await freeLeftLetters(manager, found.ledger.leftIds, this.clock.now());
    await releaseQueuedLetters(manager, found.lostIds);
    for (const job of found.idleJobs) await job.remove();
    return countsOf(found);
  }

  private async find(): Promise<Look> {
    const now = this.clock.now();
    const { manager } = this.dataSource;
    const ledger = await ledgerGaps(manager, { now, overdueAt: secondsAfter(now, -PATIENCE_SECONDS) });
    // After the ledger: a job that is added meanwhile is seen, and one that ends meanwhile has let its letters go.
    const jobs = await this.queues.jobs('send-letters');
    const carried = new Set(jobs.flatMap(({ payload }) => payload.letterIds));
    const over = await lettersOver(manager, [...carried]);
    return {
      ledger,
      lostIds: ledger.queuedIds.filter((id) => !carried.has(id)),
      idleJobs: jobs.filter(({ isAtHand, payload }) => !isAtHand && payload.letterIds.every((id) => over.has(id))),
    };
  }
}

function seenByBoth(before: Look, after: Look): Look {
  const wasIdle = new Set(before.idleJobs.map(({ id }) => id));
  return {
    ledger: {
      ...after.ledger,
      leftIds: after.ledger.leftIds.filter((id) => before.ledger.leftIds.includes(id)),
      remindersLate: Math.min(before.ledger.remindersLate, after.ledger.remindersLate),
      lettersLate: Math.min(before.ledger.lettersLate, after.ledger.lettersLate),
    },
    lostIds: after.lostIds.filter((id) => before.lostIds.includes(id)),
    idleJobs: after.idleJobs.filter(({ id }) => wasIdle.has(id)),
  };
}

function isClosed(gaps: FoundGaps): boolean {
  return Object.values(gaps).every((count) => count === 0);
}

function countsOf({ ledger, lostIds, idleJobs }: Look): FoundGaps {
  return {
    lettersWithoutJob: lostIds.length,
    leasesExpired: ledger.leftIds.length,
    jobsWithoutLetters: idleJobs.length,
    remindersNotGathered: ledger.remindersLate,
    lettersNotEnqueued: ledger.lettersLate,
  };
}

import { Injectable, Logger } from '@nestjs/common';
import { Clock } from '@platform/clock';
import { Config } from '@platform/config';
import { type FrozenLetter, LetterRenderer, MailDelayed, Mailer, MailRefused, readDkimKey } from '@platform/mail';
import { letterOutcomes, reminderLateMinutes, remindersSent } from '@platform/measures';
import {
  claimLetter,
  type LetterClaim,
  planUndelivered,
  readFrozenLetter,
  recordFailed,
  recordRetry,
  recordSent,
  releaseQueuedLetters,
  renewBatch,
} from '@storage';
import { DataSource } from 'typeorm';
import { LetterOutdated, refuseDeadSignIn } from './letters/dead-sign-in.js';
import { LEASE_SECONDS, QUEUED_SECONDS, secondsAfter } from './letters/leases.js';
import { prepareLetter } from './letters/prepare-letter.js';
import { retryDelaySeconds, spreadOf } from './letters/retry-delay.js';
import { whileRenewed } from './letters/while-renewed.js';

const MINUTE_MS = 60_000;

/** What became of one letter. `passed_on`: it is not due, settled, or in somebody else's hands. */
type Outcome = 'sent' | 'skipped' | 'delayed' | 'failed' | 'passed_on';

interface Batch {
  atHand?: LetterClaim;
  readonly waitingIds: string[];
}

/**
 * Sends letters one after the other: claim, look at the world again, freeze, hand over to the server, record its answer.
 * A letter that was frozen before goes out with the same bytes and the same Message-ID. Nothing is sent twice by two
 * jobs, and only the latest claim may record.
 */
@Injectable()
export class SendLetters {
  private readonly logger = new Logger(SendLetters.name);

  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly config: Config,
    private readonly mailer: Mailer,
    private readonly renderer: LetterRenderer,
  ) {}

  /** On `stop` the letter at hand is finished and the others go back to the table. Returns the count of each outcome. */
  async run(letterIds: readonly string[], stop?: AbortSignal): Promise<Partial<Record<Outcome, number>>> {
    const counts: Partial<Record<Outcome, number>> = {};
    const batch: Batch = { waitingIds: [...letterIds] };
    await whileRenewed(
      () => this.renew(batch),
      async () => {
        while (!stop?.aborted) {
          const [id] = batch.waitingIds;
          if (id === undefined) return;
          await this.mailer.turn?.(stop);
          if (stop?.aborted) return;
          batch.waitingIds.shift();
          const outcome = await this.sendOne(id, batch);
          counts[outcome] = (counts[outcome] ?? 0) + 1;
          letterOutcomes.inc({ outcome });
        }
      },
    );
    await releaseQueuedLetters(this.dataSource.manager, batch.waitingIds);
    this.logger.log(`letters: ${JSON.stringify(counts)}`);
    return counts;
  }

  private async sendOne(id: string, batch: Batch): Promise<Outcome> {
    const now = this.clock.now();
    const leasedUntil = secondsAfter(now, LEASE_SECONDS);
    const claim = await claimLetter(this.dataSource.manager, id, { now, leasedUntil });
    if (claim === undefined) return 'passed_on';
    batch.atHand = claim;
    try {
      const letter = await this.freeze(claim);
      if (letter === undefined) return 'skipped';
      const { response } = await this.mailer.send(letter);
      return await this.recordSent(claim, response);
    } catch (error) {
      return await this.recordFailure(claim, error);
    } finally {
      delete batch.atHand;
    }
  }

  private async freeze(claim: LetterClaim): Promise<FrozenLetter | undefined> {
    if (claim.state === 'frozen') {
      await refuseDeadSignIn(this.dataSource.manager, claim.id, this.clock.now());
      return readFrozenLetter(this.dataSource.manager, claim);
    }
    const office = {
      publicAddress: this.config.publicAddress,
      from: this.config.mailFrom,
      replyAddress: this.config.replyAddress,
      dkim: readDkimKey(this.config),
      renderer: this.renderer,
    };
    return this.dataSource.transaction((manager) => prepareLetter(manager, claim, office, this.clock.now()));
  }

  private renew({ atHand, waitingIds }: Batch): Promise<void> {
    const now = this.clock.now();
    return renewBatch(this.dataSource.manager, atHand, waitingIds, {
      leasedUntil: secondsAfter(now, LEASE_SECONDS),
      queuedUntil: secondsAfter(now, QUEUED_SECONDS),
    });
  }

  private async recordSent(claim: LetterClaim, response: string): Promise<Outcome> {
    const now = this.clock.now();
    const dueAt = await recordSent(this.dataSource.manager, claim, response, now);
    if (dueAt === undefined) return 'passed_on';
    remindersSent.inc(dueAt.length);
    for (const due of dueAt) reminderLateMinutes.observe(Math.max(0, now.getTime() - due.getTime()) / MINUTE_MS);
    return 'sent';
  }

  private async recordFailure(claim: LetterClaim, error: unknown): Promise<Outcome> {
    const now = this.clock.now();
    const isFinal = error instanceof MailRefused || error instanceof LetterOutdated || isTriedOnce(claim);
    const delay = isFinal ? null : retryDelaySeconds(claim.attempt, spreadOf(claim.id));
    const words = wordsOf(error);
    const maybeTaken = error instanceof MailDelayed && error.maybeTaken;
    // The server's words may hold an address, so the log gets our own.
    this.logger.warn(
      `letter ${claim.id}, attempt ${claim.fence}: ${error instanceof Error ? error.message : 'failed'}`,
    );
    if (delay === null) {
      const isOurs = await this.dataSource.transaction(async (manager) => {
        const isRecorded = await recordFailed(manager, claim, { words, maybeTaken, now });
        if (isRecorded) await planUndelivered(manager, claim.id, now);
        return isRecorded;
      });
      return isOurs ? 'failed' : 'passed_on';
    }
    const isOurs = await recordRetry(this.dataSource.manager, claim, {
      ...{ words, maybeTaken, nextAttemptAt: secondsAfter(now, delay) },
    });
    return isOurs ? 'delayed' : 'passed_on';
  }
}

/** A test letter asks one question and takes one answer: whoever sent it looks at the page and waits. */
function isTriedOnce({ class: letterClass }: LetterClaim): boolean {
  return letterClass === 'test';
}

/** A mailer's error carries the server's words; any other is our own trouble. */
function wordsOf(error: unknown): string {
  if (error !== null && typeof error === 'object' && 'answer' in error) return String(error.answer);
  return error instanceof Error ? error.message : String(error);
}

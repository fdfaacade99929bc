import { Injectable, Logger } from '@nestjs/common';
import { Clock } from '@platform/clock';
import { Config } from '@platform/config';
import { type FrozenLetter, LetterRenderer, Mailer, MailRefused } from '@platform/mail';
import {
  claimLetter,
  type LetterClaim,
  readFrozenLetter,
  recordFailed,
  recordRetry,
  recordSent,
  releaseQueuedLetters,
  renewClaim,
} from '@storage';
import { DataSource } from 'typeorm';
import { LEASE_SECONDS, QUEUED_SECONDS, secondsAfter } from './letters/leases.js';
import { prepareLetter } from './letters/prepare-letter.js';
import { retryDelaySeconds, spreadOf } from './letters/retry-delay.js';
import { whileLeased } from './letters/while-leased.js';

/** What became of one letter. `passed_on`: it is not due, settled, or in somebody else's hands. */
type Outcome = 'sent' | 'skipped' | 'delayed' | 'failed' | 'passed_on';

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
    for (const [index, id] of letterIds.entries()) {
      if (stop?.aborted) {
        await releaseQueuedLetters(this.dataSource.manager, letterIds.slice(index));
        break;
      }
      const outcome = await this.sendOne(id, letterIds.slice(index + 1));
      counts[outcome] = (counts[outcome] ?? 0) + 1;
    }
    this.logger.log(`letters: ${JSON.stringify(counts)}`);
    return counts;
  }

  private async sendOne(id: string, waitingIds: readonly string[]): Promise<Outcome> {
    const now = this.clock.now();
    const leasedUntil = secondsAfter(now, LEASE_SECONDS);
    const claim = await claimLetter(this.dataSource.manager, id, { now, leasedUntil });
    if (claim === undefined) return 'passed_on';
    try {
      const letter = await this.freeze(claim);
      if (letter === undefined) return 'skipped';
      const { response } = await whileLeased(
        claim,
        (held) => this.renew(held, waitingIds),
        () => this.mailer.send(letter),
      );
      const isOurs = await this.dataSource.transaction((manager) =>
        recordSent(manager, claim, response, this.clock.now()),
      );
      return isOurs ? 'sent' : 'passed_on';
    } catch (error) {
      return this.recordFailure(claim, error);
    }
  }

  private async freeze(claim: LetterClaim): Promise<FrozenLetter | undefined> {
    if (claim.state === 'frozen') return readFrozenLetter(this.dataSource.manager, claim);
    const office = {
      publicAddress: this.config.publicAddress,
      from: this.config.mailFrom,
      renderer: this.renderer,
    };
    return this.dataSource.transaction((manager) => prepareLetter(manager, claim, office, this.clock.now()));
  }

  private renew(claim: LetterClaim, waitingIds: readonly string[]): Promise<void> {
    const now = this.clock.now();
    return renewClaim(this.dataSource.manager, claim, {
      leasedUntil: secondsAfter(now, LEASE_SECONDS),
      queuedUntil: secondsAfter(now, QUEUED_SECONDS),
      waitingIds,
    });
  }

  private async recordFailure(claim: LetterClaim, error: unknown): Promise<Outcome> {
    const now = this.clock.now();
    const delay = error instanceof MailRefused ? null : retryDelaySeconds(claim.fence, spreadOf(claim.id));
    const words = wordsOf(error);
    // The server's words may hold an address, so the log gets our own.
    this.logger.warn(
      `letter ${claim.id}, attempt ${claim.fence}: ${error instanceof Error ? error.message : 'failed'}`,
    );
    if (delay === null) {
      const isOurs = await this.dataSource.transaction((manager) => recordFailed(manager, claim, words, now));
      return isOurs ? 'failed' : 'passed_on';
    }
    const isOurs = await recordRetry(this.dataSource.manager, claim, words, secondsAfter(now, delay));
    return isOurs ? 'delayed' : 'passed_on';
  }
}

/** A mailer's error carries the server's words; any other is our own trouble. */
function wordsOf(error: unknown): string {
  if (error !== null && typeof error === 'object' && 'answer' in error) return String(error.answer);
  return error instanceof Error ? error.message : String(error);
}

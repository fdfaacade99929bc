import { Logger } from '@nestjs/common';
import type { Clock } from '@platform/clock';
import { MailDelayed, MailRefused } from '@platform/mail';
import { reminderLateMinutes, remindersSent } from '@platform/measures';
import { type LetterClaim, type LetterTaken, planUndelivered, recordFailed, recordRetry, recordSent } from '@storage';
import type { DataSource } from 'typeorm';
import { LetterOutdated } from './dead-sign-in.js';
import { secondsAfter } from './leases.js';
import { retryDelaySeconds, spreadOf } from './retry-delay.js';
import { Together } from './together.js';

const MINUTE_MS = 60_000;

/** `passed_on`: the letter is in somebody else's hands by now, who records what becomes of it. */
type Recorded<Outcome> = Promise<Outcome | 'passed_on'>;

/** Writes into the ledger what the mail server said of each letter; the yeses that come at one time, at once. */
export class AnswerBook {
  private readonly logger = new Logger(AnswerBook.name);
  private readonly yeses = new Together((taken: readonly LetterTaken[]) => this.recordSent(taken));

  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  taken(claim: LetterClaim, answer: string): Recorded<'sent'> {
    return this.yeses.do({ claim, answer });
  }

  async failed(claim: LetterClaim, error: unknown): Recorded<'failed' | 'delayed'> {
    const now = this.clock.now();
    const isFinal = error instanceof MailRefused || error instanceof LetterOutdated || isTriedOnce(claim);
    const delay = isFinal ? null : retryDelaySeconds(claim.attempt, spreadOf(claim.id));
    const words = wordsOf(error);
    const maybeTaken = error instanceof MailDelayed && error.maybeTaken;
    // The server's words may hold an address, so the log gets our own.
    this.logger.warn(
      `letter ${claim.id}, attempt ${claim.fence}: ${error instanceof Error ? error.message : 'failed'}`,
    );
    if (delay === null) return this.giveUp(claim, { words, maybeTaken, now });
    const nextAttemptAt = secondsAfter(now, delay);
    const isOurs = await recordRetry(this.dataSource.manager, claim, { words, maybeTaken, nextAttemptAt });
    return isOurs ? 'delayed' : 'passed_on';
  }

  private async recordSent(taken: readonly LetterTaken[]): Promise<('sent' | 'passed_on')[]> {
    const now = this.clock.now();
    const recorded = await recordSent(this.dataSource.manager, taken, now);
    for (const due of [...recorded.values()].flat()) {
      remindersSent.inc();
      reminderLateMinutes.observe(Math.max(0, now.getTime() - due.getTime()) / MINUTE_MS);
    }
    return taken.map(({ claim }) => (recorded.has(claim.id) ? 'sent' : 'passed_on'));
  }

  private giveUp(
    claim: LetterClaim,
    how: { readonly words: string; readonly maybeTaken: boolean; readonly now: Date },
  ): Recorded<'failed'> {
    return this.dataSource.transaction(async (manager) => {
      if (!(await recordFailed(manager, claim, how))) return 'passed_on';
      await planUndelivered(manager, claim.id, how.now);
      return 'failed';
    });
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

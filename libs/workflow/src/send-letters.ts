import { Injectable, Logger } from '@nestjs/common';
import { Clock } from '@platform/clock';
import { Config } from '@platform/config';
import { LetterRenderer, Mailer, readDkimKey } from '@platform/mail';
import { letterOutcomes } from '@platform/measures';
import { claimLetters } from '@storage';
import { DataSource } from 'typeorm';
import { AnswerBook } from './letters/answer-book.js';
import type { LetterOffice } from './letters/bytes-of-letter.js';
import { inLanes } from './letters/in-lanes.js';
import { LEASE_SECONDS, RENEW_EVERY_SECONDS, secondsAfter } from './letters/leases.js';
import { LettersAtHand } from './letters/letters-at-hand.js';
import { prepareLetters } from './letters/prepare-letters.js';
import type { Prepared } from './letters/prepared.js';
import { whileRenewed } from './letters/while-renewed.js';

/**
 * Of one job, as many letters are with the mail server, or its answer is being recorded, at a time. Whoever is killed
 * leaves no more than these that may go out a second time.
 */
const LETTERS_UNDER_WAY = 4;

/** Written in one transaction, so that it holds nobody up for long. */
const MOST_TOGETHER = 50;

/** What became of one letter. `passed_on`: it is not due, settled, or in somebody else's hands. */
type Outcome = 'sent' | 'skipped' | 'delayed' | 'failed' | 'passed_on';
type Counts = Partial<Record<Outcome, number>>;

/**
 * Sends the letters of a job together: claim, look at the world again, freeze, and only when that is kept hand each over
 * to the server and record its answer. What the server may have taken goes out with the same bytes and the same
 * Message-ID. Nothing is sent twice by two jobs, and only the latest claim may record.
 */
@Injectable()
export class SendLetters {
  private readonly logger = new Logger(SendLetters.name);
  private readonly answers: AnswerBook;

  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly config: Config,
    private readonly mailer: Mailer,
    private readonly renderer: LetterRenderer,
  ) {
    this.answers = new AnswerBook(dataSource, clock);
  }

  /** On `stop` the letters under way are finished and the others go back to the table. Returns the count of each outcome. */
  async run(letterIds: readonly string[], stop?: AbortSignal): Promise<Counts> {
    const counts: Counts = {};
    const hand = new LettersAtHand(letterIds);
    const { manager } = this.dataSource;
    await whileRenewed(
      () => hand.renew(manager, this.clock.now()),
      async () => {
        while (hand.waitingCount > 0 && !stop?.aborted) {
          const wanted = Math.min(hand.waitingCount, MOST_TOGETHER);
          const count = (await this.mailer.turns?.(wanted, stop)) ?? wanted;
          if (!stop?.aborted) await this.sendTogether(hand.take(count), hand, counts, stop);
        }
      },
    );
    await hand.release(manager);
    this.logger.log(`letters: ${JSON.stringify(counts)}`);
    return counts;
  }

  private async sendTogether(
    ids: readonly string[],
    hand: LettersAtHand,
    counts: Counts,
    stop: AbortSignal | undefined,
  ): Promise<void> {
    const now = this.clock.now();
    const leasedUntil = secondsAfter(now, LEASE_SECONDS);
    const claims = await claimLetters(this.dataSource.manager, ids, { now, leasedUntil });
    count(counts, 'passed_on', ids.length - claims.length);
    hand.hold(claims);
    const prepared = await prepareLetters(this.dataSource, claims, () => this.office(), now);
    // Nobody could renew them while they were being frozen, which on a busy machine takes its time.
    if (this.clock.now() >= secondsAfter(now, RENEW_EVERY_SECONDS)) {
      await hand.renew(this.dataSource.manager, this.clock.now());
    }
    await inLanes(prepared, { lanes: LETTERS_UNDER_WAY, stop }, async (one) => {
      count(counts, await this.settle(one), 1);
      hand.settle(one.claim);
    });
  }

  private async settle(prepared: Prepared): Promise<Outcome> {
    const { claim, state } = prepared;
    if (state === 'failed') return this.answers.failed(claim, prepared.error);
    if (state !== 'ready') return state;
    let response: string;
    try {
      ({ response } = await this.mailer.send(prepared.letter));
    } catch (error) {
      return this.answers.failed(claim, error);
    }
    // Outside: a yes that cannot be recorded is no failure to send. The lease runs out, and the same bytes go again.
    return this.answers.taken(claim, response);
  }

  private office(): LetterOffice {
    return {
      publicAddress: this.config.publicAddress,
      from: this.config.mailFrom,
      replyAddress: this.config.replyAddress,
      dkim: readDkimKey(this.config),
      renderer: this.renderer,
    };
  }
}

function count(counts: Counts, outcome: Outcome, letters: number): void {
  if (letters === 0) return;
  counts[outcome] = (counts[outcome] ?? 0) + letters;
  letterOutcomes.inc({ outcome }, letters);
}

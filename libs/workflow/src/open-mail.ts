import { errorKind } from '@domain/sweeps';
import { Injectable, Logger } from '@nestjs/common';
import { Clock } from '@platform/clock';
import { FileStore } from '@platform/file-store';
import { readIncomingMail } from '@platform/mail';
import { claimMail, type MailClaim } from '@storage';
import { DataSource } from 'typeorm';
import type { MailErrand } from './incoming/errand.js';
import { readBounce } from './incoming/read-bounce.js';
import { readMail } from './incoming/read-mail.js';
import { settleFailed, settleWithAnswer } from './incoming/settle.js';
import { secondsAfter } from './letters/leases.js';

/** Reading a letter, looking its files through and doing what it asks for; what is done names the letter, so a second try does it no second time. */
const LEASE_SECONDS = 120;

/** What came of looking: there was none, it is settled already, or something is to be done about it. */
export type OpenedMail = 'none' | 'settled' | MailErrand;

/**
 * Opens the next letter that came in. Automatic letters are put aside, what servers tell of our letters is recorded, what
 * is unclear waits for a person; a reply that says clearly what to do is handed to the door, which gives it to a verb.
 */
@Injectable()
export class OpenMail {
  private readonly logger = new Logger(OpenMail.name);

  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly store: FileStore,
  ) {}

  async run(): Promise<OpenedMail> {
    const now = this.clock.now();
    const leasedUntil = secondsAfter(now, LEASE_SECONDS);
    const claim = await claimMail(this.dataSource.manager, { now, leasedUntil });
    if (claim === undefined) return 'none';
    try {
      return await this.open(claim, now);
    } catch (error) {
      // One that cannot be taken apart must not stand in the way of the others.
      this.logger.warn(`incoming mail ${claim.id}, attempt ${claim.fence}: ${errorKind(error)}`);
      await settleFailed(this.dataSource.manager, claim, { known: {}, error }, this.clock.now());
      return 'settled';
    }
  }

  private async open(claim: MailClaim, now: Date): Promise<OpenedMail> {
    const mail = await readIncomingMail(await this.store.read(claim.sha256));
    return this.dataSource.transaction(async (manager) => {
      const bounce = await readBounce(manager, mail, now);
      const read =
        bounce === undefined ? await readMail(manager, claim, mail, now) : { settled: bounce, isToAnswer: false };
      if ('reply' in read) return read;
      await settleWithAnswer(manager, claim, read, now);
      return 'settled';
    });
  }
}

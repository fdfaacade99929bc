import { Injectable } from '@nestjs/common';
import { Interval } from '@nestjs/schedule';
import { Config } from '@platform/config';
import { ImapMailbox } from '@platform/mail';
import { MOST_MAIL_BYTES, NoteSweepRun, TakeInMail } from '@workflow';
import { Sweep } from './sweep.js';
import { withRests } from './with-rests.js';

const EVERY_MS = 15_000;
/** Ten minutes at most between two tries of a server that does not answer. */
const LONGEST_REST_BEATS = 40;

/** Every few seconds unread letters are taken in, where the settings name a mailbox. */
@Injectable()
export class ImapSweep extends Sweep {
  constructor(config: Config, takeIn: TakeInMail, runs: NoteSweepRun) {
    const mailbox = new ImapMailbox(config.imapUrl ?? '', { mostBytes: MOST_MAIL_BYTES });
    const take = async (mail: { raw: Buffer; isCut: boolean }) => {
      await takeIn.run({ ...mail, source: 'imap' });
    };
    const bring = (stopping: AbortSignal) => mailbox.bringUnread(take, stopping);
    super({ name: 'imap', everyMs: EVERY_MS }, runs, withRests(bring, LONGEST_REST_BEATS));
  }

  @Interval(EVERY_MS)
  override run(): Promise<void> {
    return super.run();
  }
}

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
  private readonly stopping: AbortController;

  constructor(config: Config, takeIn: TakeInMail, runs: NoteSweepRun) {
    const stopping = new AbortController();
    const mailbox = new ImapMailbox(config.imapUrl ?? '', { mostBytes: MOST_MAIL_BYTES });
    const take = async (mail: { raw: Buffer; isCut: boolean }) => {
      await takeIn.run({ ...mail, source: 'imap' });
    };
    const work = withRests(() => mailbox.bringUnread(take, stopping.signal), LONGEST_REST_BEATS);
    super({ name: 'imap', everyMs: EVERY_MS }, runs, work);
    this.stopping = stopping;
  }

  @Interval(EVERY_MS)
  override run(): Promise<void> {
    return super.run();
  }

  override onModuleDestroy(): Promise<void> {
    this.stopping.abort();
    return super.onModuleDestroy();
  }
}

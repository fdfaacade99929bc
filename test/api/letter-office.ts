import { Clock } from '@platform/clock';
import { Config } from '@platform/config';
import { type LetterRenderer, type Mailer, readLetter } from '@platform/mail';
import { VirusScanner } from '@platform/virus-scan';
import { LetterEntity } from '@storage';
import {
  AskExtension,
  CommentTask,
  DeclineTask,
  GatherLetters,
  HandOnTask,
  OpenMail,
  SendLetters,
  SettleMail,
  SubmitReport,
  TakeInMail,
  TakeTask,
} from '@workflow';
import { MailDesk } from '../../apps/worker/src/incoming/mail-desk.js';
import { letterRenderer } from '../support/letter-renderer.js';
import { type WrittenMail, writeMail } from '../support/mails.js';
import type { ApiWorld } from './api-world.js';

export interface SentLetter {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  /** Where an answer goes; empty where the office takes none. */
  readonly replyTo: string;
}

/** Sends the letters that the API has left, hands over the link each one carries, and takes answers in. */
export class LetterOffice {
  private constructor(
    private readonly world: ApiWorld,
    private readonly renderer: LetterRenderer,
  ) {}

  static async of(world: ApiWorld): Promise<LetterOffice> {
    return new LetterOffice(world, await letterRenderer());
  }

  /** Gathers what is due into letters and sends them; answers what they say. */
  async sendDue(): Promise<SentLetter[]> {
    const { app, source } = this.world;
    await new GatherLetters(source, app.get(Clock)).run();
    const waiting = await source.manager.findBy(LetterEntity, { state: 'gathering' });
    const sent: Buffer[] = [];
    const mailer: Mailer = {
      send: ({ raw }) => {
        sent.push(raw);
        return Promise.resolve({ response: '250 taken' });
      },
    };
    await this.office(mailer).run(waiting.map(({ id }) => id));
    const letters = await Promise.all(sent.map((raw) => readLetter(raw)));
    return letters.map(({ to, subject, text, headers }) => {
      return { to, subject, text, replyTo: headers['reply-to']?.[0] ?? '' };
    });
  }

  /** What somebody wrote back comes in and is acted on, as the worker does it. */
  async takeIn(mail: WrittenMail): Promise<void> {
    const { app } = this.world;
    await app.get(TakeInMail).run({ raw: await writeMail(mail), source: 'imap', isCut: false });
    const desk = new MailDesk(
      app.get(OpenMail),
      app.get(SettleMail),
      app.get(VirusScanner),
      app.get(TakeTask),
      app.get(SubmitReport),
      app.get(CommentTask),
      app.get(AskExtension),
      app.get(DeclineTask),
      app.get(HandOnTask),
    );
    await desk.run();
  }

  private office(mailer: Mailer): SendLetters {
    const { app, source } = this.world;
    return new SendLetters(source, app.get(Clock), app.get(Config), mailer, this.renderer);
  }

  /** The secret of the link in the one letter that waits; undefined where none does, or nothing is left to say. */
  async nextToken(): Promise<string | undefined> {
    const waiting = await this.world.source.manager.findBy(LetterEntity, { state: 'gathering' });
    let raw: Buffer | undefined;
    const mailer: Mailer = {
      send: (letter) => {
        ({ raw } = letter);
        return Promise.resolve({ response: '250 taken' });
      },
    };
    await this.office(mailer).run(waiting.map(({ id }) => id));
    const { text } = raw === undefined ? { text: '' } : await readLetter(raw);
    return /[?&]token=([\w-]+)/.exec(text ?? '')?.[1];
  }
}

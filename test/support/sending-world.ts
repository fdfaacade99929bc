import { Config } from '@platform/config';
import { type FrozenLetter, type LetterRenderer, Mailer, type ServerAnswer } from '@platform/mail';
import type { LetterEntity } from '@storage';
import { GatherLetters, SendLetters } from '@workflow';
import { letterRenderer } from './letter-renderer.js';
import { LettersWorld, MORNING } from './letters-world.js';

/** A mail server that does as it is told and keeps what it took. */
class ToldMailer extends Mailer {
  readonly taken: FrozenLetter[] = [];
  /** What happens to the letters to come, in turn; then all are taken. */
  readonly orders: ((letter: FrozenLetter) => Promise<void> | void)[] = [];

  override async send(letter: FrozenLetter): Promise<ServerAnswer> {
    await this.orders.shift()?.(letter);
    this.taken.push(letter);
    return { response: '250 taken' };
  }
}

export const secondsLater = (seconds: number) => new Date(MORNING.getTime() + seconds * 1000);

/** A world of letters whose mail server does as each test tells it. */
export class SendingWorld {
  readonly config = Object.assign(new Config(), {
    mailFrom: 'vekha@authority.example',
    publicUrl: 'https://vekha.example',
  });
  mailer = new ToldMailer();

  private constructor(
    readonly world: LettersWorld,
    private readonly renderer: LetterRenderer,
  ) {}

  static async open(): Promise<SendingWorld> {
    return new SendingWorld(await LettersWorld.create(), await letterRenderer());
  }

  close(): Promise<void> {
    return this.world.close();
  }

  /** Forgets everything but the order, and what the mail server was told and took. */
  async clear(): Promise<void> {
    this.mailer = new ToldMailer();
    await this.world.clear();
  }

  gather(): Promise<{ gathered: number; skipped: number } | undefined> {
    return new GatherLetters(this.world.source, this.world.clock).run();
  }

  sender(by: Mailer = this.mailer, config = this.config): SendLetters {
    return new SendLetters(this.world.source, this.world.clock, config, by, this.renderer);
  }

  async ids(): Promise<string[]> {
    return (await this.world.letters()).map(({ id }) => id);
  }

  async onlyLetter(): Promise<LetterEntity> {
    const letters = await this.world.letters();
    const [letter] = letters;
    if (letter === undefined || letters.length > 1) throw new Error(`Not one letter but ${letters.length}`);
    return letter;
  }

  /** One school with one reminder, gathered. */
  async oneLetter() {
    const school = await this.world.addSchool();
    const task = await this.world.addTask(school);
    const reminder = await this.world.addReminder(task);
    await this.gather();
    return { school, task, reminder, letter: await this.onlyLetter() };
  }
}

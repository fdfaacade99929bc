import { Config } from '@platform/config';
import {
  type FrozenLetter,
  type LetterRenderer,
  MailboxMailer,
  MailDelayed,
  Mailer,
  MailRefused,
  readLetter,
  type ServerAnswer,
} from '@platform/mail';
import { LetterEntity, MailboxTable, PersonEntity } from '@storage';
import { type ActingPerson, SendLetters, SendTestLetter, SetupStateView } from '@workflow';
import { letterRenderer } from '../support/letter-renderer.js';
import { LettersWorld, MORNING } from '../support/letters-world.js';

/** A mail server that gives one answer to everything. */
class AnsweringMailer extends Mailer {
  readonly taken: FrozenLetter[] = [];

  constructor(private readonly refusal: Error | null = null) {
    super();
  }

  override async send(letter: FrozenLetter): Promise<ServerAnswer> {
    if (this.refusal !== null) throw this.refusal;
    this.taken.push(letter);
    return { response: '250 2.0.0 Ok: queued as 4BkT' };
  }
}

describe('a test letter', () => {
  let world: LettersWorld;
  let renderer: LetterRenderer;
  let administrator: ActingPerson;
  const config = Object.assign(new Config(), {
    smtpUrl: 'smtp://vekha:secret@mail.authority.example:587/?pool=true',
    mailFrom: 'vekha@authority.example',
    publicUrl: 'https://vekha.example',
  });

  const ask = (actor = administrator) => new SendTestLetter(world.source, world.clock).run({ actor });
  const sendBy = (mailer: Mailer, id: string) =>
    new SendLetters(world.source, world.clock, config, mailer, renderer).run([id]);
  const setup = () => new SetupStateView(world.source, world.clock, config).run(administrator.personId);
  const giveAddress = (email: string | null) =>
    world.source.manager.update(PersonEntity, { id: administrator.personId }, { email });

  beforeAll(async () => {
    renderer = await letterRenderer();
    world = await LettersWorld.create();
    const { organisationId } = await world.source.manager.findOneByOrFail(PersonEntity, { id: world.controllerId });
    const person = await world.source.manager.save(
      world.source.manager.create(PersonEntity, {
        organisationId,
        kind: 'person',
        fullName: 'Орлова Анна Сергеевна',
        matchKey: 'орлова',
        role: 'administrator',
        state: 'active',
      }),
    );
    administrator = { personId: person.id, organisationId, role: 'administrator', via: 'web' };
  });
  beforeEach(() => giveAddress('orlova@authority.example'));
  afterEach(() => world.clear());
  afterAll(() => world.close());

  it('goes to whoever asked for it, and its button opens the first steps', async () => {
    const { letterId } = await ask();
    const mailer = new AnsweringMailer();
    expect(await sendBy(mailer, letterId)).toEqual({ sent: 1 });
    expect(mailer.taken.map(({ address }) => address)).toEqual(['orlova@authority.example']);
    const { text } = await readLetter(mailer.taken[0]!.raw);
    expect(text).toContain('https://vekha.example/setup');
    expect(await world.letters()).toMatchObject([{ subject: 'Пробное письмо Вехи', state: 'sent' }]);
  });

  it('is a step done once a mail server has taken it, and its words are shown', async () => {
    expect((await setup()).done.mail).toBe(false);
    const { letterId } = await ask();
    await sendBy(new AnsweringMailer(), letterId);
    const { done, mail } = await setup();
    expect(done.mail).toBe(true);
    expect(mail).toMatchObject({
      mode: 'smtp',
      server: 'mail.authority.example:587',
      testLetter: {
        id: letterId,
        state: 'sent',
        answer: '250 2.0.0 Ok: queued as 4BkT',
        sentAt: MORNING.toISOString(),
      },
    });
  });

  it.each<[string, Error, string]>([
    ['refused', new MailRefused('550 5.1.1 no such user', '550'), '550 5.1.1 no such user'],
    ['not to be reached', new MailDelayed('connect ECONNREFUSED 127.0.0.1:2525', 'ESOCKET'), 'connect ECONNREFUSED'],
    ['asking to wait', new MailDelayed('450 4.2.0 greylisted', '450'), '450 4.2.0 greylisted'],
  ])('fails at once where the server is %s, and the step stays to be done', async (_what, refusal, words) => {
    const { letterId } = await ask();
    expect(await sendBy(new AnsweringMailer(refusal), letterId)).toEqual({ failed: 1 });
    const { done, mail } = await setup();
    expect(done.mail).toBe(false);
    expect(mail.testLetter).toMatchObject({ state: 'failed', sentAt: null });
    expect(mail.testLetter?.answer).toContain(words);
  });

  it('of one administrator proves the mail for all of them, until a later one is refused', async () => {
    const { personId, organisationId } = administrator;
    const other = await world.source.manager.save(
      world.source.manager.create(PersonEntity, {
        organisationId,
        kind: 'person',
        fullName: 'Белов Виктор Глебович',
        matchKey: 'белов',
        role: 'administrator',
        state: 'active',
        email: 'belov@authority.example',
      }),
    );
    const { letterId } = await ask({ ...administrator, personId: other.id });
    await sendBy(new AnsweringMailer(), letterId);
    expect((await setup()).mail.testLetter).toBeNull();
    expect((await setup()).done.mail).toBe(true);

    world.clock.moveTo(new Date(MORNING.getTime() + 60_000));
    const own = await ask({ ...administrator, personId });
    expect((await setup()).done.mail).toBe(true);
    await sendBy(new AnsweringMailer(new MailRefused('550 no', '550')), own.letterId);
    expect((await setup()).done.mail).toBe(false);
  });

  it('that stayed in the built-in mailbox has proved nothing about a mail server', async () => {
    const { letterId } = await ask();
    const mailbox = new MailboxMailer(new MailboxTable(world.source, () => world.clock.now()));
    expect(await sendBy(mailbox, letterId)).toEqual({ sent: 1 });
    const { done, mail } = await setup();
    expect(done.mail).toBe(false);
    expect(mail.testLetter).toMatchObject({ state: 'sent', inMailbox: true });
  });

  it('is not written twice while one is on its way', async () => {
    const asked = await Promise.all([ask(), ask(), ask()]);
    expect(new Set(asked.map(({ letterId }) => letterId)).size).toBe(1);
    await sendBy(new AnsweringMailer(), asked[0].letterId);
    expect((await ask()).letterId).not.toBe(asked[0].letterId);
    expect(await world.source.manager.countBy(LetterEntity, { class: 'test' })).toBe(2);
  });

  it('is written twenty times within a day, and again a day later', async () => {
    const mailer = new AnsweringMailer();
    for (let count = 0; count < 20; count += 1) await sendBy(mailer, (await ask()).letterId);
    await expect(ask()).rejects.toMatchObject({ code: 'too-many-test-letters', values: { count: 20 } });
    world.clock.moveTo(new Date(MORNING.getTime() + 24 * 3_600_000));
    await sendBy(mailer, (await ask()).letterId);
    expect(mailer.taken).toHaveLength(21);
  });

  it('needs an address of one’s own and the right to set the product up', async () => {
    await giveAddress(null);
    await expect(ask()).rejects.toMatchObject({ code: 'test-letter-without-address' });
    await expect(ask({ ...administrator, role: 'coordinator' })).rejects.toMatchObject({ code: 'forbidden' });
    expect(await world.letters()).toEqual([]);
  });

  it('that lost its reader’s address before it was written is skipped, saying so', async () => {
    const { letterId } = await ask();
    await giveAddress(null);
    expect(await sendBy(new AnsweringMailer(), letterId)).toEqual({ skipped: 1 });
    expect(await world.letters()).toMatchObject([{ state: 'skipped', skipReason: 'no_address' }]);
  });
});

import { Config } from '@platform/config';
import {
  type FrozenLetter,
  type LetterRenderer,
  MailDelayed,
  Mailer,
  MailRefused,
  type ServerAnswer,
} from '@platform/mail';
import { AuditEventEntity, PersonEntity } from '@storage';
import { type ActingPerson, GatherLetters, ReplayLetters, SendLetters } from '@workflow';
import { letterRenderer } from '../support/letter-renderer.js';
import { LettersWorld, MORNING } from '../support/letters-world.js';

/** Takes or refuses as it is told; what it was shown it keeps. */
class ToldMailer extends Mailer {
  readonly shown: FrozenLetter[] = [];
  readonly troubles: Error[] = [];

  override send(letter: FrozenLetter): Promise<ServerAnswer> {
    this.shown.push(letter);
    const trouble = this.troubles.shift();
    return trouble === undefined ? Promise.resolve({ response: '250 taken' }) : Promise.reject(trouble);
  }
}

const MOST_ATTEMPTS = 40;
const refused = () => new MailRefused('550 5.1.1 no such user', '550');
const silent = () => new MailDelayed('Timeout', 'ETIMEDOUT', {}, true);
const unreachable = () => new MailDelayed('connect ECONNREFUSED', 'ESOCKET');

describe('sending again what was given up', () => {
  let world: LettersWorld;
  let renderer: LetterRenderer;
  let mailer: ToldMailer;
  let administrator: ActingPerson;
  const config = Object.assign(new Config(), {
    mailFrom: 'vekha@authority.example',
    publicUrl: 'https://vekha.example',
  });

  const gather = () => new GatherLetters(world.source, world.clock).run();
  const send = async () => {
    const waiting = (await world.letters()).filter(({ state }) => state === 'gathering' || state === 'frozen');
    return new SendLetters(world.source, world.clock, config, mailer, renderer).run(waiting.map(({ id }) => id));
  };
  const replay = (...letterIds: string[]) =>
    new ReplayLetters(world.source, world.clock).run({ letterIds, actor: administrator });
  const failed = async () => (await world.letters()).find(({ state }) => state === 'failed')!;

  async function givenUp(trouble: () => Error) {
    const school = await world.addSchool();
    const task = await world.addTask(school);
    const reminder = await world.addReminder(task);
    await gather();
    mailer.troubles.push(trouble());
    await send();
    return { school, task, reminder };
  }

  /** As after all its attempts, without the day and a half they take. */
  async function exhausted(trouble: () => Error) {
    const given = await givenUp(trouble);
    await world.source.query('update letter set attempts = $1, next_attempt_at = $2', [MOST_ATTEMPTS - 1, MORNING]);
    mailer.troubles.push(unreachable());
    expect(await send()).toEqual({ failed: 1 });
    return given;
  }

  beforeAll(async () => {
    renderer = await letterRenderer();
    world = await LettersWorld.create();
    administrator = {
      personId: world.controllerId,
      organisationId: '',
      role: 'administrator',
      branchId: null,
      via: 'web',
    };
  });
  beforeEach(() => {
    mailer = new ToldMailer();
  });
  afterEach(() => world.clear());
  afterAll(() => world.close());

  it('writes a refused letter anew, to the address the directory has by now', async () => {
    const { school, reminder } = await givenUp(refused);
    const { id } = await failed();
    await world.source.manager.update(PersonEntity, { id: school.officeId }, { email: 'new@school-1.example' });

    expect(await replay(id)).toEqual([{ id, outcome: 'written_anew' }]);
    await gather();
    expect(await send()).toEqual({ sent: 1 });

    expect(mailer.shown.map(({ address }) => address)).toEqual(['office@school-1.example', 'new@school-1.example']);
    expect(await world.reminder(reminder.id)).toMatchObject({ state: 'sent' });
    expect(await world.source.manager.findBy(AuditEventEntity, { action: 'letter-replayed' })).toMatchObject([
      { actorId: world.controllerId, subject: `letter:${id}`, details: { outcome: 'written_anew' } },
    ]);
  });

  it('sends the same bytes under the same Message-ID where the server fell silent over them', async () => {
    const { reminder } = await exhausted(silent);
    const { id, messageId } = await failed();

    expect(await replay(id)).toEqual([{ id, outcome: 'same_again' }]);
    expect(await send()).toEqual({ sent: 1 });

    expect(new Set(mailer.shown.map((letter) => letter.messageId))).toEqual(new Set([messageId]));
    expect(new Set(mailer.shown.map(({ raw }) => raw.toString()))).toHaveProperty('size', 1);
    expect(await world.reminder(reminder.id)).toMatchObject({ state: 'sent' });
  });

  it('takes for silence also a sender that died over a frozen letter', async () => {
    await givenUp(unreachable);
    await world.source.query('update letter set leased_until = $1, next_attempt_at = $1', [MORNING]);
    mailer.troubles.push(refused());
    expect(await send()).toEqual({ failed: 1 });
    const { id } = await failed();
    expect(await replay(id)).toEqual([{ id, outcome: 'same_again' }]);
  });

  it('gives it a whole round of attempts again', async () => {
    await exhausted(silent);
    await replay((await failed()).id);
    mailer.troubles.push(unreachable());
    expect(await send()).toEqual({ delayed: 1 });
    expect((await world.letters())[0]).toMatchObject({ state: 'frozen', attempts: MOST_ATTEMPTS + 1 });
  });

  it.each([
    ['anew', refused],
    ['the same', () => new MailDelayed('Timeout', 'ETIMEDOUT', {}, true)],
  ])('sends nothing (%s) about a task that was closed meanwhile', async (way, trouble) => {
    const { task, reminder } = way === 'anew' ? await givenUp(trouble) : await exhausted(trouble);
    const shownBefore = mailer.shown.length;
    await world.setTaskState(task, 'closed');
    await replay((await failed()).id);
    await gather();
    await send();
    expect(mailer.shown).toHaveLength(shownBefore);
    expect(await world.reminder(reminder.id)).toMatchObject({ state: 'skipped', skipReason: 'task_closed' });
  });

  it('does it once, however often it is asked, and not for letters that were never given up', async () => {
    const { reminder } = await givenUp(refused);
    const { id } = await failed();
    const outcomes = (await Promise.all([replay(id), replay(id)])).flat().map(({ outcome }) => outcome);
    expect(outcomes.toSorted()).toEqual(['not_there', 'written_anew']);
    await gather();
    await send();
    expect(await replay(id, (await world.letters()).find(({ state }) => state === 'sent')!.id)).toEqual([
      expect.objectContaining({ outcome: 'not_there' }),
      expect.objectContaining({ outcome: 'not_there' }),
    ]);
    expect(await world.reminder(reminder.id)).toMatchObject({ state: 'sent' });
  });
});

import { localDate } from '@domain/calendar';
import { Config } from '@platform/config';
import { withClient } from '@platform/database';
import { type LetterRenderer, MailboxMailer, readLetter } from '@platform/mail';
import { Queues } from '@platform/queues';
import { MailboxTable, PersonEntity, TaskEntity } from '@storage';
import { DispatchLetters, GatherLetters, SendLetters } from '@workflow';
import { Redis } from 'ioredis';
import { letterRenderer } from '../support/letter-renderer.js';
import { LettersWorld, MORNING } from '../support/letters-world.js';

const NEXT_MORNING = new Date('2023-09-28T04:00:00Z');

/** What nobody may miss and nobody may get twice, with the very letters that go. */
describe('letters that must arrive', () => {
  let world: LettersWorld;
  let renderer: LetterRenderer;
  const config = Object.assign(new Config(), {
    mailFrom: 'vekha@authority.example',
    publicUrl: 'https://vekha.example',
  });

  beforeAll(async () => {
    world = await LettersWorld.create();
    renderer = await letterRenderer();
  });
  afterEach(() => world.clear());
  afterAll(() => world.close());

  /** What one waking of the worker does. */
  const work = async () => {
    await gather();
    await send((await world.letters()).map(({ id }) => id));
  };
  const gather = () => new GatherLetters(world.source, world.clock).run();
  const send = (ids: readonly string[]) => {
    const mailbox = new MailboxMailer(new MailboxTable(world.source, () => world.clock.now()));
    return new SendLetters(world.source, world.clock, config, mailbox, renderer).run(ids);
  };
  /** Subjects by address, each letter as often as it was delivered. */
  const delivered = async () => {
    const rows = await world.source.query<{ address: string; raw: Buffer; deliveries: number }[]>(
      'select address, raw, deliveries from mailbox_letter order by address, id',
    );
    return Promise.all(
      rows.map(async ({ address, raw, deliveries }) => {
        const { subject } = await readLetter(raw);
        const bare = subject.replaceAll(/\s/gu, ' ').replace(/[0-9a-f-]{36}/u, '1.2');
        return `${address} ×${deliveries}: ${bare}`;
      }),
    );
  };
  const due = (day: string): Partial<TaskEntity> => ({ dueDate: localDate(day), controlDate: localDate(day) });

  it('after a night’s outage are one digest for each person, and nothing is repeated by the next waking', async () => {
    const [first, second] = [await world.addSchool('one@school.example'), await world.addSchool('two@school.example')];
    const slipped = await world.addTask(first, due('2023-09-26'));
    // Yesterday morning's, which nobody sent, and today's.
    await world.addReminder(slipped, 'overdue-1');
    await world.addReminder(await world.addTask(first, due('2023-09-28')), 'before-1');
    await world.addReminder(await world.addTask(first, due('2023-09-29')), 'before-1', 'lead', NEXT_MORNING);
    await world.addReminder(await world.addTask(second, due('2023-09-28')), 'before-1');
    world.clock.moveTo(NEXT_MORNING);
    await work();
    await work();
    expect(await delivered()).toEqual([
      'one@school.example ×1: Поручения на 28 сентября: просрочено 1, сегодня 1, на этой неделе 1',
      'two@school.example ×1: Срок сегодня: п. 1.2 – Семинар для учителей',
    ]);
  });

  it('say what is true when the date was moved a second before they are written', async () => {
    const school = await world.addSchool('one@school.example');
    const task = await world.addTask(school, due('2023-09-28'));
    const reminder = await world.addReminder(task, 'before-1');
    await world.addReminder(await world.addTask(school, due('2023-09-28')), 'before-1');
    await gather();
    // As granting a later date does: a new round with a new date, and the letter that tells of it.
    await world.source.manager.update(TaskEntity, { id: task.id }, { ...due('2023-11-30'), round: 2 });
    await work();
    expect(await delivered()).toEqual(['one@school.example ×1: Срок 28 сентября: п. 1.2 – Семинар для учителей']);
    expect(await world.reminder(reminder.id)).toMatchObject({ state: 'skipped', skipReason: 'round_passed' });
  });

  it('do not go to who has left: his successor gets them, with links of his own', async () => {
    const school = await world.addSchool('one@school.example');
    const leaver = await world.source.manager.save(PersonEntity, {
      ...{ organisationId: school.id, kind: 'person', fullName: 'Ветрова Ю.И.', matchKey: `leaver|${school.id}` },
      ...{ email: 'leaver@school.example', role: 'school', state: 'active' },
    } as PersonEntity);
    const task = await world.addTask(school, due('2023-09-28'));
    await world.source.query('update task_participant set person_id = $2 where task_id = $1', [task.id, leaver.id]);
    await world.addReminder(task, 'before-1');
    await gather();
    expect(await world.letters()).toMatchObject([{ recipientId: leaver.id, state: 'gathering' }]);

    // A second before the letter is written his tasks pass over to the office.
    await world.source.query('update task_participant set person_id = null where task_id = $1', [task.id]);
    await work();
    await work();
    expect((await delivered()).map((one) => one.split(':')[0])).toEqual(['one@school.example ×1']);
    const links = await world.source.query<{ person_id: string }[]>('select person_id from action_link');
    expect(links).toEqual([{ person_id: school.officeId }]);
  });

  it('are all there once when the queue is lost with half of them sent, on whichever back end it lies', async () => {
    const schools = ['one', 'two', 'three'].map((name) => `${name}@school.example`);
    for (const address of schools) {
      await world.addReminder(await world.addTask(await world.addSchool(address), due('2023-09-28')), 'before-1');
    }
    await gather();
    const queues = await Queues.connect(Object.assign(new Config(), world.settings));
    const dispatch = () => new DispatchLetters(world.source, world.clock, queues).run();
    expect(await dispatch()).toBe(3);
    await send([(await world.letters())[0]!.id]);
    await loseQueue();

    world.clock.moveTo(new Date(MORNING.getTime() + 10_000));
    expect(await dispatch()).toBe(2);
    await new Promise<void>((resolve) => {
      void queues.startWorkers({
        'read-order': async () => {},
        'import-directory': async () => {},
        'send-letters': async ({ letterIds }) => {
          await send(letterIds);
          resolve();
        },
      });
    });
    await queues.close();
    const subject = 'Срок 28 сентября: п. 1.2 – Семинар для учителей';
    expect(await delivered()).toEqual(schools.sort().map((address) => `${address} ×1: ${subject}`));
  });

  async function loseQueue(): Promise<void> {
    const { redisUrl } = world.settings;
    if (redisUrl !== undefined) {
      const redis = new Redis(redisUrl);
      await redis.flushdb();
      redis.disconnect();
      return;
    }
    await withClient(world.databaseUrl, (client) => client.query('truncate bullmq.job cascade'));
  }
});

import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { waitUntil } from '@platform/clock';
import { Config, sampleClock } from '@platform/config';
import { LetterRenderer, MailboxMailer } from '@platform/mail';
import { Queues } from '@platform/queues';
import { CLOCK_SIGN_OF_LIFE_MS, SAMPLE_STARTS_AT, SampleJourney } from '@platform/sample';
import { createDataSource, MailboxTable, OrderDocumentEntity, PersonEntity } from '@storage';
import {
  ConfirmOrder,
  DispatchLetters,
  EndTerms,
  ExtendReminders,
  GatherLetters,
  ReadOrder,
  RunHandovers,
  SendLetters,
  StartScheduledTasks,
} from '@workflow';
import type { DataSource } from 'typeorm';
import { prepareSample } from '../../apps/cli/src/demo/prepare-sample.js';
import { SampleJourneySweep } from '../../apps/worker/src/sweeps/sample-journey.sweep.js';
import { buildLetters } from '../../libs/platform/letters/build-letters.mjs';
import { createTestDatabase, type TestDatabase } from '../support/database.js';

/** The sample's database with a confirmed order, its clock, and what its worker does. */
let database: TestDatabase;
let source: DataSource;
let config: Config;
let queues: Queues;
let journey: SampleJourney;
let sweep: SampleJourneySweep;
let lettersFolder: string;

beforeAll(async () => {
  lettersFolder = mkdtempSync(path.join(os.tmpdir(), 'письма '));
  await buildLetters(lettersFolder);
});

afterAll(() => rmSync(lettersFolder, { recursive: true }));

beforeEach(async () => {
  database = await createTestDatabase();
  const dataFolder = mkdtempSync(path.join(os.tmpdir(), 'образец '));
  config = Object.assign(new Config(), { databaseUrl: database.url, dataFolder, sample: 'is' });
  journey = new SampleJourney(dataFolder);
  sampleClock(config).resume(SAMPLE_STARTS_AT, CLOCK_SIGN_OF_LIFE_MS);
  source = await createDataSource(database.url).initialize();
  await startWorker();
  await prepareSample({ source, clock: sampleClock(config), queues, language: 'ru' });
  await confirm();
});

afterEach(async () => {
  await stopWorker();
  await source.destroy();
  await database.drop();
  rmSync(config.dataFolder, { recursive: true });
});

async function startWorker(): Promise<void> {
  const clock = sampleClock(config);
  queues = await Queues.connect(config);
  const mailer = new MailboxMailer(new MailboxTable(source, () => clock.now()));
  const send = new SendLetters(source, clock, config, mailer, new LetterRenderer(lettersFolder));
  await queues.startWorkers({
    'read-order': ({ orderId }) => new ReadOrder(source).run(orderId),
    'import-directory': () => Promise.reject(new Error('The sample has no list to import')),
    'send-letters': ({ letterIds }) => send.run(letterIds),
  });
  sweep = new SampleJourneySweep(
    config,
    source,
    new RunHandovers(source, clock),
    new StartScheduledTasks(source, clock),
    new EndTerms(source, clock),
    new ExtendReminders(source, clock),
    new GatherLetters(source, clock),
    new DispatchLetters(source, clock, queues),
  );
}

async function stopWorker(): Promise<void> {
  await sweep.onModuleDestroy();
  await queues.close();
}

async function confirm(): Promise<void> {
  const order = await source.manager.findOneByOrFail(OrderDocumentEntity, { state: 'read' });
  const {
    id: personId,
    organisationId,
    role,
  } = await source.manager.findOneByOrFail(PersonEntity, {
    role: 'coordinator',
  });
  const actor = { personId, organisationId, role, via: 'web' } as const;
  await new ConfirmOrder(source, sampleClock(config)).run({ orderId: order.id, actor });
}

interface SentOn {
  readonly planned: string;
  readonly sent: string;
}

/** For every reminder that was sent: the day it was planned for and the day of its letter, both in Chelyabinsk. */
function sentReminders(): Promise<SentOn[]> {
  return source.query(
    `select to_char(reminder.planned_for, 'YYYY-MM-DD') as planned,
       to_char(letter.sent_at at time zone 'Asia/Yekaterinburg', 'YYYY-MM-DD') as sent
     from reminder join letter on letter.id = reminder.letter_id
     where letter.state = 'sent' and reminder.round = 1 and reminder.rung <> 'assigned'
     order by 1, 2`,
  );
}

async function leftBehind(): Promise<number> {
  const [row] = await source.query<{ count: number }[]>(
    `select (select count(*) from reminder where state in ('planned', 'gathered') and send_at <= $1)::int
       + (select count(*) from letter where state in ('gathering', 'frozen'))::int as count`,
    [sampleClock(config).now()],
  );
  return row?.count ?? -1;
}

it('goes a month with the letters of every day sent on that day, and none left behind', async () => {
  journey.setOff(sampleClock(config).now(), 'month');
  await sweep.run();

  expect(journey.movingTo()).toBeNull();
  expect(sampleClock(config).now().toISOString()).toMatch(/^2023-04-09T05:0/);
  const sent = await sentReminders();
  expect(sent.length).toBeGreaterThan(20);
  expect(sent.filter(({ planned }) => planned > '2023-03-09').filter((one) => one.planned !== one.sent)).toEqual([]);
  // Due on 31 March: T-10 on 17.03, T-3 on 28.03, T-1 on 30.03, T on 31.03, T+1 on 3.04, T+3 on 5.04, T+5 on 7.04. Who
  // waits for a schedule is asked again ten working days after 9.03, on 23.03, and ten after that, on 6.04.
  expect([...new Set(sent.map((one) => one.sent))]).toEqual([
    '2023-03-09',
    '2023-03-17',
    '2023-03-23',
    '2023-03-28',
    '2023-03-30',
    '2023-03-31',
    '2023-04-03',
    '2023-04-05',
    '2023-04-06',
    '2023-04-07',
  ]);
  expect(await leftBehind()).toBe(0);
});

it('goes on after it was interrupted, and sends nothing twice', async () => {
  journey.setOff(sampleClock(config).now(), 'month');
  const underWay = sweep.run();
  const isUnderWay = () => (sampleClock(config).now() > new Date('2023-03-20T00:00:00Z') ? true : undefined);
  expect(await waitUntil(isUnderWay, { timeoutMs: 60_000, everyMs: 5 })).toBe(true);
  await stopWorker();
  await underWay;
  expect(journey.movingTo()).toBe('2023-04-09');

  await startWorker();
  await sweep.run();
  expect(journey.movingTo()).toBeNull();
  const sent = await sentReminders();
  expect(sent.filter(({ planned }) => planned > '2023-03-09').filter((one) => one.planned !== one.sent)).toEqual([]);
  expect(await leftBehind()).toBe(0);
  const [copies] = await source.query<{ count: number }[]>(
    `select count(*)::int as count from (select recipient_id, local_day, class from letter
       where state = 'sent' and class = 'digest' group by 1, 2, 3 having count(*) > 1) as repeated`,
  );
  expect(copies?.count).toBe(0);
});

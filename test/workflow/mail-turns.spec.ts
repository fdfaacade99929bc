import { StandingClock } from '@platform/clock';
import { SmtpMailer } from '@platform/mail';
import { createDataSource, MailTurnTable } from '@storage';
import type { DataSource } from 'typeorm';
import { createTestDatabase, type TestDatabase } from '../support/database.js';

const NOON = new Date('2023-09-27T12:00:00Z');
const SERVER = 'mail.example:25';

describe('turns at a mail server', () => {
  let database: TestDatabase;
  let sources: DataSource[];
  const clock = new StandingClock(NOON);
  const after = (turns: readonly Date[]) => turns.map((turn) => turn.getTime() - NOON.getTime()).sort((a, b) => a - b);
  const workers = () => sources.map((source) => new MailTurnTable(source, () => clock.now()));

  beforeAll(async () => {
    database = await createTestDatabase();
    sources = await Promise.all([1, 2].map(() => createDataSource(database.url).initialize()));
  });
  beforeEach(async () => {
    clock.moveTo(NOON);
    await sources[0]!.query('truncate mail_turn');
  });
  afterAll(async () => {
    await Promise.all(sources.map((source) => source.destroy()));
    await database.drop();
  });

  it('follow one another at the rate, whichever of two workers takes them', async () => {
    const taken = workers().flatMap((worker) => [1, 2, 3].map(() => worker.take(SERVER, 2000)));
    expect(after(await Promise.all(taken))).toEqual([0, 2000, 4000, 6000, 8000, 10_000]);
  });

  it('are not saved up while nobody sends, and each server has its own', async () => {
    const [worker] = workers();
    await worker!.take(SERVER, 2000);
    clock.moveTo(new Date(NOON.getTime() + 60_000));
    expect(after([await worker!.take(SERVER, 2000), await worker!.take(SERVER, 2000)])).toEqual([60_000, 62_000]);
    expect(after([await worker!.take('other.example:25', 2000)])).toEqual([60_000]);
  });

  it('are not waited for by who is told to stop', async () => {
    const [turns] = workers();
    const pace = { everyMs: 3_600_000, turns: turns!, now: () => clock.now() };
    const mailer = new SmtpMailer({ url: `smtp://${SERVER}`, from: 'vekha@office.example', pace });
    expect(await mailer.turns(50)).toBe(1);
    const stop = new AbortController();
    // The second turn is an hour away: without the stop this would outlast the test.
    const waiting = mailer.turns(50, stop.signal);
    stop.abort();
    await expect(waiting).resolves.toBe(1);
  });
});

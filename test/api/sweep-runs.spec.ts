import { SystemClock } from '@platform/clock';
import { Config } from '@platform/config';
import { NoteSweepRun } from '@workflow';
import { type DataSource } from 'typeorm';
import { checkDatabase } from '../../apps/cli/src/doctor/check-database.js';
import { DaysSweep } from '../../apps/worker/src/sweeps/days.sweep.js';
import { oneAtATime } from '../../apps/worker/src/sweeps/one-at-a-time.js';
import { OrdersSweep } from '../../apps/worker/src/sweeps/orders.sweep.js';
import { ApiWorld, type Client } from './api-world.js';

const HOUR_MS = 3_600_000;
const now = () => new SystemClock().now();

describe('the works that repeat themselves', () => {
  let world: ApiWorld;
  let source: DataSource;
  let administrator: Client;
  let runs: NoteSweepRun;

  beforeAll(async () => {
    world = await ApiWorld.create();
    source = world.source;
    administrator = await world.signInAs('administrator');
  });
  beforeEach(async () => {
    runs = new NoteSweepRun(source);
    await source.query('delete from sweep_run');
  });
  afterAll(() => world.close());

  const listed = async () => (await administrator.get('/api/setup/sweeps').expect(200)).body as object[];
  const hourly = (failure?: unknown) =>
    runs.run({ name: 'answers', beatMs: HOUR_MS, startedAt: now(), ...(failure !== undefined && { failure }) });

  it('are shown with when each ran last and how it ended, in words', async () => {
    expect(await listed()).toEqual([]);
    await hourly();
    expect(await listed()).toMatchObject([
      {
        ...{ name: 'answers', beatSeconds: 3600, outcome: 'done', failedAt: null, error: null, isLate: false },
        title: expect.stringContaining('уборка ответов'),
      },
    ]);
  });

  it('keep of a failure its kind and no words, also after the next run went well', async () => {
    await hourly();
    await hourly(Object.assign(new TypeError('Иванова А.А. <ivanova@school.example>'), { code: 'E_X' }));
    const [failed] = await listed();
    expect(failed).toMatchObject({ outcome: 'failed', error: 'TypeError E_X', failedAt: expect.any(String) });
    expect(failed).toMatchObject({ doneAt: expect.any(String) });
    await hourly();
    expect(await listed()).toMatchObject([{ outcome: 'done', error: 'TypeError E_X', failedAt: expect.any(String) }]);
    expect(JSON.stringify(await source.query('select * from sweep_run'))).not.toContain('Иванова');
  });

  it('are not written at every beat while they go well', async () => {
    await hourly();
    const [{ ended_at: before }] = await source.query<[{ ended_at: Date }]>('select ended_at from sweep_run');
    await hourly();
    expect(await source.query('select ended_at from sweep_run')).toEqual([{ ended_at: before }]);
  });

  it('are late when three beats have passed since the last', async () => {
    await hourly();
    await source.query(
      `update sweep_run set started_at = started_at - interval '4 hours', ended_at = ended_at - interval '4 hours'`,
    );
    expect(await listed()).toMatchObject([{ name: 'answers', isLate: true }]);
  });

  it('are told by `vekha doctor`: all well, one failed, one that stands still', async () => {
    const found = async () =>
      (await checkDatabase(world.app.get(Config).databaseUrl ?? '', null)).filter(({ code }) => /sweep/u.test(code));
    await hourly();
    expect(await found()).toMatchObject([{ state: 'ok', code: 'doctor.sweeps', values: { count: 1 } }]);
    await runs.run({ name: 'files', beatMs: HOUR_MS, startedAt: now(), failure: new TypeError('x') });
    await source.query(
      `update sweep_run set started_at = ended_at - interval '4 hours', ended_at = ended_at - interval '4 hours'
       where name = 'answers'`,
    );
    expect(await found()).toMatchObject([
      { state: 'notice', code: 'doctor.sweep_late', values: { name: 'answers' } },
      { state: 'notice', code: 'doctor.sweep_failed', values: { name: 'files', error: 'TypeError' } },
    ]);
  });

  it('are noted however they end, and go on when that fails too', async () => {
    const noted: unknown[] = [];
    const works = [() => Promise.resolve(), () => Promise.reject(new Error('no base')), () => Promise.resolve()];
    const sweep = oneAtATime(
      'test',
      () => works.shift()?.() ?? Promise.resolve(),
      (ended) => {
        noted.push(ended);
        return Promise.reject(new Error('no base either'));
      },
    );
    for (let count = 0; count < 3; count += 1) await sweep.run();
    expect(noted).toEqual([{}, { failure: expect.any(Error) }, {}]);
  });

  it('of the half minute too: an order that cannot be read keeps no task from being given out', async () => {
    const done: string[] = [];
    const work = (name: string) => ({ run: () => Promise.resolve(done.push(name)) }) as never;
    const failing = { run: () => Promise.reject(new TypeError('x')) } as never;
    await new OrdersSweep(
      failing,
      work('lists'),
      work('fan-outs'),
      failing,
      work('changes'),
      work('classes'),
      work('classes-done'),
      runs,
    ).run();
    expect(done).toEqual(['lists', 'fan-outs', 'changes', 'classes', 'classes-done']);
    expect(await listed()).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ name: 'orders', outcome: 'failed', title: 'чтение приказов' }),
        expect.objectContaining({ name: 'families', outcome: 'failed' }),
        expect.objectContaining({ name: 'fan-outs', outcome: 'done', title: 'раздача задач организациям' }),
      ]),
    );
  });

  it('of a new day are done each for itself: where one fails, that one is said to, and the others are done', async () => {
    const done: string[] = [];
    const work = (name: string) => ({ run: () => Promise.resolve(done.push(name)) }) as never;
    const failing = { run: () => Promise.reject(new TypeError('x')) } as never;
    const sweep = new DaysSweep(
      failing,
      work('terms'),
      work('reminders'),
      work('consultations'),
      failing,
      work('answers'),
      work('deliveries'),
      runs,
    );
    await sweep.run();
    expect(done).toEqual(['terms', 'reminders', 'consultations', 'answers', 'deliveries']);
    const ended = Object.fromEntries(
      ((await listed()) as { name: string; outcome: string; title: string }[]).map(({ name, outcome }) => [
        name,
        outcome,
      ]),
    );
    expect(ended).toEqual({
      ...{ starts: 'failed', terms: 'done', reminders: 'done', consultations: 'done' },
      ...{ history: 'failed', answers: 'done', deliveries: 'done' },
    });
  });
});

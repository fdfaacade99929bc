import { ORDER_002 } from '@indicators/samples';
import { waitUntil } from '@platform/clock';
import { createDataSource } from '@storage';
import type { DataSource } from 'typeorm';
import { askForEvaluation, makeCampaign } from '../support/campaign-of-schools.mjs';
import { type Machine, Machines } from './machines.js';
import { SharedDatabase } from './shared-database.js';

const SCHOOLS = 4000;
/** The schools, and the authorities of their districts. */
const BODIES = SCHOOLS + 8;
const PATIENCE = { timeoutMs: 240_000, everyMs: 25 };

/** Workers are processes of their own, the database is a durable one; `kill -9` says no goodbye. */
describe('the evaluation of several thousand schools', () => {
  let database: SharedDatabase;
  let machines: Machines;
  let source: DataSource;
  let undisturbed: string;
  let killed: string;

  beforeAll(async () => {
    database = await SharedDatabase.create();
    machines = new Machines({
      ...{ DATABASE_URL: database.url, PUBLIC_URL: 'http://vekha.example' },
      VEKHA_SECRET: 'a key of the tests, the same for every server',
    });
    await machines.run('seed', '--tasks', '5', '--organisations', '5');
    source = await createDataSource(database.url, { poolSize: 4 }).initialize();
    undisturbed = await makeCampaign(source, ORDER_002, SCHOOLS);
    const [again] = await source.query<{ id: string }[]>(
      `insert into monitoring_campaign (task_id, version_id, codes, period_start, period_end, due_on, closing, opened_at, opened_by)
       select (select id from task where task.id <> campaign.task_id limit 1), version_id, codes, period_start, period_end, due_on,
         closing, opened_at, opened_by from monitoring_campaign campaign returning id`,
    );
    killed = again!.id;
    await source.query(
      `insert into campaign_form (campaign_id, organisation_id, state, first_sent_on)
       select $1, organisation_id, state, first_sent_on from campaign_form`,
      [killed],
    );
  }, 400_000);

  afterAll(async () => {
    await source?.destroy();
    await machines?.stop();
    await database?.remove();
  });

  const scoresOf = (campaignId: string) =>
    source.query<unknown[]>(
      `select organisation_id, code, outcome, value, points, step, inputs from indicator_score where campaign_id = $1
       order by organisation_id, code, run_id`,
      [campaignId],
    );
  async function runOf(runId: string): Promise<{ state: string; count: number; failure: string | null }> {
    const [run] = await source.query<{ state: string; count: number; failure: string | null }[]>(
      'select state, organisation_count as count, failure from indicator_run where id = $1',
      [runId],
    );
    return run!;
  }
  const untilDone = (runId: string) =>
    waitUntil(async () => {
      const run = await runOf(runId);
      return run.state === 'done' || run.state === 'failed' ? run : undefined;
    }, PATIENCE);
  const untilDoneTo = (runId: string, count: number) =>
    waitUntil(async () => (await runOf(runId)).count >= count || undefined, PATIENCE);

  /** Kills the worker when the scores of a batch are written and not kept: it waits for the row that says how far the run came. */
  async function killInBatch(worker: Machine, runId: string): Promise<void> {
    const holder = source.createQueryRunner();
    await holder.startTransaction();
    await holder.query('select from indicator_run where id = $1 for update', [runId]);
    const waits = await waitUntil(async () => {
      const [found] = await source.query<{ count: number }[]>(
        `select count(*)::int from pg_stat_activity where wait_event_type = 'Lock' and query like 'update indicator_run set done_to%'`,
      );
      return found!.count > 0 || undefined;
    }, PATIENCE);
    expect(waits).toBe(true);
    await worker.kill();
    await holder.rollbackTransaction();
    await holder.release();
  }

  it('comes to the same, no score twice, where its worker was killed twice and two others finished it together', async () => {
    const whole = await askForEvaluation(source, undisturbed);
    const first = await machines.start('worker');
    expect(await untilDone(whole)).toEqual({ state: 'done', count: BODIES, failure: null });
    const run = await askForEvaluation(source, killed);
    expect(await untilDoneTo(run, 500)).toBe(true);
    await killInBatch(first, run);
    const before = (await runOf(run)).count;
    expect(before).toBeLessThan(BODIES);
    const second = await machines.start('worker');
    expect(await untilDoneTo(run, before + 500)).toBe(true);
    await killInBatch(second, run);
    expect(await runOf(run)).toMatchObject({ state: 'running' });
    await Promise.all([machines.start('worker'), machines.start('worker')]);
    expect(await untilDone(run)).toEqual({ state: 'done', count: BODIES, failure: null });
    const scores = await scoresOf(killed);
    expect(scores.length).toBeGreaterThan(SCHOOLS * 30);
    expect(scores).toEqual(await scoresOf(undisturbed));
  }, 600_000);

  it('asked for once more writes no other score', async () => {
    const run = await askForEvaluation(source, killed);
    expect(await untilDone(run)).toEqual({ state: 'done', count: BODIES, failure: null });
    const [written] = await source.query<{ count: number }[]>(
      'select count(*)::int from indicator_score where run_id = $1',
      [run],
    );
    expect(written).toEqual({ count: 0 });
  }, 300_000);
});

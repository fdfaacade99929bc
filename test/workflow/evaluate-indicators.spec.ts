import '../support/quiet-logs.js';
import { waitUntil } from '@platform/clock';
import { type OrganisationEntity, openForms } from '@storage';
import { EvaluateIndicators } from '@workflow';
import { ApiWorld, type Client } from '../api/api-world.js';

const SCHOOLS = 1100;
/** Ends after so many looks at it, as a process that is told to stop between two batches. */
const endsAfter = (looks: number) => {
  let left = looks;
  return {
    get aborted() {
      left -= 1;
      return left < 0;
    },
  } as AbortSignal;
};

describe('an evaluation of more schools than go into a batch', () => {
  let world: ApiWorld;
  let town: OrganisationEntity;
  let coordinator: Client;
  let catalogueId: string;
  let schools: string[];

  beforeAll(async () => {
    world = await ApiWorld.create();
    town = await world.addOrganisation({ kind: 'municipal_authority', name: 'Управление' });
    const { id } = await world.addPerson({ role: 'coordinator', organisationId: town.id, branchId: town.id });
    coordinator = await world.signIn(id);
    const begun = { organisationId: town.id, name: 'Показатели', source: 'order-002' };
    catalogueId = (await coordinator.post('/api/indicator-catalogues').send(begun).expect(201)).body.id;
    const draft = `/api/indicator-catalogues/${catalogueId}/draft/publication`;
    await coordinator.post(draft).send({ edition: 1 }).expect(200);
    const rows = await world.source.query<{ id: string }[]>(
      `insert into organisation (name, match_key, kind, parent_id, time_zone, state)
       select 'Школа № ' || n, 'школа ' || n, 'school', $1, 'Asia/Yekaterinburg', 'active'
       from generate_series(1, $2::int) n returning id`,
      [town.id, SCHOOLS],
    );
    schools = rows.map(({ id: school }) => school);
  });
  afterAll(() => world.close());

  /** With a value of each measure for each school, other for each and the same in every campaign of a period. */
  async function campaign(): Promise<string> {
    const task = await world.addTask({ organisationId: town.id }, { kind: 'monitoring' }, [], {
      ownerOrganisationId: town.id,
    });
    const { body } = await coordinator
      .post(`/api/tasks/${task.id}/campaign`)
      .send({
        ...{ catalogueId, number: 1, codes: ['1.1', '2.2', '3.1а'], closing: 'as_is', organisationIds: [town.id] },
        ...{ periodStart: '2022-09-01', periodEnd: '2023-05-31', dueOn: '2023-03-20' },
      })
      .expect(201);
    await openForms(world.source.manager, body.id, schools);
    await world.source.query(
      `insert into measured_value (organisation_id, measure, period_start, period_end, number, campaign_id, at, by_person)
       select school.id, asked.measure, asked.start, asked.start + 272, asked.base + school.place % asked.spread, $1,
         '2023-03-10T05:00:00Z', (select opened_by from monitoring_campaign where id = $1)
       from unnest($2::uuid[]) with ordinality school(id, place)
       cross join (values ('ЕГЭ, русский язык: средний балл', date '2022-09-01', 40, 37),
         ('ЕГЭ, русский язык: средний балл', date '2021-09-01', 41, 31),
         ('Педагогические работники с высшей или первой категорией', date '2022-09-01', 0, 50),
         ('Педагогические работники', date '2022-09-01', 50, 7),
         ('Обучающиеся', date '2022-09-01', 0, 3)) asked(measure, start, base, spread)`,
      [body.id, schools],
    );
    await coordinator.post(`/api/campaigns/${body.id}/evaluation`).expect(204);
    return body.id as string;
  }
  const evaluation = () => world.app.get(EvaluateIndicators);
  const runOf = async (id: string) => (await coordinator.get(`/api/campaigns/${id}`).expect(200)).body.run;
  const scoresOf = (id: string) =>
    world.source.query<unknown[]>(
      `select organisation_id, code, outcome, value, points, step, inputs from indicator_score where campaign_id = $1
       order by organisation_id, code, run_id`,
      [id],
    );

  it('comes to the same where it was cut off in the middle and begun again as where it went through', async () => {
    const whole = await campaign();
    await evaluation().run();
    expect(await runOf(whole)).toMatchObject({ state: 'done', organisationCount: SCHOOLS + 1 });
    const cut = await campaign();
    await evaluation().run(endsAfter(2));
    expect(await runOf(cut)).toMatchObject({ state: 'running', organisationCount: 500, finishedAt: null });
    const half = (await scoresOf(cut)).length;
    expect(half).toBeGreaterThan(0);
    expect(half).toBeLessThan((await scoresOf(whole)).length);
    await evaluation().run();
    expect(await runOf(cut)).toMatchObject({ state: 'done', organisationCount: SCHOOLS + 1 });
    expect(await scoresOf(cut)).toEqual(await scoresOf(whole));
  });

  it('has scores of nobody it does not ask, and of no other run, and loses neither form nor run', async () => {
    const [id, other] = [await campaign(), await campaign()];
    const keep = (run: string, body: string) =>
      world.source.query(
        `insert into indicator_score (campaign_id, run_id, organisation_id, code, outcome, inputs)
         select $1, id, $3, '1.1', 'no-value', '[]' from indicator_run where campaign_id = $2`,
        [id, run, body],
      );
    const stranger = await world.addOrganisation({ name: 'МБОУ СОШ № 1' });
    await expect(keep(id, stranger.id)).rejects.toThrow(/does not ask/u);
    await expect(keep(other, schools[0]!)).rejects.toThrow(/does not have/u);
    await expect(world.source.query('delete from campaign_form')).rejects.toThrow(/never deleted/u);
    await expect(world.source.query('delete from indicator_run')).rejects.toThrow(/never deleted/u);
  });

  it('is done by one worker at a time', async () => {
    const id = await campaign();
    const ended = await Promise.all([evaluation().run(), evaluation().run()]);
    expect(ended.filter((count) => count === undefined)).toHaveLength(1);
    expect(await runOf(id)).toMatchObject({ state: 'done', organisationCount: SCHOOLS + 1 });
  });

  describe('disturbed in its first batch', () => {
    /** The server has the databases of other tests too. */
    const LOCKS_HERE = `pg_locks where locktype = 'advisory'
      and database = (select oid from pg_database where datname = current_database())`;
    const HELD = 'pg_advisory_xact_lock(77)';
    /** Only once: what a sequence has given is not taken back with the transaction. */
    async function disturb(by: string): Promise<void> {
      await world.source.query('create sequence batches');
      await world.source.query(
        `create function disturb() returns trigger language plpgsql as $$
         begin if nextval('batches') = 1 then ${by}; end if; return null; end $$`,
      );
      await world.source.query(
        'create trigger disturb before insert on indicator_score for each statement execute function disturb()',
      );
    }
    afterEach(async () => {
      await world.source.query('drop function disturb cascade');
      await world.source.query('drop sequence batches');
    });
    const letters = () => world.source.query(`select from reminder where rung like 'task-unevaluated-%'`);

    it.each([
      ['its connection is lost', 'perform pg_terminate_backend(pg_backend_pid())'],
      ['the disk is full', `raise exception 'no room' using errcode = 'disk_full'`],
    ])('goes on at the next sweep where %s, and nobody is told that it failed', async (_what, by) => {
      const id = await campaign();
      await disturb(by);
      await expect(evaluation().run()).rejects.toThrow();
      expect(await runOf(id)).toMatchObject({ state: 'running', organisationCount: 0, failure: null });
      await evaluation().run();
      expect(await runOf(id)).toMatchObject({ state: 'done', organisationCount: SCHOOLS + 1 });
      expect(await letters()).toHaveLength(0);
    });

    it.each([
      ['counts nobody twice', `perform ${HELD}`],
      ['does not turn it into a failed one', `perform ${HELD}; raise exception 'a fault of its own'`],
    ])(
      'and joined by a second worker since its lock was lost, it leaves the run to that one and %s',
      async (_what, by) => {
        const id = await campaign();
        await disturb(by);
        const holder = world.source.createQueryRunner();
        await holder.query('select pg_advisory_lock(77)');
        const late = evaluation()
          .run()
          .catch((error: Error) => error);
        const isHeld = await waitUntil(
          async () => {
            const waiting = await world.source.query<unknown[]>(`select from ${LOCKS_HERE} and not granted`);
            return waiting.length > 0 || undefined;
          },
          { timeoutMs: 20_000, everyMs: 25 },
        );
        expect(isHeld).toBe(true);
        await world.source.query(
          `select pg_terminate_backend(pid) from ${LOCKS_HERE} and granted
           and (classid::bigint << 32 | objid::bigint) = hashtextextended('sweep evaluate-indicators', 0)`,
        );
        await waitUntil(() => evaluation().run(), { timeoutMs: 20_000, everyMs: 25 });
        expect(await runOf(id)).toMatchObject({ state: 'done', organisationCount: SCHOOLS + 1 });
        await holder.query('select pg_advisory_unlock(77)');
        await holder.release();
        await late;
        expect(await runOf(id)).toMatchObject({ state: 'done', organisationCount: SCHOOLS + 1, failure: null });
        expect(await letters()).toHaveLength(0);
      },
    );
  });
});

import type { OrganisationEntity } from '@storage';
import { EvaluateIndicators } from '@workflow';
import { ApiWorld, type Client } from './api-world.js';

const PUPILS = 'Обучающиеся';
const FAILING = 'Неуспевающие обучающиеся';
const TEACHERS = 'Педагогические работники';
const WITH_CATEGORY = 'Педагогические работники с высшей или первой категорией';
const VPR_ALL = 'ВПР, русский язык, 5 класс: участники';
const VPR_TWOS = 'ВПР, русский язык, 5 класс: получили отметку «2»';

const number = (measure: string, value: number) => ({
  measure,
  yearsBack: 0,
  number: value,
  word: null,
  missing: null,
});
const notHeld = (measure: string) => ({ measure, yearsBack: 0, number: null, word: null, missing: 'not-held' });
/** Who has «2» at ВПР, which teachers have a category, who fails: null where ВПР was not held. */
const entries = (twos: number | null, withCategory: number, teachers = 40) => [
  ...(twos === null ? [notHeld(VPR_TWOS), notHeld(VPR_ALL)] : [number(VPR_TWOS, twos), number(VPR_ALL, 40)]),
  ...[number(WITH_CATEGORY, withCategory), number(TEACHERS, teachers), number(FAILING, 20), number(PUPILS, 250)],
];

interface Row {
  readonly organisationName: string;
  readonly changes: object[];
}

describe('the results of a campaign', () => {
  let world: ApiWorld;
  let east: OrganisationEntity;
  let coordinator: Client;
  let inEast: Client;
  let atSecond: Client;
  let second: OrganisationEntity;
  let first: OrganisationEntity;
  let catalogueId: string;
  let at: string;

  beforeAll(async () => {
    world = await ApiWorld.create();
    const region = await world.addOrganisation({ kind: 'ministry', name: 'Министерство' });
    const authority = (name: string) =>
      world.addOrganisation({ kind: 'municipal_authority', parentId: region.id, name });
    east = await authority('Управление Востока');
    const west = await authority('Управление Запада');
    const school = (name: string, { id: parentId }: OrganisationEntity) => world.addOrganisation({ parentId, name });
    first = await school('МБОУ СОШ № 1', east);
    second = await school('МБОУ СОШ № 2', east);
    const third = await school('Лицей № 3', west);
    const client = async (role: 'coordinator' | 'school', { id }: OrganisationEntity) =>
      world.signIn((await world.addPerson({ role, organisationId: id, branchId: id })).id);
    coordinator = await client('coordinator', region);
    inEast = await client('coordinator', east);
    atSecond = await client('school', second);
    catalogueId = (
      await coordinator
        .post('/api/indicator-catalogues')
        .send({ organisationId: region.id, name: 'Показатели ШНОР', source: 'order-002' })
        .expect(201)
    ).body.id;
    const draft = `/api/indicator-catalogues/${catalogueId}/draft/publication`;
    await coordinator.post(draft).send({ edition: 1 }).expect(200);

    async function evaluated(year: number, values: [OrganisationEntity, object[]][]): Promise<string> {
      const task = await world.addTask({ organisationId: region.id }, { kind: 'monitoring', title: 'Мониторинг' }, [], {
        ownerOrganisationId: region.id,
      });
      const { body } = await coordinator
        .post(`/api/tasks/${task.id}/campaign`)
        .send({
          ...{ catalogueId, number: 1, codes: ['1.10', '2.2', '3.1а'], closing: 'as_is', dueOn: '2023-03-20' },
          ...{ periodStart: `${year}-09-01`, periodEnd: `${year + 1}-05-31` },
          organisationIds: values.map(([{ id }]) => id),
        })
        .expect(201);
      const address = `/api/campaigns/${body.id}`;
      for (const [{ id }, given] of values) {
        await coordinator
          .post(`${address}/forms/${id}/submission`)
          .send({ edition: 1, entries: given, confirmed: true })
          .expect(200);
      }
      await coordinator.post(`${address}/evaluation`).expect(204);
      await world.app.get(EvaluateIndicators).run();
      return address;
    }
    await evaluated(2020, [[first, entries(20, 4)]]);
    await evaluated(2021, [[first, entries(null, 10)]]);
    at = await evaluated(2022, [
      [first, entries(6, 12)],
      [second, entries(null, 51, 200)],
      [third, entries(1, 30)],
    ]);
  });
  afterAll(() => world.close());

  const listed = async (query: object = {}, client = coordinator) =>
    (await client.get(`${at}/scores`).query(query).expect(200)).body as { total: number; rows: Row[] };
  const namesOf = async (query: object, client = coordinator) =>
    (await listed(query, client)).rows.map(({ organisationName }) => organisationName);

  it('stand by name, with points, coverage and what lacks; what is missing is no nought', async () => {
    const { total, rows } = await listed();
    expect(total).toBe(3);
    expect(rows).toMatchObject([
      {
        ...{ organisationName: 'Лицей № 3', districtName: 'Управление Запада', points: 6, mostPoints: 6 },
        ...{ scoredCount: 2, evaluatedCount: 3, holeCount: 0, noValueCount: 0, changes: [] },
      },
      {
        ...{ organisationName: 'МБОУ СОШ № 1', points: 3, mostPoints: 6, scoredCount: 2 },
        scores: [
          { code: '1.10', outcome: 'scored', value: 15, points: 1 }, // 6 of 40
          { code: '2.2', outcome: 'scored', value: 30, points: 2 }, // 12 of 40
          { code: '3.1а', outcome: 'unscored', value: 8, points: null }, // 20 of 250
        ],
      },
      {
        ...{ organisationName: 'МБОУ СОШ № 2', points: null, mostPoints: 0, scoredCount: 0, holeCount: 1 },
        ...{ noValueCount: 1, evaluatedCount: 3 },
        scores: [
          { code: '1.10', outcome: 'no-value' },
          { code: '2.2', outcome: 'hole', value: 25.5 }, // 51 of 200, between 25 and 26
          { code: '3.1а', outcome: 'unscored' },
        ],
      },
    ]);
  });

  it('say how the points moved where both years have them, and over how many indicators', async () => {
    const { rows } = await listed({ search: '№ 1' });
    expect(rows[0]?.changes).toEqual([
      { yearsBack: 1, points: 1, comparedCount: 1 }, // 2.2: 2 − 1; ВПР was not held
      { yearsBack: 2, points: 2, comparedCount: 2 }, // 2.2: 2 − 1; 1.10: 1 − 0
    ]);
    const { body } = await coordinator.get(`${at}/forms/${first.id}/scores`).expect(200);
    const scores = (body.sections as { scores: { code: string; earlier: object[] }[] }[]).flatMap(
      (section) => section.scores,
    );
    expect(scores).toMatchObject([
      {
        ...{ code: '1.10', mostPoints: 3 },
        earlier: [
          { yearsBack: 1, outcome: 'no-value', value: null, change: { value: null, points: null } },
          { yearsBack: 2, outcome: 'scored', value: 50, points: 0, change: { value: -35, points: 1 } },
        ],
      },
      { code: '2.2', earlier: [{ change: { value: 5, points: 1 } }, { change: { value: 20, points: 1 } }] },
      { code: '3.1а', mostPoints: null, earlier: [{ change: { value: 0, points: null } }, {}] },
    ]);
  });

  it.each([
    ['a section', { section: 2, lack: 'no-value' }, []],
    ['those that lack data', { lack: 'no-value' }, ['МБОУ СОШ № 2']],
    ['those in a hole', { section: 2, lack: 'hole' }, ['МБОУ СОШ № 2']],
    ['words of the name', { search: 'лицей' }, ['Лицей № 3']],
    ['a page', { page: 2, pageSize: 2 }, ['МБОУ СОШ № 2']],
  ])('are found by %s', async (_said, query, names) => {
    expect(await namesOf(query)).toEqual(names);
  });

  it('are found by district, and seen in the branch of who looks: a school sees its own', async () => {
    expect(await namesOf({ districtId: east.id })).toEqual(['МБОУ СОШ № 1', 'МБОУ СОШ № 2']);
    expect(await namesOf({}, inEast)).toEqual(['МБОУ СОШ № 1', 'МБОУ СОШ № 2']);
    expect(await namesOf({}, atSecond)).toEqual(['МБОУ СОШ № 2']);
    const districts = async (client: Client) =>
      ((await client.get(`${at}/scores/frame`).expect(200)).body.districts as { name: string }[]).map(
        ({ name }) => name,
      );
    expect(await districts(coordinator)).toEqual(['Управление Востока', 'Управление Запада']);
    expect(await districts(inEast)).toEqual(['Управление Востока']);
  });

  it('stand under the sections of the catalogue, each indicator with the most it gives', async () => {
    const { body } = await coordinator.get(`${at}/scores/frame`).expect(200);
    expect(body).toMatchObject({ title: 'Мониторинг', number: 1, catalogueId, run: { state: 'done' } });
    expect(
      (body.sections as { number: number; indicators: { code: string; mostPoints: number | null }[] }[]).map(
        (section) => [section.number, section.indicators.map(({ code, mostPoints }) => [code, mostPoints])],
      ),
    ).toEqual([
      [1, [['1.10', 3]]],
      [2, [['2.2', 3]]],
      [3, [['3.1а', null]]],
    ]);
  });

  it('are those of the last evaluation that went through, while another goes on or has failed', async () => {
    const { manager } = world.source;
    const campaignId = at.split('/').at(-1) ?? '';
    const before = await listed();
    const [{ id: runId }] = await manager.query<[{ id: string }]>(
      `insert into indicator_run (campaign_id, cause, state, asked_at, started_at) values ($1, 'request', 'running', now(), now()) returning id`,
      [campaignId],
    );
    await manager.query(
      `insert into indicator_score (campaign_id, run_id, organisation_id, code, outcome, value, points, step, inputs)
       values ($1, $2, $3, '1.10', 'no-value', null, null, null, '[]')`,
      [campaignId, runId, first.id],
    );
    const setState = (state: string, condition: string, id: string) =>
      manager.query(`update indicator_run set state = $2, failure = $3 where ${condition}`, [
        ...[id, state, state === 'failed' ? 'Оборвалось' : null],
      ]);
    for (const state of ['running', 'failed']) {
      await setState(state, 'id = $1', runId);
      expect(await listed()).toEqual(before);
      expect(await namesOf({ lack: 'no-value' })).toEqual(['МБОУ СОШ № 2']);
      const { body } = await coordinator.get(`${at}/forms/${first.id}/scores`).expect(200);
      expect(body).toMatchObject({ points: 3, scoredCount: 2 });
    }
    await setState('failed', 'campaign_id = $1', campaignId);
    expect((await listed()).rows).toMatchObject([{ scores: [] }, { scores: [] }, { scores: [] }]);
    expect(await namesOf({ lack: 'hole' })).toEqual([]);
    await setState('done', `campaign_id = $1 and id <> ${runId}`, campaignId);
  });

  it('forget a hole that a ruling closed once they are evaluated again', async () => {
    const ruling = { number: 1, code: '2.2', when: null, test: '(25..26)', points: 1, label: 'до 26', reason: 'Ниже' };
    await coordinator.post(`/api/indicator-catalogues/${catalogueId}/rulings`).send(ruling).expect(201);
    expect(await namesOf({ lack: 'hole' })).toEqual(['МБОУ СОШ № 2']);
    await coordinator.post(`${at}/evaluation`).expect(204);
    await world.app.get(EvaluateIndicators).run();
    expect(await namesOf({ lack: 'hole' })).toEqual([]);
    expect((await listed({ search: '№ 2' })).rows).toMatchObject([{ points: 1, holeCount: 0, scoredCount: 1 }]);
  });
});

import type { OrganisationEntity, PersonEntity, TaskEntity } from '@storage';
import { EvaluateIndicators } from '@workflow';
import { ApiWorld, type Client } from './api-world.js';

/** Rows of order 002: failing pupils, categories of teachers and their change, ВПР of the fifth form, mean marks against the district. */
const CODES = ['3.1а', '2.2', '2.3', '1.10', '1.1'];
const PUPILS = 'Обучающиеся';
const FAILING = 'Неуспевающие обучающиеся';
const TEACHERS = 'Педагогические работники';
const WITH_CATEGORY = 'Педагогические работники с высшей или первой категорией';
const VPR_ALL = 'ВПР, русский язык, 5 класс: участники';
const VPR_TWOS = 'ВПР, русский язык, 5 класс: получили отметку «2»';
const MEAN = 'ЕГЭ, русский язык: средний балл';

type Missing = 'not-held' | 'not-submitted' | 'not-applicable';
const number = (measure: string, value: number, yearsBack = 0) => ({
  ...{ measure, yearsBack, number: value, word: null, missing: null },
});
const without = (measure: string, missing: Missing, yearsBack = 0) => ({
  ...{ measure, yearsBack, number: null, word: null, missing },
});

/** School № 5: 20 of 250 fail, 12 of 40 teachers have a category (10 a year ago), 6 of 40 have a «2», 60 points now and 50 before. */
const FIFTH = [
  ...[number(FAILING, 20), number(PUPILS, 250), number(WITH_CATEGORY, 12), number(TEACHERS, 40)],
  ...[number(VPR_TWOS, 6), number(VPR_ALL, 40), number(MEAN, 60)],
  ...[number(MEAN, 50, 1), number(WITH_CATEGORY, 10, 1)],
];
/** School № 7: 40 points now and 50 before; ВПР was not held, and nobody kept the teachers of last year. */
const SEVENTH = [
  ...[number(FAILING, 5), number(PUPILS, 50), number(WITH_CATEGORY, 2), number(TEACHERS, 20)],
  ...[without(VPR_TWOS, 'not-held'), without(VPR_ALL, 'not-held'), number(MEAN, 40)],
  ...[number(MEAN, 50, 1), without(WITH_CATEGORY, 'not-submitted', 1)],
];

interface Score {
  readonly code: string;
  readonly outcome: string;
  readonly value: number | null;
  readonly points: number | null;
}

describe('a monitoring of order 002', () => {
  let world: ApiWorld;
  let town: OrganisationEntity;
  let fifth: OrganisationEntity;
  let seventh: OrganisationEntity;
  let head: PersonEntity;
  let leading: PersonEntity;
  let coordinator: Client;
  let atFifth: Client;
  let atSeventh: Client;
  let elsewhere: Client;
  let catalogueId: string;

  beforeAll(async () => {
    world = await ApiWorld.create();
    const region = await world.addOrganisation({ kind: 'ministry', name: 'Министерство' });
    const authority = (name: string) =>
      world.addOrganisation({ kind: 'municipal_authority', parentId: region.id, name });
    town = await authority('Управление образования');
    const sibling = await authority('Соседнее управление');
    const school = (name: string, tags: string[] = []) => world.addOrganisation({ parentId: town.id, name, tags });
    fifth = await school('МБОУ СОШ № 5', ['ШНОР']);
    seventh = await school('МБОУ ООШ № 7', ['ШНОР']);
    await school('МБОУ СОШ № 1');
    const person = (role: 'coordinator' | 'school' | 'supervisor' | 'official', { id }: OrganisationEntity) =>
      world.addPerson({ role, organisationId: id, branchId: id, fullName: `${role} ${id}` });
    head = await person('coordinator', town);
    leading = await person('official', town);
    coordinator = await world.signIn(head.id);
    atFifth = await world.signIn((await person('school', fifth)).id);
    atSeventh = await world.signIn((await person('school', seventh)).id);
    elsewhere = await world.signIn((await person('coordinator', sibling)).id);
    const { body } = await coordinator
      .post('/api/indicator-catalogues')
      .send({ organisationId: town.id, name: 'Показатели ШНОР', source: 'order-002' })
      .expect(201);
    catalogueId = body.id;
    await coordinator
      .post(`/api/indicator-catalogues/${catalogueId}/draft/publication`)
      .send({ edition: 1 })
      .expect(200);
  });
  afterAll(() => world.close());

  /** A monitoring of the authority that its official has reported on and its coordinator accepts. */
  const monitoring = (fields: Partial<TaskEntity> = {}) =>
    world.addTask(
      { organisationId: town.id, personId: leading.id },
      { kind: 'monitoring', acceptorId: head.id, title: 'Мониторинг для школ', ...fields },
      [],
      { ownerOrganisationId: town.id },
    );
  const wanted = (change: object = {}) => ({
    ...{ catalogueId, number: 1, codes: CODES, periodStart: '2022-09-01', periodEnd: '2023-05-31' },
    ...{ dueOn: '2023-03-10', closing: 'complete', organisationIds: [fifth.id, seventh.id], ...change },
  });
  async function opened(change: object = {}, task?: TaskEntity): Promise<{ at: string; task: TaskEntity }> {
    const of = task ?? (await monitoring());
    const { body } = await coordinator.post(`/api/tasks/${of.id}/campaign`).send(wanted(change)).expect(201);
    return { at: `/api/campaigns/${body.id}`, task: of };
  }
  const formOf = async (client: Client, at: string, { id }: OrganisationEntity) =>
    (await client.get(`${at}/forms/${id}`).expect(200)).body;
  async function send(client: Client, at: string, body: OrganisationEntity, entries: object[], confirmed = true) {
    const { edition } = await formOf(client, at, body);
    return client.post(`${at}/forms/${body.id}/submission`).send({ edition, entries, confirmed });
  }
  async function report(task: TaskEntity): Promise<number> {
    const client = await world.signIn(leading.id);
    const { body } = await client.get(`/api/tasks/${task.id}`).expect(200);
    const sent = { version: body.version, kind: 'execution', text: 'Собрано' };
    const { body: told } = await client.post(`/api/tasks/${task.id}/report`).send(sent).expect(200);
    return told.version;
  }
  const accept = async (task: TaskEntity) =>
    coordinator.post(`/api/tasks/${task.id}/accept`).send({ version: await report(task) });
  const evaluate = () => world.app.get(EvaluateIndicators).run();
  async function scoresOf(at: string, { id }: OrganisationEntity): Promise<Record<string, Score>> {
    const { body } = await coordinator.get(`${at}/forms/${id}/scores`).expect(200);
    const scores = (body.sections as { scores: Score[] }[]).flatMap((section) => section.scores);
    return Object.fromEntries(scores.map((score) => [score.code, score]));
  }
  const runOf = async (at: string) => (await coordinator.get(at).expect(200)).body.run;

  describe('is opened', () => {
    it('with a form for each organisation, asking each measure once', async () => {
      const { at } = await opened();
      const { body } = await coordinator.get(at).expect(200);
      expect(body).toMatchObject({
        formCount: 2,
        submittedCount: 0,
        mayManage: true,
        run: null,
        catalogueName: 'Показатели ШНОР',
      });
      const form = await formOf(atFifth, at, fifth);
      const asked = (form.fields as { measure: string; yearsBack: number }[]).map(({ measure, yearsBack }) => [
        measure,
        yearsBack,
      ]);
      expect(asked.toSorted()).toEqual(FIFTH.map(({ measure, yearsBack }) => [measure, yearsBack]).toSorted());
      expect(form).toMatchObject({ state: 'empty', timeliness: 'waiting', mayFill: true, edition: 1 });
    });

    it('for all a class means where the task is given to one, and for the authority where something is counted of it', async () => {
      const shnor = await world.addOrganisation({
        ...{ kind: 'class', name: 'ШНОР', parentId: town.id, memberKind: 'school', memberTags: ['ШНОР'] },
      });
      const task = await world.addTask({ organisationId: shnor.id }, { kind: 'monitoring' }, [], {
        ownerOrganisationId: town.id,
      });
      const { at } = await opened({ organisationIds: undefined, codes: ['3.1а', '4.1'] }, task);
      const { body } = await coordinator.get(`${at}/forms`).expect(200);
      expect(body.rows).toMatchObject([
        { organisationName: 'МБОУ ООШ № 7' },
        { organisationName: 'МБОУ СОШ № 5' },
        { organisationName: 'Управление образования' },
      ]);
    });

    it('once, for a monitoring that goes on, by a coordinator of the branch, of organisations in it', async () => {
      const { task } = await opened();
      const refused = async (id: string, change: object, status: number, code: string, client = coordinator) => {
        const { body } = await client.post(`/api/tasks/${id}/campaign`).send(wanted(change)).expect(status);
        expect(body.code).toBe(code);
      };
      await refused(task.id, {}, 409, 'campaign-there');
      await refused((await monitoring({ kind: 'other' })).id, {}, 409, 'campaign-not-monitoring');
      await refused((await monitoring({ state: 'cancelled' })).id, {}, 409, 'campaign-task-over');
      const { id } = await monitoring();
      await refused(id, { periodEnd: '2022-08-31' }, 422, 'campaign-period');
      await refused(id, { organisationIds: undefined }, 422, 'campaign-without-organisations');
      await refused(id, { codes: ['9.9'] }, 404, 'not-found-indicator');
      const stranger = await world.addOrganisation();
      await refused(id, { organisationIds: [stranger.id] }, 404, 'not-found-organisation');
      await refused(id, {}, 404, 'not-found-task', elsewhere);
      await atFifth.post(`/api/tasks/${id}/campaign`).send(wanted()).expect(403);
    });
  });

  it('is seen by its schools, each its own form, and by nobody beside the branch', async () => {
    const { at } = await opened();
    const listed = async (client: Client) =>
      (
        (await client.get('/api/campaigns').expect(200)).body as {
          id: string;
          formCount: number;
          onlyOrganisationId: string;
        }[]
      )
        .filter(({ id }) => at.endsWith(id))
        .map(({ formCount, onlyOrganisationId }) => [formCount, onlyOrganisationId]);
    expect(await listed(coordinator)).toEqual([[2, null]]);
    expect(await listed(atFifth)).toEqual([[1, fifth.id]]);
    expect(await listed(elsewhere)).toEqual([]);
    await atFifth.get(`${at}/forms/${seventh.id}`).expect(404);
    await elsewhere.get(at).expect(404);
    await atFifth.post(`${at}/lock`).expect(403);
  });

  describe('takes a form', () => {
    it('that is told what is wrong before it is sent, and is not sent with that', async () => {
      const { at } = await opened();
      const put = (entries: object[], edition: number) =>
        atFifth.put(`${at}/forms/${fifth.id}`).send({ edition, entries });
      const { body } = await put([number(FAILING, 300), number(PUPILS, 250), number(TEACHERS, 3.5)], 1).expect(200);
      expect(body.edition).toBe(2);
      expect(body.findings).toMatchObject([
        { measure: TEACHERS, severity: 'error', code: 'entry.whole' },
        { measure: FAILING, severity: 'error', code: 'entry.out-of-range' },
      ]);
      expect(body.findings[1].detail).toContain('120 % (показатель 3.1а), а должно быть от 0 до 100');
      expect(await formOf(atFifth, at, fifth)).toMatchObject({ state: 'begun', findings: [{}, {}] });
      const sent = await send(atFifth, at, fifth, [...FIFTH.slice(1), number(FAILING, 300)]);
      expect([sent.status, sent.body.code, sent.body.errors]).toMatchObject([
        422,
        'entry.out-of-range',
        [{ place: `entries.${FIFTH.length - 1}` }],
      ]);
      const short = await send(atFifth, at, fifth, FIFTH.slice(0, 3));
      expect([short.status, short.body.code]).toEqual([422, 'entries-unanswered']);
      expect((await put([], 1).expect(409)).body.code).toBe('stale-form');
    });

    it('with doubts only for who says that all is right, and knows last year from the last campaign', async () => {
      const { at: before } = await opened({ periodStart: '2021-09-01', periodEnd: '2022-05-31' });
      expect((await send(atFifth, before, fifth, FIFTH)).status).toBe(200);
      const { at } = await opened();
      const { fields } = await formOf(atFifth, at, fifth);
      const field = (measure: string, yearsBack: number) =>
        (fields as { measure: string; yearsBack: number }[]).find(
          (one) => one.measure === measure && one.yearsBack === yearsBack,
        );
      expect(field(MEAN, 1)).toMatchObject({ number: 60, known: { number: 60, missing: null } });
      expect(field(PUPILS, 0)).toMatchObject({ number: null, before: 250 });
      const entries = FIFTH.map((entry) => (entry.measure === PUPILS ? number(PUPILS, 800) : entry));
      const doubted = await send(atFifth, at, fifth, entries, false);
      expect([doubted.status, doubted.body.code]).toEqual([422, 'entries-doubtful']);
      expect((await send(atFifth, at, fifth, entries)).status).toBe(200);
    });

    it('in time, or late, whatever is corrected after; a coordinator fills it in for a school', async () => {
      const clock = world.holdClock();
      try {
        const { at } = await opened();
        expect((await send(atFifth, at, fifth, FIFTH)).status).toBe(200);
        clock.move(24 * 60 * 60 * 1000);
        const standing = async () =>
          ((await coordinator.get(`${at}/forms`).expect(200)).body.rows as { timeliness: string }[]).map(
            ({ timeliness }) => timeliness,
          );
        expect(await standing()).toEqual(['overdue', 'on_time']);
        expect((await send(coordinator, at, seventh, SEVENTH)).status).toBe(200);
        expect((await send(atFifth, at, fifth, FIFTH)).status).toBe(200);
        expect(await standing()).toEqual(['late', 'on_time']);
        expect((await coordinator.get(at).expect(200)).body).toMatchObject({ submittedCount: 2, lateCount: 1 });
      } finally {
        clock.release();
      }
    });

    it('no more once it is locked, but for the one that is opened again with a reason, for one correction', async () => {
      const { at } = await opened();
      await coordinator.post(`${at}/lock`).expect(204);
      const refused = await send(atFifth, at, fifth, FIFTH);
      expect([refused.status, refused.body.code]).toEqual([409, 'campaign-locked']);
      const unlock = (reason: string) => coordinator.post(`${at}/unlocking`).send({ organisationId: fifth.id, reason });
      expect((await unlock(' ').expect(422)).body.code).toBe('unlocking-without-reason');
      await unlock('Ошиблись в числе обучающихся').expect(204);
      expect(await formOf(atFifth, at, fifth)).toMatchObject({
        isLocked: false,
        unlockedReason: 'Ошиблись в числе обучающихся',
      });
      expect((await send(atSeventh, at, seventh, SEVENTH)).status).toBe(409);
      expect((await send(atFifth, at, fifth, FIFTH)).status).toBe(200);
      expect((await send(atFifth, at, fifth, FIFTH)).status).toBe(409);
      await coordinator.post(`${at}/unlocking`).send({ reason: 'Продлено для всех' }).expect(204);
      expect((await send(atSeventh, at, seventh, SEVENTH)).status).toBe(200);
    });

    it('whose values are only ever added to, and not twice in the same words', async () => {
      const { at } = await opened({ periodStart: '2019-09-01', periodEnd: '2020-05-31' });
      const kept = async () =>
        (
          await world.source.query<{ count: number }[]>(
            'select count(*)::int from measured_value where campaign_id = $1',
            [at.split('/').at(-1)],
          )
        )[0]!.count;
      await send(atFifth, at, fifth, FIFTH);
      await send(atFifth, at, fifth, FIFTH);
      expect(await kept()).toBe(FIFTH.length);
      await send(atFifth, at, fifth, [...FIFTH.slice(1), number(FAILING, 21)]);
      expect(await kept()).toBe(FIFTH.length + 1);
      await expect(world.source.query('update measured_value set number = 0')).rejects.toThrow(/only added to/u);
      await expect(world.source.query('delete from measured_value')).rejects.toThrow(/only added to/u);
    });
  });

  describe('is told on the page of a task', () => {
    const told = async (client: Client, { id }: TaskEntity) =>
      (await client.get(`/api/tasks/${id}/campaign`).expect(200)).body;

    it('as one that can be opened, only to who may collect and where nothing is opened yet', async () => {
      const task = await monitoring();
      const nothing = { campaign: null, form: null, missing: { count: 0 }, listedCount: null };
      expect(await told(coordinator, task)).toMatchObject({ ...nothing, mayOpen: true });
      expect(await told(await world.signIn(leading.id), task)).toMatchObject({ ...nothing, mayOpen: false });
      expect(await told(coordinator, await monitoring({ kind: 'other' }))).toMatchObject({ mayOpen: false });
      await elsewhere.get(`/api/tasks/${task.id}/campaign`).expect(404);
    });

    it('with the forms that closing still lacks, and to a school with its own form', async () => {
      const { task } = await opened();
      const own = await world.addTask(
        { organisationId: fifth.id },
        { kind: 'monitoring', parentTaskId: task.id, itemId: task.itemId, occurrence: task.occurrence },
      );
      expect(await told(coordinator, task)).toMatchObject({
        ...{ mayOpen: false, campaign: { taskId: task.id, formCount: 2, submittedCount: 0 }, form: null },
        missing: { count: 2, names: ['МБОУ ООШ № 7', 'МБОУ СОШ № 5'] },
      });
      const form = { organisationId: fifth.id, state: 'empty', timeliness: 'waiting' };
      const ofSchool = await told(atFifth, own);
      expect(ofSchool).toMatchObject({ mayOpen: false, form, campaign: { formCount: 1 }, missing: { count: 0 } });
    });
  });

  it('picks out of its forms those that are begun, missing or late', async () => {
    const { at } = await opened({ dueOn: '2023-03-01' });
    await send(atFifth, at, fifth, FIFTH);
    await atSeventh.put(`${at}/forms/${seventh.id}`).send({ edition: 1, entries: [] }).expect(200);
    const names = async (only: string) =>
      ((await coordinator.get(`${at}/forms?only=${only}`).expect(200)).body.rows as { organisationName: string }[]).map(
        ({ organisationName }) => organisationName,
      );
    expect(await names('begun')).toEqual(['МБОУ ООШ № 7']);
    expect(await names('missing')).toEqual(['МБОУ ООШ № 7']);
    expect(await names('late')).toEqual(['МБОУ СОШ № 5']);
    expect(await names('empty')).toEqual([]);
  });

  describe('is closed', () => {
    it('only when all forms are in where it wants that, or it is allowed to go with what there is', async () => {
      const { at, task } = await opened();
      await send(atFifth, at, fifth, FIFTH);
      const version = await report(task);
      const { body } = await coordinator.post(`/api/tasks/${task.id}/accept`).send({ version }).expect(409);
      expect(body.code).toBe('campaign-incomplete');
      expect(body.detail).toContain('не прислано форм — 1 (МБОУ ООШ № 7)');
      expect(await runOf(at)).toBeNull();
      await coordinator.put(at).send({ dueOn: '2023-03-20', closing: 'as_is' }).expect(204);
      await coordinator.post(`/api/tasks/${task.id}/accept`).send({ version }).expect(200);
      expect(await runOf(at)).toMatchObject({ cause: 'closing', state: 'waiting' });
      expect((await send(atSeventh, at, seventh, SEVENTH)).body.code).toBe('campaign-locked');
    });

    it('and evaluated: points as counted by hand, what is not known with its reason', async () => {
      const { at, task } = await opened();
      await send(atFifth, at, fifth, FIFTH);
      await send(atSeventh, at, seventh, SEVENTH);
      expect((await accept(task)).status).toBe(200);
      await evaluate();
      expect(await runOf(at)).toMatchObject({ state: 'done', organisationCount: 2, failure: null });
      expect(await scoresOf(at, fifth)).toMatchObject({
        '1.1': { outcome: 'scored', value: 60 / 50 - 50 / 50, points: 3 }, // the district: (60 + 40) / 2 now, 50 before
        '1.10': { outcome: 'scored', value: 15, points: 1 }, // 6 of 40
        '2.2': { outcome: 'scored', value: 30, points: 2 }, // 12 of 40
        '2.3': { outcome: 'scored', value: 2, points: 3 }, // 12 − 10
        '3.1а': { outcome: 'unscored', value: 8, points: null }, // 20 of 250
      });
      expect(await scoresOf(at, seventh)).toMatchObject({
        '1.1': { outcome: 'scored', value: 40 / 50 - 50 / 50, points: 0 },
        '1.10': { outcome: 'no-value', value: null, points: null },
        '2.2': { outcome: 'scored', value: 10, points: 1 },
        '2.3': { outcome: 'no-value' },
      });
      const { body } = await coordinator.get(`${at}/forms`).expect(200);
      expect(body.rows).toMatchObject([
        { organisationName: 'МБОУ ООШ № 7', points: 1, scoredCount: 2, evaluatedCount: 5 },
        { organisationName: 'МБОУ СОШ № 5', points: 9, scoredCount: 4, evaluatedCount: 5 },
      ]);
    });

    it('by the link of a letter too', async () => {
      const { at, task } = await opened({ closing: 'as_is' });
      const version = await report(task);
      const token = await world.addLink(task.id, head.id, { purpose: 'accept' });
      await world.browser().post(`/api/links/${token}/accept`).send({ version }).expect(200);
      expect(await runOf(at)).toMatchObject({ cause: 'closing', state: 'waiting' });
    });

    it('a second time without another point, and with its history where a value was corrected', async () => {
      const { at, task } = await opened();
      await send(atFifth, at, fifth, FIFTH);
      await send(atSeventh, at, seventh, SEVENTH);
      await accept(task);
      await evaluate();
      const written = () =>
        world.source.query<unknown[]>(
          'select * from indicator_score order by campaign_id, organisation_id, code, run_id',
        );
      const before = await written();
      const { version } = (await coordinator.get(`/api/tasks/${task.id}`).expect(200)).body;
      await coordinator.post(`/api/tasks/${task.id}/reopen`).send({ version, reason: 'Уточнить' }).expect(200);
      expect((await accept(task)).status).toBe(200);
      await evaluate();
      expect(await runOf(at)).toMatchObject({ cause: 'closing', state: 'done', organisationCount: 2 });
      expect(await written()).toEqual(before);
      await coordinator.post(`${at}/unlocking`).send({ organisationId: fifth.id, reason: 'Ошибка' }).expect(204);
      const corrected = FIFTH.map((entry) => (entry.measure === VPR_TWOS ? number(VPR_TWOS, 2) : entry));
      expect((await send(atFifth, at, fifth, corrected)).status).toBe(200);
      expect(await runOf(at)).toMatchObject({ cause: 'correction', state: 'waiting' });
      await evaluate();
      expect(await written()).toHaveLength(before.length + 1);
      const { body } = await atFifth.get(`${at}/forms/${fifth.id}/scores/1.10`).expect(200);
      expect(body.history).toMatchObject([
        { cause: 'correction', value: 5, points: 3 },
        { cause: 'closing', value: 15, points: 1 },
      ]);
    });
  });

  describe('explains a point', () => {
    let at: string;
    beforeAll(async () => {
      const campaign = await opened();
      at = campaign.at;
      await send(atFifth, at, fifth, FIFTH);
      await send(atSeventh, at, seventh, SEVENTH);
      await accept(campaign.task);
      await evaluate();
    });
    const traceOf = async (client: Client, { id }: OrganisationEntity, code: string) =>
      (await client.get(`${at}/forms/${id}/scores/${encodeURIComponent(code)}`).expect(200)).body;

    it('by inputs, formula, steps and the step of the scale', async () => {
      expect(await traceOf(atFifth, fifth, '1.10')).toMatchObject({
        formulaWords: '100 × [получили отметку 2] ÷ [число участников]',
        inputs: [
          { name: 'получили отметку 2', number: 6 },
          { name: 'число участников', number: 40 },
        ],
        band: { words: 'от 6 до 30 включительно', label: '6-30%' },
        ...{ value: 15, points: 1, ruling: null, lacks: [] },
      });
      const { inputs } = await traceOf(atFifth, fifth, '1.1');
      expect(inputs).toMatchObject([{ number: 60 }, { level: 'district', number: 50 }, { number: 50 }, { number: 50 }]);
    });

    it('that is not there by what is lacking and why, and to nobody else’s school', async () => {
      expect(await traceOf(atSeventh, seventh, '1.10')).toMatchObject({
        ...{ outcome: 'no-value', points: null, band: null },
        inputs: [{ missing: 'not-held' }, { missing: 'not-held' }],
        lacks: [
          { kind: 'variable', what: 'получили отметку 2' },
          { kind: 'variable', what: 'число участников' },
        ],
      });
      await atFifth.get(`${at}/forms/${seventh.id}/scores/1.10`).expect(404);
      await atFifth.get(`${at}/forms/${fifth.id}/scores/9.9`).expect(404);
    });

    it('that a ruling gave by the ruling, once it is evaluated again', async () => {
      const hole = { number: 1, code: '2.3', when: null, test: '0', points: 1, label: 'нет', reason: 'Разъяснение' };
      await coordinator.post(`/api/indicator-catalogues/${catalogueId}/rulings`).send(hole).expect(201);
      await coordinator.post(`${at}/unlocking`).send({ organisationId: fifth.id, reason: 'Ошибка' }).expect(204);
      const level = FIFTH.map((entry) =>
        entry.measure === WITH_CATEGORY ? number(WITH_CATEGORY, 12, entry.yearsBack) : entry,
      );
      expect((await send(atFifth, at, fifth, level)).status).toBe(200);
      await evaluate();
      expect(await traceOf(atFifth, fifth, '2.3')).toMatchObject({
        ...{ value: 0, points: 1, band: { label: 'нет' }, ruling: { reason: 'Разъяснение' } },
      });
    });
  });

  it('says that its evaluation failed and why, is evaluated when asked again, and keeps no other from it', async () => {
    const [broken, sound] = [await opened({ closing: 'as_is' }), await opened({ closing: 'as_is' })];
    await world.source.query(
      `create function refuse_scores() returns trigger language plpgsql as $$ begin raise exception 'no room'; end $$`,
    );
    const [, , , id] = broken.at.split('/');
    await world.source.query(
      `create trigger refuse_scores before insert on indicator_score for each row
       when (new.campaign_id = '${id}') execute function refuse_scores()`,
    );
    await accept(broken.task);
    await accept(sound.task);
    await expect(evaluate()).rejects.toThrow('no room');
    expect(await runOf(broken.at)).toMatchObject({ state: 'failed', failure: 'no room' });
    expect(await runOf(sound.at)).toMatchObject({ state: 'done' });
    await world.source.query('drop function refuse_scores cascade');
    await coordinator.post(`${broken.at}/evaluation`).expect(204);
    await evaluate();
    expect(await runOf(broken.at)).toMatchObject({ cause: 'request', state: 'done' });
  });
});

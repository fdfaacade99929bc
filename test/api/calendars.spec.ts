import { PersonEntity } from '@storage';
import { ApiWorld, type Client } from './api-world.js';

const NOTHING = { days: [], decrees: [], terms: [], worksOnPresidentsDays: null, profile: null };
const RADONITSA = { date: '2026-04-21', works: false, name: 'Радоница', act: 'Закон области № 1-з' };

describe('calendars over HTTP', () => {
  let world: ApiWorld;
  let administrator: Client;
  let coordinator: Client;

  beforeAll(async () => {
    world = await ApiWorld.create();
    const { id } = await world.addPerson({ role: 'administrator', fullName: 'Лугова Вера Андреевна' });
    administrator = await world.signIn(id);
    coordinator = await world.signInAs('coordinator');
  });
  beforeEach(() => world.source.query('truncate calendar_setting, deadline_profile'));
  afterAll(() => world.close());

  const put = (settings: object, version = 0, organisationId: string | null = null) =>
    administrator.put('/api/calendars').send({ organisationId, version, settings: { ...NOTHING, ...settings } });

  it('begin empty, with nobody above the common one', async () => {
    const { body } = await coordinator.get('/api/calendars').expect(200);
    expect(body).toEqual({
      organisationId: null,
      version: 0,
      settings: NOTHING,
      changedBy: null,
      changedAt: null,
      above: [],
    });
  });

  it('keep what was sent, and who sent it', async () => {
    const settings = {
      days: [RADONITSA],
      decrees: [{ year: 2027, act: 'Постановление № 1', transfers: [{ from: '01-02', to: '02-22' }] }],
      terms: [{ start: '2026-10-26', end: '2026-11-03', kind: 'holiday', season: 'autumn' }],
      worksOnPresidentsDays: true,
      profile: 'strict',
    };
    const { body: changed } = await put(settings).expect(200);
    expect(changed).toMatchObject({ version: 1, effect: { tasks: 0, reminders: 0, items: 0, decidedItems: 0 } });
    const { body } = await coordinator.get('/api/calendars').expect(200);
    expect(body).toMatchObject({ version: 1, settings, changedBy: 'Лугова Вера Андреевна' });
  });

  it('of an organisation show what it inherits, nearest first', async () => {
    const region = await world.addOrganisation({ name: 'Министерство области' });
    const district = await world.addOrganisation({ name: 'Управление района', parentId: region.id });
    await put({ days: [RADONITSA] }, 0, region.id).expect(200);
    const { body } = await coordinator.get(`/api/calendars/organisations/${district.id}`).expect(200);
    expect(body).toMatchObject({
      organisationId: district.id,
      version: 0,
      above: [
        { organisationName: 'Министерство области', settings: { days: [RADONITSA] } },
        { organisationName: null, settings: NOTHING },
      ],
    });
    const { body: owners } = await coordinator.get('/api/calendars/owners').expect(200);
    const named = (owners as { name: string; hasOwn: boolean }[]).filter(({ name }) => / (области|района)$/.test(name));
    expect(named.map(({ name, hasOwn }) => [name, hasOwn])).toEqual([
      ['Министерство области', true],
      ['Управление района', false],
    ]);
  });

  it('are offered to a coordinator for his branch and the line above it', async () => {
    const [region, other] = [await world.addOrganisation(), await world.addOrganisation()];
    const town = await world.addOrganisation({ parentId: region.id });
    const school = await world.addOrganisation({ parentId: town.id });
    await world.addOrganisation({ parentId: other.id });
    const own = await world.addPerson({ role: 'coordinator', organisationId: town.id, branchId: town.id });
    const { body } = await (await world.signIn(own.id)).get('/api/calendars/owners').expect(200);
    expect((body as { id: string }[]).map(({ id }) => id).toSorted()).toEqual(
      [region.id, town.id, school.id].toSorted(),
    );
  });

  it('are not found for a body that is not there', async () => {
    const path = '/api/calendars/organisations/00000000-0000-4000-8000-000000000000';
    await coordinator.get(path).expect(404);
  });

  it.each([
    ['ru', 'День 21\u00a0апреля 2026\u00a0г. внесён дважды. Оставьте одну строку.'],
    ['en', 'The day 21\u00a0April 2026 is entered twice. Keep one row.'],
  ])('refuse a day twice, in words, with its row: %s', async (language, message) => {
    const { body } = await put({ days: [RADONITSA, RADONITSA] })
      .set('Accept-Language', language)
      .expect(422);
    expect(body).toMatchObject({ code: 'calendar-day-twice', errors: [{ place: 'days.1' }] });
    expect(String(body.detail).replaceAll('\u00a0', ' ')).toBe(message.replaceAll('\u00a0', ' '));
  });

  it.each([
    ['no date', { days: [{ ...RADONITSA, date: '' }] }, 'field.date'],
    [
      'a kind of term nobody knows',
      { terms: [{ start: '2026-09-01', end: '2026-10-25', kind: 'семестр' }] },
      'invalid-input',
    ],
    ['a field nobody knows', { days: [{ ...RADONITSA, colour: 'red' }] }, 'invalid-input'],
    ['a list that is none', { days: 'нет' }, 'invalid-input'],
  ])('refuse %s', async (_what, settings, code) => {
    const { body } = await put(settings).expect(422);
    expect(body).toMatchObject({ code, detail: expect.stringMatching(/\.$/) });
  });

  it('tell the second administrator who was first, and let only one of two at once through', async () => {
    await put({ days: [RADONITSA] }).expect(200);
    const { body } = await put({}).expect(409);
    expect(body).toMatchObject({ code: 'stale-calendar' });
    expect(body.detail).toContain('Лугова Вера Андреевна');
    const answers = await Promise.all([put({}, 1), put({ days: [RADONITSA] }, 1)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
  });

  it('show the shipped profiles by their names in the reader’s language', async () => {
    const { body } = await coordinator.get('/api/calendars/profiles').set('Accept-Language', 'en').expect(200);
    expect((body as { name: string; title: string }[]).map(({ name, title }) => [name, title])).toEqual([
      ['default', 'Usual'],
      ['strict', 'Strict (an example)'],
    ]);
  });

  it('take a copy of a profile, and give back the very rules', async () => {
    const { body: profiles } = await coordinator.get('/api/calendars/profiles').expect(200);
    const strict = (profiles as { name: string; rules: object }[]).find(({ name }) => name === 'strict');
    const copy = { name: 'own-1', version: 0, title: 'Порядок области', rules: strict?.rules };
    await administrator.put('/api/calendars/profiles').send(copy).expect(200);
    const { body } = await coordinator.get('/api/calendars/profiles').expect(200);
    expect(body[2]).toMatchObject({
      name: 'own-1',
      title: 'Порядок области',
      isShipped: false,
      version: 1,
      rules: strict?.rules,
    });
  });

  it('refuse a profile without a name for people, or with a day no month has', async () => {
    const { body: profiles } = await coordinator.get('/api/calendars/profiles').expect(200);
    const { rules } = (profiles as { rules: object }[])[0] ?? { rules: {} };
    const send = (change: object) =>
      administrator.put('/api/calendars/profiles').send({ name: 'own-1', version: 0, title: 'Свой', rules, ...change });
    expect((await send({ title: ' ' }).expect(422)).body.code).toBe('profile-title');
    expect((await send({ rules: { ...rules, quarterlyDay: 32 } }).expect(422)).body.code).toBe('profile-day');
  });

  it('tell which profile an order goes by', async () => {
    const { order } = await world.addOrder();
    const { body } = await coordinator.get(`/api/orders/${order.id}/profile`).expect(200);
    expect(body).toEqual({ chosen: 'default', name: 'default', title: 'Обычный' });
    await world.source.manager.findOneByOrFail(PersonEntity, { fullName: 'Лугова Вера Андреевна' });
    const { body: refused } = await coordinator
      .put(`/api/orders/${order.id}/profile`)
      .send({ profile: 'strict' })
      .expect(404);
    expect(refused.code).toBe('not-found-order');
  });
});

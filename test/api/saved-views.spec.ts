import { ApiWorld, type Client } from './api-world.js';

const AT = '/api/profile/views';

describe('saved views', () => {
  let world: ApiWorld;
  let client: Client;

  beforeAll(async () => {
    world = await ApiWorld.create();
  });
  beforeEach(async () => {
    client = await world.signInAs('coordinator');
  });
  afterAll(() => world.close());

  const view = (name: string, conditions: object = { overdue: true }) => ({ name, screen: 'list', conditions });

  it('are one’s own, by name; the same name stands for what was saved last', async () => {
    await client
      .put(AT)
      .send(view('Школы', { search: 'школа', mine: false }))
      .expect(200);
    await client.put(AT).send(view('Долги')).expect(200);
    const { body } = await client
      .put(AT)
      .send({ ...view(' Долги '), screen: 'board' })
      .expect(200);
    expect(body).toEqual([
      { id: expect.any(String), name: 'Долги', screen: 'board', conditions: { overdue: true } },
      { id: expect.any(String), name: 'Школы', screen: 'list', conditions: { search: 'школа', mine: false } },
    ]);
    expect((await (await world.signInAs('coordinator')).get(AT).expect(200)).body).toEqual([]);
  });

  it('are removed by whom they belong to alone', async () => {
    const { body: views } = await client.put(AT).send(view('Долги')).expect(200);
    const address = `${AT}/${views[0].id}`;
    await (await world.signInAs('administrator')).delete(address).expect(404);
    await client.delete(address).expect(204);
    expect((await client.get(AT).expect(200)).body).toEqual([]);
  });

  it.each([
    ['a name of blanks', view(' '), 'name'],
    ['a screen that is none', { ...view('Долги'), screen: 'map' }, 'screen'],
    ['conditions inside conditions', view('Долги', { where: { overdue: true } }), 'conditions'],
    ['a text without end', view('Долги', { search: 'ы'.repeat(301) }), 'conditions'],
    [
      'a crowd of conditions',
      view('Долги', Object.fromEntries([...Array(21).keys()].map((n) => [`c${n}`, n]))),
      'conditions',
    ],
  ])('are not kept with %s', async (_what, body, place) => {
    const { body: refused } = await client.put(AT).send(body).expect(422);
    expect(refused.errors).toMatchObject([{ place }]);
  });

  it('are 30 at the most', async () => {
    for (let number = 1; number <= 30; number += 1)
      await client
        .put(AT)
        .send(view(`Вид ${number}`))
        .expect(200);
    expect((await client.put(AT).send(view('Ещё один')).expect(409)).body.code).toBe('too-many-views');
    await client.put(AT).send(view('Вид 7', {})).expect(200);
  });
});

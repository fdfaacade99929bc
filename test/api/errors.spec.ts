import { russian } from '@domain/texts';
import { TaskList } from '@workflow';
import { ApiWorld } from './api-world.js';

describe('what a refused request hears', () => {
  let world: ApiWorld;
  beforeAll(async () => {
    world = await ApiWorld.create({ logLevel: 'error' });
  });
  afterAll(() => world.close());

  it('an unknown address names itself', async () => {
    const { body } = await world
      .browser()
      .get('/api/nothing/here')
      .expect(404)
      .expect('Content-Type', /^application\/problem\+json/u);
    expect(body).toEqual({
      type: 'urn:vekha:problem:no-such-address',
      status: 404,
      code: 'no-such-address',
      detail: 'Такого адреса нет: /api/nothing/here.',
    });
  });

  it('broken JSON is named as such', async () => {
    const { body } = await world.browser().post('/api/session').type('json').send('{"token":').expect(400);
    expect(body).toMatchObject({ code: 'bad-json', detail: expect.stringContaining('не JSON') });
  });

  it('a body over the limit is 413 with the limit', async () => {
    const { body } = await world
      .browser()
      .post('/api/session')
      .send({ token: 'x'.repeat(200_000) })
      .expect(413);
    expect(body).toMatchObject({ code: 'body-too-large', detail: expect.stringContaining('100 КБ') });
  });

  it('an id that is none is told apart from one that is unknown', async () => {
    const coordinator = await world.signInAs('coordinator');
    expect((await coordinator.get('/api/orders/17').expect(400)).body.code).toBe('bad-request');
    const unknown = await coordinator.get('/api/orders/00000000-0000-4000-8000-000000000000').expect(404);
    expect(unknown.body.code).toBe('not-found-order');
  });

  it.each([
    ['patch', 'people', { fullName: null }, ['fullName', 'фамилия и инициалы']],
    ['patch', 'people', { role: null }, ['role', 'роль']],
    ['patch', 'people', { organisationId: null }, ['organisationId', 'организация']],
    ['patch', 'organisations', { name: null }, ['name', 'название']],
    ['patch', 'organisations', { kind: null }, ['kind', 'вид']],
    ['patch', 'organisations', { timeZone: null }, ['timeZone', 'часовой пояс']],
  ] as const)('null in a field that cannot be empty: %s %s %j', async (method, kind, change, [place, name]) => {
    const coordinator = await world.signInAs('coordinator');
    const { id, organisationId } = await world.addPerson();
    const address = `/api/directory/${kind}/${kind === 'people' ? id : organisationId}`;
    const { body } = await coordinator[method](address)
      .send({ version: 1, ...change })
      .expect(422);
    expect(body).toMatchObject({
      code: 'invalid-input',
      detail: `Проверьте поля: ${name}.`,
      errors: [{ place, code: 'field.required', detail: `Поле «${name}» не заполнено.` }],
    });
  });

  it('null takes an address and a position away', async () => {
    const coordinator = await world.signInAs('coordinator');
    const { id } = await world.addPerson({ email: 'a@school.example', position: 'завуч' });
    const change = { version: 1, email: null, position: null };
    const { body } = await coordinator.patch(`/api/directory/people/${id}`).send(change).expect(200);
    expect(body).toMatchObject({ email: null, position: null });
  });

  it('null instead of a deadline or of a profile', async () => {
    const coordinator = await world.signInAs('coordinator');
    const { order, item } = await world.addOrder();
    const correction = await coordinator
      .patch(`/api/orders/${order.id}/items/${item.id}`)
      .send({ version: 1, deadlineText: null, kind: null })
      .expect(422);
    expect(correction.body.detail).toBe('Проверьте поля: срок, вид.');
  });

  it('a NUL character, wherever it stands, names its field', async () => {
    const coordinator = await world.signInAs('coordinator');
    const { id } = await world.addPerson();
    const expected = (place: string, name: string) => ({
      code: 'invalid-input',
      errors: [{ place, code: 'field.control-character', detail: expect.stringContaining(`В поле «${name}»`) }],
    });
    const search = await coordinator.get('/api/tasks?search=a%00b').expect(422);
    expect(search.body).toMatchObject(expected('search', 'поиск'));
    const change = { version: 1, fullName: 'Орлов\0' };
    const renamed = await coordinator.patch(`/api/directory/people/${id}`).send(change).expect(422);
    expect(renamed.body).toMatchObject(expected('fullName', 'фамилия и инициалы'));
  });

  it('a date that is none is named in words', async () => {
    const coordinator = await world.signInAs('coordinator');
    const { order } = await world.addOrder();
    const address = `/api/orders/${order.id}/rehearsal?from=2023-02-30&to=2023-03-01`;
    const { body } = await coordinator.get(address).expect(422);
    expect(body.errors[0].detail).toBe('Поле «начало периода» должно быть датой вида 2023-03-31.');
  });

  it('a field inside a list is named by its path, and to people by its place in the list', async () => {
    const coordinator = await world.signInAs('coordinator');
    const person = await world.addPerson();
    const task = await world.addTask({ organisationId: person.organisationId, personId: person.id });
    const tasks = [
      { id: task.id, version: 1 },
      { id: task.id, version: 'first' },
    ];
    const { body } = await coordinator.post('/api/tasks/bulk').send({ command: 'accept', tasks }).expect(422);
    expect(body).toMatchObject({
      detail: 'Проверьте поля: версия (2).',
      errors: [{ place: 'tasks.1.version', code: 'field.number', detail: expect.stringContaining('(2)') }],
    });
  });

  it.each([
    ['dueTo=9999-12-31', 'dueTo', 'field.date'],
    ['dueFrom=0000-01-01', 'dueFrom', 'field.date'],
    ['dueFrom=2023-02-30', 'dueFrom', 'field.date'],
    ['cursor=f_0000-01-01_1', 'cursor', 'field.invalid'],
  ])('a day no plan reaches is none: %s', async (query, place, code) => {
    const { body } = await (await world.signInAs('coordinator')).get(`/api/tasks?${query}`).expect(422);
    expect(body.errors).toMatchObject([{ place, code }]);
  });

  it('every field a request may carry has a name in words', async () => {
    const { body: api } = await world.browser().get('/api/openapi.json').expect(200);
    const requests: { parameters?: { name: string; in: string }[]; requestBody?: unknown }[] = Object.values(
      api.paths as Record<string, object>,
    ).flatMap((doors) => Object.values(doors));
    const schemas = schemasIn(
      requests.map(({ requestBody }) => requestBody),
      api.components.schemas,
    );
    const fields = new Set([
      ...requests.flatMap(({ parameters = [] }) =>
        parameters.filter((one) => one.in === 'query').map(({ name }) => name),
      ),
      ...schemas.flatMap((name) => Object.keys(api.components.schemas[name].properties ?? {})),
    ]);
    expect(fields.size).toBeGreaterThan(20);
    expect([...fields].filter((field) => !russian.has(`field-name.${field}`))).toEqual([]);
  });

  it('a conflict tells who and what, without ids, versions and instants', async () => {
    const coordinator = await world.signInAs('coordinator');
    const person = await world.addPerson();
    const lead = await world.signIn(person.id);
    const task = await world.addTask({ organisationId: person.organisationId, personId: person.id });
    const stale = await lead.post(`/api/tasks/${task.id}/take`).send({ version: 7 }).expect(409);
    expect(stale.body.errors).toEqual([
      { place: 'who', code: 'stale-version', detail: 'система' },
      { place: 'command', code: 'stale-version', detail: 'создание задачи' },
    ]);
    const { order } = await world.addOrder();
    const unread = await coordinator.post(`/api/orders/${order.id}/confirm`).send({}).expect(409);
    expect(unread.body).toMatchObject({ status: 409, code: 'order-not-read', detail: russian.say('order-not-read') });
  });

  it('a database that is down is said to be; a bug goes to the log under a number, which alone goes out', async () => {
    const official = await world.signInAs('official');
    const tasks = world.app.get(TaskList);
    tasks.run = () => Promise.reject(Object.assign(new Error('connect'), { code: 'ECONNREFUSED' }));
    expect((await official.get('/api/tasks').expect(503)).body.code).toBe('database-down');
    tasks.run = () => Promise.reject(new Error('secret detail'));
    const logged: string[] = [];
    const log = (...parts: unknown[]) => logged.push(parts.join(' '));
    world.app.useLogger({ log, error: log, warn: log });
    const { body, text } = await official.get('/api/tasks').expect(500);
    expect(body).toMatchObject({ status: 500, code: 'bug', detail: expect.stringMatching(/номер [0-9a-f]{8}\.$/) });
    expect(text).not.toContain('secret detail');
    expect(logged).toEqual([expect.stringContaining('secret detail')]);
    expect(logged[0]).toContain(/[0-9a-f]{8}/.exec(body.detail)?.[0]);
  });
});

/** The schemas a part of the description names, and those they name in turn. */
function schemasIn(part: unknown, schemas: Record<string, unknown>, known = new Set<string>()): string[] {
  for (const [, name = ''] of (JSON.stringify(part) ?? '').matchAll(/schemas\/(\w+)/g)) {
    if (known.has(name)) continue;
    known.add(name);
    schemasIn(schemas[name], schemas, known);
  }
  return [...known];
}

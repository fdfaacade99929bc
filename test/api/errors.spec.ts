import { TaskList } from '@workflow';
import { ApiWorld } from './api-world.js';

describe('what a refused request hears', () => {
  let world: ApiWorld;
  beforeAll(async () => {
    world = await ApiWorld.create({ logLevel: 'error' });
  });
  afterAll(() => world.close());

  it('an unknown address names itself', async () => {
    const { body } = await world.browser().get('/api/nothing/here').expect(404);
    expect(body).toEqual({
      statusCode: 404,
      code: 'no-such-address',
      message: 'Такого адреса нет: /api/nothing/here.',
    });
  });

  it('broken JSON is named as such', async () => {
    const { body } = await world.browser().post('/api/session').type('json').send('{"token":').expect(400);
    expect(body).toMatchObject({ code: 'bad-json', message: expect.stringContaining('не JSON') });
  });

  it('a body over the limit is 413 with the limit', async () => {
    const { body } = await world
      .browser()
      .post('/api/session')
      .send({ token: 'x'.repeat(200_000) })
      .expect(413);
    expect(body).toMatchObject({ code: 'body-too-large', message: expect.stringContaining('100 КБ') });
  });

  it('an id that is none is told apart from one that is unknown', async () => {
    const coordinator = await world.signInAs('coordinator');
    expect((await coordinator.get('/api/orders/17').expect(400)).body.code).toBe('bad-request');
    const unknown = await coordinator.get('/api/orders/00000000-0000-4000-8000-000000000000').expect(404);
    expect(unknown.body.code).toBe('not-found-order');
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
    expect(body).toEqual({ statusCode: 500, code: 'bug', message: expect.stringMatching(/номер [0-9a-f]{8}\.$/) });
    expect(text).not.toContain('secret detail');
    expect(logged).toEqual([expect.stringContaining('secret detail')]);
    expect(logged[0]).toContain(/[0-9a-f]{8}/.exec(body.message)?.[0]);
  });
});

import { StandingClock } from '@platform/clock';
import { PersonEntity } from '@storage';
import type { SessionData } from 'express-session';
import { SessionStore } from '../../apps/api/src/access/session-store.js';
import { ApiWorld } from './api-world.js';

const FIREFOX = 'Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0';
const DAY_MS = 24 * 3_600_000;

describe('the sessions of a person', () => {
  let world: ApiWorld;
  beforeAll(async () => {
    world = await ApiWorld.create();
  });
  afterAll(() => world.close());

  it('are listed with the device, the one that asks marked, and nobody else sees them', async () => {
    const { id } = await world.addPerson();
    const here = await world.signIn(id, { userAgent: FIREFOX });
    await world.signIn(id);
    const stranger = await world.signInAs('administrator');
    const { body } = await here.get('/api/profile/sessions').expect(200);
    expect(body).toHaveLength(2);
    expect(body).toContainEqual({
      id: expect.any(String),
      device: 'Firefox, Linux',
      signedInAt: expect.any(String),
      lastUsedAt: expect.any(String),
      current: true,
    });
    expect((await stranger.get('/api/profile/sessions').expect(200)).body).toHaveLength(1);
  });

  it('are not listed once they have been idle for a week', async () => {
    const { id } = await world.addPerson();
    await world.signIn(id);
    await world.source.query(
      `update session set last_used_at = last_used_at - interval '7 days' where person_id = $1`,
      [id],
    );
    const here = await world.signIn(id);
    expect((await here.get('/api/profile/sessions').expect(200)).body).toHaveLength(1);
  });

  it('end one by one, or all but this one', async () => {
    const { id } = await world.addPerson();
    const [here, there, elsewhere] = [await world.signIn(id), await world.signIn(id), await world.signIn(id)];
    const listed = (await there.get('/api/profile/sessions')).body as { id: string; current: boolean }[];
    const other = listed.find(({ current }) => current);
    await here.delete(`/api/profile/sessions/${other?.id}`).expect(204);
    await there.get('/api/session').expect(401);
    await elsewhere.get('/api/session').expect(200);
    await here.delete('/api/profile/sessions').expect(204);
    await elsewhere.get('/api/session').expect(401);
    await here.get('/api/session').expect(200);
  });

  it('cannot be ended by somebody else who knows the number', async () => {
    const browser = await world.signInAs('official');
    const [{ id }] = (await browser.get('/api/profile/sessions')).body;
    await (await world.signInAs('official')).delete(`/api/profile/sessions/${id}`).expect(404);
    await browser.get('/api/session').expect(200);
  });

  it('are ended by an administrator', async () => {
    const person = await world.addPerson();
    const browser = await world.signIn(person.id);
    const administrator = await world.signInAs('administrator');
    expect((await administrator.get(`/api/directory/people/${person.id}/access`)).body.sessions).toBe(1);
    await administrator.delete(`/api/directory/people/${person.id}/sessions`).expect(204);
    await browser.get('/api/session').expect(401);
  });

  it('end when the role changes, and stay at another change', async () => {
    const person = await world.addPerson();
    const browser = await world.signIn(person.id);
    const administrator = await world.signInAs('administrator');
    const change = async (fields: object) => {
      const { version } = await world.source.manager.findOneByOrFail(PersonEntity, { id: person.id });
      await administrator
        .patch(`/api/directory/people/${person.id}`)
        .send({ version, ...fields })
        .expect(200);
    };
    await change({ position: 'начальник отдела' });
    await browser.get('/api/session').expect(200);
    await change({ role: 'observer' });
    await browser.get('/api/session').expect(401);
  });
});

describe('the keeper of sessions', () => {
  let world: ApiWorld;
  const clock = new StandingClock(new Date('2026-11-23T09:00:00Z'));
  beforeAll(async () => {
    world = await ApiWorld.create();
  });
  afterAll(() => world.close());
  const after = (ms: number) => clock.moveTo(new Date(clock.now().getTime() + ms));

  function setUp(sid: string) {
    const store = new SessionStore(world.source, clock);
    const data = { personId: '00000000-0000-4000-8000-000000000001' } as SessionData;
    const read = () =>
      new Promise<SessionData | null | undefined>((resolve, reject) => {
        store.get(sid, (error, session) =>
          error ? reject(new Error('not read', { cause: error })) : resolve(session),
        );
      });
    const end = () => new Promise((resolve) => store.destroy(sid, resolve));
    const save = () => new Promise((resolve) => store.set(sid, data, resolve));
    return { data, read, end, save, open: () => store.open(sid, data) };
  }

  it('ends a session that was idle for a week; each use begins the week anew', async () => {
    const { open, read, data } = setUp('idle');
    await open();
    after(6 * DAY_MS);
    expect(await read()).toEqual(data);
    after(6 * DAY_MS);
    expect(await read()).toEqual(data);
    after(7 * DAY_MS);
    expect(await read()).toBeNull();
  });

  it('ends a session after thirty days, however much it is used', async () => {
    const { open, read, data } = setUp('long');
    await open();
    for (let day = 0; day < 29; day += 1) {
      after(DAY_MS);
      expect(await read()).toEqual(data);
    }
    after(DAY_MS);
    expect(await read()).toBeNull();
  });

  it('gives an hour to who is on the way in and not in yet', async () => {
    const store = new SessionStore(world.source, clock);
    await store.open('on the way', { provider: {} });
    const rows = await world.source.query<{ expire: Date }[]>(`select expire from session where sid = 'on the way'`);
    expect(rows).toEqual([{ expire: new Date(clock.now().getTime() + 3_600_000) }]);
  });

  it('does not bring back a session that was ended while a request of it was under way', async () => {
    const { open, read, end, save } = setUp('ended');
    await open();
    await read();
    await end();
    await save();
    expect(await read()).toBeNull();
  });
});

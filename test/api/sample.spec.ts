import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { localDate } from '@domain/calendar';
import { sampleClock } from '@platform/config';
import { CLOCK_SIGN_OF_LIFE_MS, SAMPLE_STARTS_AT, SampleFolder, SampleJourney } from '@platform/sample';
import { IssueSignInLink } from '@workflow';
import { ApiWorld, type Client } from './api-world.js';

let dataFolder: string;

beforeEach(() => {
  dataFolder = mkdtempSync(path.join(os.tmpdir(), 'данные '));
});

afterEach(() => {
  rmSync(dataFolder, { recursive: true, force: true });
});

describe('in the sample', () => {
  let world: ApiWorld;
  let visitor: Client;

  beforeEach(async () => {
    rmSync(dataFolder, { recursive: true });
    new SampleFolder(dataFolder).prepare();
    sampleClock({ dataFolder }).resume(SAMPLE_STARTS_AT, CLOCK_SIGN_OF_LIFE_MS);
    world = await ApiWorld.create({ dataFolder, sample: 'is', clockStart: undefined });
    visitor = await world.signInAs('coordinator');
  });

  afterEach(() => world.close());

  it('says what it is, also to those who have not signed in', async () => {
    const health = await world.stranger().get('/api/health').expect(200);
    expect(health.body).toMatchObject({ instance: 'sample', today: '2023-03-09', simulatedClock: true });
    const clock = await world.stranger().get('/api/sample/clock').expect(200);
    expect(clock.body).toEqual({ today: '2023-03-09', movingTo: null });
    const session = await visitor.get('/api/session').expect(200);
    expect(session.body).toMatchObject({ instance: 'sample', mailMode: 'mailbox' });
  });

  it('has a cookie of its own, since a browser keeps those of all ports of a host together', async () => {
    expect(await cookieSetBy(world)).toMatch(/^vekha-sample\.sid=\S+; /);
  });

  it('sets off once: until it has arrived, another move is refused', async () => {
    const first = await visitor.post('/api/sample/clock').send({ by: 'week' }).expect(202);
    expect(first.body).toEqual({ today: '2023-03-09', movingTo: '2023-03-16' });
    const second = await visitor.post('/api/sample/clock').send({ by: 'day' }).expect(409);
    expect(second.body).toMatchObject({ code: 'sample.is_moving', detail: expect.stringContaining('проходит дни') });
    new SampleJourney(dataFolder).arrive(localDate('2023-03-16'));
    await visitor.post('/api/sample/clock').send({ by: 'day' }).expect(202);
  });

  it.each([[{ by: 'year' }], [{}]])('does not know the stride %j', async (body) => {
    await visitor.post('/api/sample/clock').send(body).expect(422);
  });

  it('removes itself when it is asked to: the request waits for who runs it', async () => {
    await visitor.delete('/api/sample').expect(204);
    expect(new SampleFolder(dataFolder).removalIsRequested()).toBe(true);
  });

  it('starts no sample of its own', async () => {
    expect((await visitor.get('/api/sample').expect(200)).body).toMatchObject({ state: 'not-offered' });
    await visitor.post('/api/sample').expect(409);
    await visitor.post('/api/sample/entry').expect(409);
  });
});

describe('in a real instance', () => {
  let world: ApiWorld;
  let coordinator: Client;

  async function create(sample: 'offers' | undefined): Promise<void> {
    world = await ApiWorld.create({ dataFolder, sample });
    coordinator = await world.signInAs('coordinator');
  }

  afterEach(() => world.close());

  it('moves no day and has the real cookie', async () => {
    await create('offers');
    for (const sent of [
      coordinator.get('/api/sample/clock'),
      coordinator.post('/api/sample/clock').send({ by: 'day' }),
    ]) {
      expect((await sent.expect(409)).body).toMatchObject({ code: 'sample.only_in_sample' });
    }
    expect(existsSync(path.join(dataFolder, 'clock-target'))).toBe(false);
    expect(await cookieSetBy(world)).toMatch(/^vekha\.sid=\S+; /);
  });

  it('offers no sample where `up` did not say so, and says why in the language of the reader', async () => {
    await create(undefined);
    expect((await coordinator.get('/api/sample')).body).toEqual({ state: 'not-offered', address: null, failure: null });
    const refusal = await coordinator.post('/api/sample').set('Accept-Language', 'en').expect(409);
    expect(refusal.body).toMatchObject({
      code: 'sample.not_offered',
      detail: expect.stringContaining('npm run demo'),
    });
    expect(refusal.body.detail).toMatch(/^The sample cannot/);
    await coordinator.delete('/api/sample').expect(409);
  });

  it('has none at first, and lets nobody into it', async () => {
    await create('offers');
    expect((await coordinator.get('/api/sample')).body).toEqual({ state: 'absent', address: null, failure: null });
    expect((await coordinator.post('/api/sample/entry').expect(409)).body).toMatchObject({
      code: 'sample.not_running',
    });
  });
});

async function cookieSetBy(world: ApiWorld): Promise<string> {
  const { token } = await world.app.get(IssueSignInLink).run((await world.addPerson()).id);
  const { headers } = await world.browser().post('/api/session').send({ token }).expect(201);
  return String(headers['set-cookie']);
}

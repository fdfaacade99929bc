import { createHash } from 'node:crypto';
import { Clock } from '@platform/clock';
import { AuditEventEntity, PersonalTokenEntity, type PersonEntity, TaskHistoryEntity } from '@storage';
import request from 'supertest';
import { describeApi } from '../../apps/api/src/contract/describe-api.js';
import { ApiWorld, type Client } from './api-world.js';

const NOBODY = '00000000-0000-4000-8000-000000000000';
const DAY_MS = 24 * 60 * 60 * 1000;

/** What a person does himself, on the site; a token of whatever scope is refused there. */
const IN_PERSON_ONLY = [
  'delete /api/directory/organisations/{id}/holder',
  'delete /api/directory/people/{id}/handover',
  'delete /api/directory/people/{id}/invitation',
  'delete /api/directory/people/{id}/links',
  'delete /api/directory/people/{id}/links/{linkId}',
  'delete /api/directory/people/{id}/second-factor',
  'delete /api/directory/people/{id}/sessions',
  'delete /api/directory/people/{id}/substitutions/{substitutionId}',
  'delete /api/profile/calendar-feed',
  'delete /api/profile/links',
  'delete /api/profile/links/{id}',
  'delete /api/profile/sessions',
  'delete /api/profile/sessions/{id}',
  'delete /api/profile/substitutions/{substitutionId}',
  'delete /api/profile/tokens/{id}',
  'delete /api/sample',
  'delete /api/webhooks/{webhookId}',
  'get /api/directory/people/{id}/access',
  'get /api/directory/people/{id}/handover',
  'get /api/directory/people/{id}/links',
  'get /api/directory/people/{id}/substitutions',
  'get /api/profile',
  'get /api/profile/calendar-feed',
  'get /api/profile/links',
  'get /api/profile/sessions',
  'get /api/profile/substitutions',
  'get /api/profile/tokens',
  'get /api/sample',
  'get /api/setup/sign-in',
  'get /api/webhooks',
  'get /api/webhooks/{webhookId}/deliveries',
  'patch /api/directory/people/{id}',
  'patch /api/profile',
  'patch /api/webhooks/{webhookId}',
  'post /api/directory/organisations/{id}/members',
  'post /api/directory/organisations/{id}/members/{memberId}/end',
  'post /api/directory/people',
  'post /api/directory/people/{id}/handover',
  'post /api/directory/people/{id}/invitation',
  'post /api/directory/people/{id}/reinstatement',
  'post /api/directory/people/{id}/substitutions',
  'post /api/directory/people/{id}/unlock',
  'post /api/profile/calendar-feed',
  'post /api/profile/password/removal',
  'post /api/profile/second-factor',
  'post /api/profile/second-factor/confirmation',
  'post /api/profile/second-factor/recovery-codes',
  'post /api/profile/second-factor/removal',
  'post /api/profile/substitutions',
  'post /api/profile/tokens',
  'post /api/sample',
  'post /api/sample/entry',
  'post /api/webhooks',
  'post /api/webhooks/{webhookId}/deliveries/{deliveryId}/replay',
  'post /api/webhooks/{webhookId}/secret',
  'put /api/directory/organisations/{id}/answering-member',
  'put /api/directory/organisations/{id}/holder',
  'put /api/profile/optional-letters',
  'put /api/profile/password',
  'put /api/setup/sign-in',
];

/** They look at nobody: a secret in the address or a signature is all that counts. What each answers here. */
const FOR_MAIL: Readonly<Record<string, string>> = {
  'post /api/unsubscribe/{token}': 'not-found-link',
  'post /api/incoming-mail': 'not-found-mail_webhook',
};

describe('a personal token', () => {
  let world: ApiWorld;
  let administrator: PersonEntity;
  let atDesk: Client;

  beforeAll(async () => {
    world = await ApiWorld.create();
    administrator = await world.addPerson({ role: 'administrator' });
    atDesk = await world.signIn(administrator.id);
  });
  afterAll(() => world.close());

  const create = async (scope: 'read' | 'write', client = atDesk, days = 30) => {
    const { body } = await client
      .post('/api/profile/tokens')
      .send({ name: ' Выгрузка ', scope, lifetimeDays: days })
      .expect(201);
    return body as { id: string; token: string };
  };
  /** A program: no cookies, no header of our pages. */
  const by = (token: string) => request.agent(world.app.getHttpServer()).set('Authorization', `Bearer ${token}`);

  it('is told once and kept as a hash', async () => {
    const { id, token } = await create('read');
    expect(token).toMatch(/^vekha_[\w-]{43}$/);
    const { body } = await atDesk.get('/api/profile/tokens').expect(200);
    expect((body as { id: string }[]).find((row) => row.id === id)).toEqual({
      id,
      name: 'Выгрузка',
      scope: 'read',
      createdAt: expect.any(String),
      expiresAt: expect.any(String),
      isExpired: false,
      lastUsedAt: null,
    });
    const [row] = await world.source.query<{ whole: string }[]>(
      'select personal_token::text as whole from personal_token where id = $1',
      [id],
    );
    expect(row?.whole).not.toContain(token.replace('vekha_', ''));
  });

  it('acts for its person, without cookies and without the header of our pages', async () => {
    const person = await world.addPerson();
    const task = await world.addTask({ organisationId: person.organisationId, personId: person.id });
    const { token } = await create('write', await world.signIn(person.id));
    const { headers } = await by(token).get(`/api/tasks/${task.id}`).expect(200);
    expect(headers['set-cookie']).toBeUndefined();
    await by(token).post(`/api/tasks/${task.id}/take`).send({ version: task.version }).expect(200);
    const [row] = await world.source.manager.findBy(TaskHistoryEntity, { taskId: task.id });
    expect(row).toMatchObject({ actorId: person.id, via: 'token', command: 'take' });
    const foreign = await world.addTask({ organisationId: (await world.addOrganisation()).id });
    await by(token).get(`/api/tasks/${foreign.id}`).expect(404);
  });

  it('says when it was last used, to the minute', async () => {
    const { id, token } = await create('read');
    await by(token).get('/api/tasks').expect(200);
    expect((await world.source.manager.findOneByOrFail(PersonalTokenEntity, { id })).lastUsedAt).not.toBeNull();
  });

  it.each([
    ['unknown', async () => 'vekha_nothing'],
    ['empty', async () => ''],
    [
      'taken back',
      async () => {
        const { id, token } = await create('write');
        await atDesk.delete(`/api/profile/tokens/${id}`).expect(204);
        await atDesk.delete(`/api/profile/tokens/${id}`).expect(404);
        return token;
      },
    ],
    [
      'of a person whose ways in an administrator has ended',
      async () => {
        const person = await world.addPerson();
        const { token } = await create('write', await world.signIn(person.id));
        await atDesk.delete(`/api/directory/people/${person.id}/sessions`).expect(204);
        return token;
      },
    ],
  ])('that is %s lets nobody in, not even beside an open session', async (_what, token) => {
    const { body } = await atDesk
      .get('/api/tasks')
      .set('Authorization', `Bearer ${await token()}`)
      .expect(401);
    expect(body.code).toBe('token-refused');
  });

  it('ends on its day', async () => {
    const { id, token } = await create('read', atDesk, 1);
    const clock = world.holdClock();
    try {
      clock.move(DAY_MS - 60_000);
      await by(token).get('/api/tasks').expect(200);
      clock.move(120_000);
      await by(token).get('/api/tasks').expect(401);
      const { body } = await atDesk.get('/api/profile/tokens').expect(200);
      expect((body as { id: string }[]).find((row) => row.id === id)).toMatchObject({ isExpired: true });
    } finally {
      clock.release();
    }
  });

  it('of somebody else can be neither seen nor taken back', async () => {
    const { id } = await create('read');
    const other = await world.signInAs('administrator');
    expect((await other.get('/api/profile/tokens').expect(200)).body).toEqual([]);
    await other.delete(`/api/profile/tokens/${id}`).expect(404);
  });

  it('cannot be made a twenty-first time, nor for longer than a year', async () => {
    const client = await world.signInAs('official');
    for (let count = 0; count < 20; count += 1) await create('read', client);
    const { body } = await client
      .post('/api/profile/tokens')
      .send({ name: 'ещё', scope: 'read', lifetimeDays: 1 })
      .expect(409);
    expect(body.code).toBe('too-many-tokens');
    const long = await atDesk
      .post('/api/profile/tokens')
      .send({ name: 'год', scope: 'read', lifetimeDays: 367 })
      .expect(422);
    expect(long.body.errors).toMatchObject([{ place: 'lifetimeDays' }]);
  });

  it('is in the journal from its making to its end, by number and without its secret', async () => {
    const { id, token } = await create('write');
    await atDesk.delete(`/api/profile/tokens/${id}`).expect(204);
    const events = (await world.source.manager.find(AuditEventEntity, { order: { id: 'ASC' } })).filter(
      ({ details }) => details['token'] === id,
    );
    expect(events.map(({ action }) => action)).toEqual(['token-created', 'token-revoked']);
    expect(JSON.stringify(events)).not.toContain(token);
  });

  it('is stopped after 600 requests a minute, and bad ones from one address after 60', async () => {
    const { id, token } = await create('read');
    const clock = world.holdClock();
    const now = world.app.get(Clock).now();
    const used = async (caller: string, count: number) => {
      const hash = createHash('sha256').update(caller).digest('base64url');
      await world.source.query(
        `insert into request_window (caller, count, ends_at) values ($1, $2, $3)
         on conflict (caller) do update set count = $2, ends_at = $3`,
        [hash, count, new Date(now.getTime() + 30_000)],
      );
    };
    try {
      await used(`token ${id}`, 599);
      await by(token).get('/api/tasks').expect(200);
      expect((await by(token).get('/api/tasks').expect(429)).body.code).toBe('too-many-requests');
      for (const address of ['127.0.0.1', '::ffff:127.0.0.1']) await used(`bad tokens ${address}`, 59);
      await by('vekha_bad').get('/api/tasks').expect(401);
      await by('vekha_bad').get('/api/tasks').expect(429);
    } finally {
      clock.release();
    }
  });

  it('opens no public door for a forged request: those still ask for the header of our pages', async () => {
    const { body } = await by('vekha_any').post('/api/session').send({ token: 'x' }).expect(403);
    expect(body.code).toBe('header-missing');
  });

  it('comes through every door by the policy: reading, changing, or not at all', async () => {
    const [reader, writer] = [by((await create('read')).token), by((await create('write')).token)];
    const { paths } = describeApi(world.app, 'test');
    const refusedAtAll: string[] = [];
    const wrong: string[] = [];
    for (const [template, methods] of Object.entries(paths)) {
      const path = template.replace('{token}', 'no-such-token').replace(/\{\w+\}/g, NOBODY);
      for (const method of Object.keys(methods)) {
        const door = `${method} ${template}`;
        const code = async (client: Client) =>
          ((await client[method as 'get'](path)).body as { code?: string } | null)?.code;
        const [read, write] = [await code(reader), await code(writer)];
        if (read === 'token-not-in-person' && write === 'token-not-in-person') refusedAtAll.push(door);
        else if (write === 'token-not-in-person' || write === 'token-reads-only') wrong.push(door);
        else if (door in FOR_MAIL) expect([read, write]).toEqual([FOR_MAIL[door], FOR_MAIL[door]]);
        else if (method !== 'get' && !['token-reads-only', 'header-missing'].includes(read ?? '')) wrong.push(door);
        else if (method === 'get' && read === 'token-reads-only') wrong.push(door);
      }
    }
    expect(wrong).toEqual([]);
    expect(refusedAtAll.sort()).toEqual(IN_PERSON_ONLY);
  });
});

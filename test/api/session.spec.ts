import { SystemClock } from '@platform/clock';
import { Config } from '@platform/config';
import { LetterEntity } from '@storage';
import { IssueSignInLink } from '@workflow';
import { ApiWorld } from './api-world.js';

describe('signing in', () => {
  let world: ApiWorld;
  beforeAll(async () => {
    world = await ApiWorld.create();
  });
  afterAll(() => world.close());

  const tokenFor = async (personId: string): Promise<string> =>
    (await world.app.get(IssueSignInLink).run(personId)).token;
  const cookieOf = (headers: Record<string, unknown>): string => String(headers['set-cookie']);

  it('says who is signed in, what he may do and which day it is for him', async () => {
    const person = await world.addPerson({ role: 'supervisor', fullName: 'Седова А.А.' });
    const browser = await world.signIn(person.id);
    const { body } = await browser.get('/api/session').expect(200);
    expect(body).toMatchObject({
      person: { id: person.id, fullName: 'Седова А.А.', role: 'supervisor' },
      permissions: ['orders.see', 'directory.see', 'tasks.see_branch', 'indicators.see'],
      today: '2023-03-10',
      timeZone: 'Asia/Yekaterinburg',
      simulatedClock: true,
      mailMode: 'mailbox',
    });
  });

  it('gives a cookie that scripts cannot read and other sites cannot send', async () => {
    const token = await tokenFor((await world.addPerson()).id);
    const { headers } = await world.browser().post('/api/session').send({ token }).expect(201);
    expect(cookieOf(headers)).toMatch(/^vekha\.sid=.*; Path=\/; Expires=.*; HttpOnly; SameSite=Lax$/);
  });

  it('takes a link once', async () => {
    const token = await tokenFor((await world.addPerson()).id);
    await world.browser().post('/api/session').send({ token }).expect(201);
    const { body } = await world.browser().post('/api/session').send({ token }).expect(422);
    expect(body).toMatchObject({ code: 'sign-in-link-invalid', detail: expect.stringContaining('одноразовая') });
  });

  /** The cookie of somebody who has just signed in, as the browser sends it back. */
  const signedInCookie = async (personId: string, sent = ''): Promise<string> => {
    const token = await tokenFor(personId);
    const { headers } = await world.browser().post('/api/session').set('Cookie', sent).send({ token }).expect(201);
    return cookieOf(headers).split(';')[0] ?? '';
  };

  it('gives a new session id at sign-in, so that a planted one is worth nothing', async () => {
    const { id } = await world.addPerson();
    const planted = await signedInCookie(id);
    await world.stranger().get('/api/session').set('Cookie', planted).expect(200);
    const own = await signedInCookie(id, planted);
    await world.stranger().get('/api/session').set('Cookie', own).expect(200);
    await world.stranger().get('/api/session').set('Cookie', planted).expect(401);
  });

  it('ends the session at sign-out', async () => {
    const cookie = await signedInCookie((await world.addPerson()).id);
    await world.stranger().get('/api/session').set('Cookie', cookie).expect(200);
    await world.browser().delete('/api/session').set('Cookie', cookie).expect(204);
    await world.stranger().get('/api/session').set('Cookie', cookie).expect(401);
  });

  it('refuses a person who has left the directory', async () => {
    const person = await world.addPerson();
    const browser = await world.signIn(person.id);
    await world.source.query(
      `update session set sess = jsonb_set(sess::jsonb, '{personId}', '"00000000-0000-4000-8000-000000000000"')`,
    );
    const { body } = await browser.get('/api/session').expect(401);
    expect(body).toMatchObject({ status: 401, code: 'not-signed-in', detail: expect.stringContaining('не вошли') });
  });

  it('asks for the header of our own pages before any change', async () => {
    const { body } = await world.stranger().post('/api/session').send({ token: 'any' }).expect(403);
    expect(body).toMatchObject({ code: 'header-missing' });
  });

  it.each([
    ['a form of another site', { 'Sec-Fetch-Site': 'cross-site', 'Content-Type': 'application/x-www-form-urlencoded' }],
    ['a form of another site in a browser that does not say so', { 'Content-Type': 'text/plain' }],
    ['a neighbouring subdomain, even with the header', { 'Sec-Fetch-Site': 'same-site', 'X-Vekha': '1' }],
    ['another site, even with the header', { 'Sec-Fetch-Site': 'cross-site', 'X-Vekha': '1' }],
  ])('changes nothing for %s, though the cookie comes along', async (_name, headers) => {
    const cookie = await signedInCookie((await world.addPerson()).id);
    const forged = world.stranger().delete('/api/session').set('Cookie', cookie).set(headers);
    expect((await forged.expect(403)).body.code).toBe('header-missing');
    const form = world.stranger().post('/api/session/link').set('Cookie', cookie).set(headers);
    await form.send('email=a@b.example').expect(403);
    await world.stranger().get('/api/session').set('Cookie', cookie).expect(200);
  });

  it('changes something for its own pages', async () => {
    const cookie = await signedInCookie((await world.addPerson()).id);
    const own = { 'Sec-Fetch-Site': 'same-origin', 'X-Vekha': '1' };
    await world.stranger().delete('/api/session').set('Cookie', cookie).set(own).expect(204);
  });

  it('lets no other site read an answer, nor ask whether it may', async () => {
    const asked = world.stranger().options('/api/session').set('Origin', 'https://elsewhere.example');
    const { headers } = await asked.set('Access-Control-Request-Headers', 'x-vekha');
    expect(Object.keys(headers).filter((name) => name.startsWith('access-control-'))).toEqual([]);
  });

  it('answers a request for a link alike for known and unknown addresses, and writes to the known one', async () => {
    const person = await world.addPerson({ email: 'sedova@authority.example' });
    const realTime = new SystemClock();
    const ask = async (email: string) => {
      const asked = realTime.now().getTime();
      const { status, text } = await world.browser().post('/api/session/link').send({ email });
      return { status, text, after: realTime.now().getTime() - asked };
    };
    const known = await ask('Sedova@authority.example');
    const unknown = await ask('nobody@authority.example');
    expect([known.status, known.text]).toEqual([202, '']);
    expect([unknown.status, unknown.text]).toEqual([202, '']);
    // Longer than writing a letter down takes, be there one to write or not. A timer may be a millisecond early.
    for (const { after } of [known, unknown]) expect(after).toBeGreaterThan(298);
    expect(await world.source.manager.find(LetterEntity)).toMatchObject([{ recipientId: person.id, class: 'sign_in' }]);
  });

  it('takes ten requests for a link a minute from one address', async () => {
    const statuses: number[] = [];
    for (let count = 0; count < 12; count += 1) {
      statuses.push((await world.browser().post('/api/session/link').send({ email: 'a@b.example' })).status);
    }
    expect(statuses).toContain(202);
    expect(statuses.slice(-2)).toEqual([429, 429]);
  });

  it('takes as many from one line of IPv6, and ten times as many from a site', async () => {
    const behind = await ApiWorld.create({ trustedProxies: 1 });
    const ask = async (network: string, times: number) => {
      const asked = Array.from({ length: times }, (_, at) =>
        behind
          .browser()
          .post('/api/session/link')
          .set('X-Forwarded-For', `${network}::${at + 1}`),
      );
      const answers = await Promise.all(asked.map((one) => one.send({ email: 'a@b.example' })));
      return answers.filter(({ status }) => status === 202).length;
    };
    expect(await ask('2001:db8:0:7', 12)).toBe(10);
    let taken = 0;
    for (let line = 0; line < 10; line += 1) taken += await ask(`2001:db8:0:a${line}`, 10);
    expect(taken).toBe(90);
    expect(await ask('2001:db8:1:7', 1)).toBe(1);
    await behind.close();
  });
});

describe('a key that is being replaced', () => {
  const [old, fresh] = ['an old secret of the tests, long enough', 'a new secret of the tests, long enough'];

  it('leaves people signed in while the old one is given beside it, and not without it', async () => {
    const world = await ApiWorld.create({ secret: old });
    const { databaseUrl } = world.app.get(Config);
    const { token } = await world.app.get(IssueSignInLink).run((await world.addPerson()).id);
    const { headers } = await world.browser().post('/api/session').send({ token }).expect(201);
    const cookie = String(headers['set-cookie']).split(';')[0] ?? '';
    const ask = async (settings: Partial<Config>) => {
      const other = await ApiWorld.create({ databaseUrl, ...settings });
      const { status } = await other.stranger().get('/api/session').set('Cookie', cookie);
      await other.close();
      return status;
    };
    expect(await ask({ secret: fresh, secretBefore: old })).toBe(200);
    expect(await ask({ secret: fresh })).toBe(401);
    await world.close();
  });
});

describe('behind an https address', () => {
  it('marks the cookie for https alone and tells browsers to stay there', async () => {
    const world = await ApiWorld.create({ publicUrl: 'https://vekha.example' });
    const { token } = await world.app.get(IssueSignInLink).run((await world.addPerson()).id);
    const { headers } = await world
      .browser()
      .post('/api/session')
      .set('X-Forwarded-Proto', 'https')
      .send({ token })
      .expect(201);
    expect(String(headers['set-cookie'])).toMatch(/^__Host-vekha\.sid=.*; Path=\/; .*; Secure; SameSite=Lax$/);
    expect(headers['strict-transport-security']).toContain('max-age=');
    await world.close();
  });
});

import { Logger } from '@nestjs/common';
import { PasswordHasher } from '@platform/secrets';
import { AuditEventEntity, CredentialEntity, type PersonEntity } from '@storage';
import { ApiWorld, type Client } from './api-world.js';

const PASSWORD = 'верблюд жуёт сено';
const OTHER = 'зебра пьёт из лужи';
const MINUTE_MS = 60_000;

describe('signing in by password', () => {
  let world: ApiWorld;
  let people = 0;
  beforeAll(async () => {
    world = await ApiWorld.create({ trustedProxies: 1 });
  });
  afterAll(() => world.close());

  /** Somebody with a password, and the browser in which he set it. */
  async function withPassword(fields: Partial<PersonEntity> = {}): Promise<{ person: PersonEntity; browser: Client }> {
    people += 1;
    const person = await world.addPerson({ email: `person${people}@authority.example`, ...fields });
    const browser = await world.signIn(person.id);
    await browser.put('/api/profile/password').send({ password: PASSWORD }).expect(204);
    return { person, browser };
  }

  /** From an address of its own, so that one test does not lock the next. */
  const enter = (email: string | null, password: string, from = `10.0.${people}.1`) =>
    world.browser().post('/api/session/password').set('X-Forwarded-For', from).send({ email, password });
  const events = async (person: PersonEntity) =>
    (await world.source.manager.findBy(AuditEventEntity, { subject: `person:${person.id}` })).map(
      ({ action, details }) => ({ action, details }),
    );

  it('lets in whoever knows it, whatever the case of the address, and says so in the audit', async () => {
    const { person } = await withPassword();
    const { body } = await enter(person.email!.toUpperCase(), PASSWORD).expect(201);
    expect(body.person.id).toBe(person.id);
    expect(await events(person)).toContainEqual({ action: 'sign-in', details: { method: 'password' } });
  });

  it('answers a wrong password, an unknown address and one without a password alike', async () => {
    const { person } = await withPassword();
    const byLetters = await world.addPerson({ email: 'letters@authority.example' });
    const answers = [];
    for (const email of [person.email, 'nobody@authority.example', byLetters.email]) {
      const { status, text } = await enter(email, OTHER);
      answers.push([status, text]);
    }
    expect(new Set(answers.map(String)).size).toBe(1);
    expect(answers[0]).toEqual([422, expect.stringContaining('sign-in-failed')]);
  });

  it('compares a wrong one as often for an unknown address, for one of somebody and for one that two share', async () => {
    const hasher = world.app.get(PasswordHasher);
    let count = 0;
    const verify: PasswordHasher['verify'] = (...asked) => {
      count += 1;
      return PasswordHasher.prototype.verify.apply(hasher, asked);
    };
    const pretend: PasswordHasher['pretend'] = (...asked) => {
      count += 1;
      return PasswordHasher.prototype.pretend.apply(hasher, asked);
    };
    const { person } = await withPassword();
    const email = 'shared@authority.example';
    await withPassword({ email });
    await withPassword({ email });
    Object.assign(hasher, { verify, pretend });
    const counts = [];
    for (const address of ['nobody-here@authority.example', person.email, email]) {
      count = 0;
      await enter(address, OTHER).expect(422);
      counts.push(count);
    }
    expect(counts).toEqual([2, 2, 2]);
    Reflect.deleteProperty(hasher, 'verify');
    Reflect.deleteProperty(hasher, 'pretend');
  });

  it.each([
    ['too short', 'зяблик', 'password-too-short'],
    ['guessable', 'qwertyuiop12', 'password-guessable'],
  ])('refuses to set one that is %s, at its field', async (_name, password, code) => {
    const browser = await world.signIn((await world.addPerson({ email: `${code}@authority.example` })).id);
    const { body } = await browser.put('/api/profile/password').send({ password }).expect(422);
    expect(body).toMatchObject({ code, errors: [{ place: 'password' }] });
  });

  it('refuses to set one without an address to type beside it', async () => {
    const browser = await world.signIn((await world.addPerson()).id);
    const { body } = await browser.put('/api/profile/password').send({ password: PASSWORD }).expect(422);
    expect(body.code).toBe('password-needs-address');
  });

  it('is changed only by who knows the old one; the other sessions end, this one stays', async () => {
    const { person, browser } = await withPassword();
    const elsewhere = await world.signIn(person.id);
    const change = (currentPassword?: string) =>
      browser.put('/api/profile/password').send({ password: OTHER, ...(currentPassword && { currentPassword }) });
    expect((await change().expect(422)).body.code).toBe('password-wrong');
    expect((await change(OTHER).expect(422)).body.code).toBe('password-wrong');
    await elsewhere.get('/api/session').expect(200);
    await change(PASSWORD).expect(204);
    await elsewhere.get('/api/session').expect(401);
    await browser.get('/api/session').expect(200);
    await enter(person.email, PASSWORD).expect(422);
    await enter(person.email, OTHER).expect(201);
  });

  it('is removed by who knows it, and then signs nobody in; the other sessions end, this one stays', async () => {
    const { person, browser } = await withPassword();
    const elsewhere = await world.signIn(person.id);
    await browser.post('/api/profile/password/removal').send({ currentPassword: OTHER }).expect(422);
    await browser.post('/api/profile/password/removal').send({ currentPassword: PASSWORD }).expect(204);
    await enter(person.email, PASSWORD).expect(422);
    await elsewhere.get('/api/session').expect(401);
    expect((await browser.get('/api/profile').expect(200)).body.passwordSetAt).toBeNull();
  });

  it('is kept anew at the next sign-in when it was kept at a lower cost', async () => {
    const { person } = await withPassword();
    const weak = await new PasswordHasher({ memoryCost: 8192, timeCost: 1, parallelism: 1 }).hash(PASSWORD);
    const kept = { personId: person.id };
    await world.source.manager.update(CredentialEntity, kept, { passwordHash: weak });
    await enter(person.email, PASSWORD).expect(201);
    const { passwordHash } = await world.source.manager.findOneByOrFail(CredentialEntity, kept);
    expect(passwordHash).toContain('m=19456,t=2');
    await enter(person.email, PASSWORD).expect(201);
  });

  it('locks the account after five wrong ones in a row, says for how long, and lets the mail link through', async () => {
    const { person } = await withPassword();
    const statuses = [];
    for (let count = 0; count < 5; count += 1) statuses.push((await enter(person.email, OTHER)).status);
    expect(statuses).toEqual([422, 422, 422, 422, 422]);
    const { body } = await enter(person.email, PASSWORD).expect(429);
    expect(body).toMatchObject({
      status: 429,
      code: 'too-many-tries',
      detail: expect.stringContaining('через 1 минуту'),
    });
    expect(await events(person)).toContainEqual({
      action: 'sign-in-locked',
      details: { failures: 5, until: expect.any(String) },
    });
    await (await world.signIn(person.id)).get('/api/session').expect(200);
  });

  it('judges no more than five of many tries at once', async () => {
    const { person } = await withPassword();
    const tries = await Promise.all(Array.from({ length: 12 }, () => enter(person.email, OTHER)));
    expect(tries.filter(({ status }) => status === 422)).toHaveLength(5);
    expect(tries.filter(({ status }) => status === 429)).toHaveLength(7);
  });

  it('locks an address nobody has as it locks one that somebody has', async () => {
    for (let count = 0; count < 5; count += 1) await enter('nobody-at-all@authority.example', OTHER).expect(422);
    await enter('nobody-at-all@authority.example', OTHER).expect(429);
  });

  it('opens after the time it named, and a right one clears the count', async () => {
    const { person } = await withPassword();
    const clock = world.holdClock();
    for (let count = 0; count < 5; count += 1) await enter(person.email, OTHER);
    clock.move(MINUTE_MS - 1);
    await enter(person.email, PASSWORD).expect(429);
    clock.move(1);
    await enter(person.email, PASSWORD).expect(201);
    for (let count = 0; count < 4; count += 1) await enter(person.email, OTHER).expect(422);
    await enter(person.email, PASSWORD).expect(201);
    clock.release();
  });

  it('is opened by an administrator, who sees the lock, and the audit knows who did', async () => {
    const { person } = await withPassword();
    const administrator = await world.signInAs('administrator');
    for (let count = 0; count < 5; count += 1) await enter(person.email, OTHER);
    const access = `/api/directory/people/${person.id}/access`;
    expect((await administrator.get(access).expect(200)).body).toMatchObject({
      hasPassword: true,
      lockedUntil: expect.any(String),
    });
    await administrator.post(`/api/directory/people/${person.id}/unlock`).expect(204);
    expect((await administrator.get(access).expect(200)).body.lockedUntil).toBeNull();
    await enter(person.email, PASSWORD).expect(201);
    expect((await events(person)).map(({ action }) => action)).toContain('sign-in-unlocked');
  });
});

describe('the log', () => {
  it('never holds an address or a password, whatever goes wrong', async () => {
    const world = await ApiWorld.create();
    const said: unknown[] = [];
    const note = (...words: unknown[]) => void said.push(...words);
    Logger.overrideLogger({ log: note, error: note, warn: note, debug: note });
    const enter = (password: string) =>
      world.browser().post('/api/session/password').send({ email: 'person@authority.example', password });
    for (let count = 0; count < 6; count += 1) await enter(OTHER);
    await world.source.query('alter table credential rename to gone');
    expect((await enter(OTHER)).status).toBe(429);
    await world.source.query('delete from sign_in_failure');
    expect((await enter(OTHER)).status).toBe(500);
    Logger.overrideLogger(['fatal', 'error', 'warn']);
    expect(said.join(' ')).toContain('POST /api/session/password');
    expect(said.join(' ')).not.toMatch(/authority\.example|зебра/u);
    await world.close();
  });
});

describe('tries from one place', () => {
  it('are locked after thirty wrong ones, whoever they are for; right ones do not count', async () => {
    const world = await ApiWorld.create({ trustedProxies: 1 });
    const clock = world.holdClock();
    const person = await world.addPerson({ email: 'right@authority.example' });
    const browser = await world.signIn(person.id);
    await browser.put('/api/profile/password').send({ password: PASSWORD }).expect(204);
    const enter = (email: string, password: string, from: string) => {
      clock.move(3 * 1000); // under the limit of the door itself
      return world.browser().post('/api/session/password').set('X-Forwarded-For', from).send({ email, password });
    };
    for (let count = 0; count < 10; count += 1)
      await enter('right@authority.example', PASSWORD, '10.9.9.9').expect(201);
    for (let count = 0; count < 31; count += 1) await enter(`a${count}@b.example`, OTHER, '10.9.9.9').expect(422);
    await enter('right@authority.example', PASSWORD, '10.9.9.9').expect(429);
    await enter('right@authority.example', PASSWORD, '10.9.9.8').expect(201);
    await world.close();
  });

  it('are those of an IPv6 line, whichever of its addresses they come from, and of a site ten lines’ worth', async () => {
    const world = await ApiWorld.create({ trustedProxies: 1 });
    const clock = world.holdClock();
    Object.assign(world.app.get(PasswordHasher), { pretend: async () => false });
    let count = 0;
    const enter = (network: string) => {
      clock.move(3 * 1000);
      count += 1;
      const sent = { email: `a${count}@b.example`, password: OTHER };
      const from = `${network}::${count.toString(16)}`;
      return world.browser().post('/api/session/password').set('X-Forwarded-For', from).send(sent);
    };
    for (let tries = 0; tries < 31; tries += 1) await enter('2001:db8:0:7').expect(422);
    await enter('2001:db8:0:7').expect(429);
    for (let line = 0; line < 270; line += 1) await enter(`2001:db8:0:a${line}`).expect(422);
    await enter('2001:db8:0:8').expect(429);
    await enter('2001:db8:1:8').expect(422);
    await world.close();
  });
});

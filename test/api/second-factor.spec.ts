import { StandingClock } from '@platform/clock';
import { TimeCodes } from '@platform/secrets';
import { AuditEventEntity, type PersonEntity, SecondFactorEntity } from '@storage';
import { generate } from 'otplib';
import { ApiWorld, type Client } from './api-world.js';
import { LetterOffice } from './letter-office.js';

const PASSWORD = 'верблюд жуёт сено';

describe('the second step of signing in', () => {
  let world: ApiWorld;
  let office: LetterOffice;
  let people = 0;
  /** What telephones show; each code of a test is of another half minute. */
  const time = new StandingClock(new Date('2026-11-23T09:00:00Z'));
  beforeAll(async () => {
    world = await ApiWorld.create({ trustedProxies: 1 });
    office = await LetterOffice.of(world);
    Object.assign(world.app.get(TimeCodes), { clock: time });
  });
  afterAll(() => world.close());

  const shownBy = async (secret: string) => {
    time.moveTo(new Date(time.now().getTime() + 60_000));
    return generate({ secret, epoch: time.now().getTime() / 1000 });
  };
  const enter = (browser: Client, email: string | null) =>
    browser
      .post('/api/session/password')
      .set('X-Forwarded-For', `10.1.${people}.1`)
      .send({ email, password: PASSWORD });

  async function withPassword(fields: Partial<PersonEntity> = {}): Promise<{ person: PersonEntity; browser: Client }> {
    people += 1;
    const person = await world.addPerson({ email: `person${people}@authority.example`, ...fields });
    const browser = await world.signIn(person.id);
    await browser.put('/api/profile/password').send({ password: PASSWORD }).expect(204);
    return { person, browser };
  }

  async function enrolled() {
    const { person, browser } = await withPassword();
    const begun = await browser.post('/api/profile/second-factor').send({ currentPassword: PASSWORD }).expect(200);
    const { secret } = begun.body as { secret: string };
    const code = await shownBy(secret);
    const confirmed = await browser.post('/api/profile/second-factor/confirmation').send({ code }).expect(201);
    const { recoveryCodes } = confirmed.body as { recoveryCodes: string[] };
    return { person, browser, secret, code, recoveryCodes };
  }

  /** A browser that has shown the password and owes the code. */
  async function atTheDoor({ email }: PersonEntity): Promise<Client> {
    const browser = world.browser();
    expect((await enter(browser, email).expect(401)).body.code).toBe('second-factor-needed');
    await browser.get('/api/session').expect(401);
    return browser;
  }

  const giveCode = (browser: Client, code: string) => browser.post('/api/session/second-factor').send({ code });

  it('asks for the password before it is set up, and counts once a code was shown', async () => {
    const { browser, person } = await withPassword();
    await browser.post('/api/profile/second-factor').send({ currentPassword: 'не тот' }).expect(422);
    const { body } = await browser.post('/api/profile/second-factor').send({ currentPassword: PASSWORD }).expect(200);
    expect(body.address).toContain(`secret=${body.secret}`);
    await enter(world.browser(), person.email).expect(201);
    await browser.post('/api/profile/second-factor/confirmation').send({ code: '000000' }).expect(422);
    expect((await browser.get('/api/profile')).body.hasSecondFactor).toBe(false);
  });

  it('lets in with a code of the telephone after the password, and after a mail link too', async () => {
    const { person, secret } = await enrolled();
    const browser = await atTheDoor(person);
    const { body } = await giveCode(browser, await shownBy(secret)).expect(201);
    expect(body.person.id).toBe(person.id);
    await browser.get('/api/session').expect(200);
    const other = world.browser();
    await other.post('/api/session/link').send({ email: person.email }).expect(202);
    await other
      .post('/api/session')
      .send({ token: await office.nextToken() })
      .expect(401);
    await giveCode(other, await shownBy(secret)).expect(201);
  });

  it('takes a code once, and none that was shown before it', async () => {
    const { person, secret, code: first } = await enrolled();
    const browser = await atTheDoor(person);
    await giveCode(browser, first).expect(422);
    const code = await shownBy(secret);
    await giveCode(browser, code).expect(201);
    await giveCode(await atTheDoor(person), code).expect(422);
  });

  it('gives ten recovery codes, each good once, however it is typed', async () => {
    const { person, recoveryCodes } = await enrolled();
    expect(new Set(recoveryCodes).size).toBe(10);
    const [code = ''] = recoveryCodes;
    await giveCode(await atTheDoor(person), code.toUpperCase().replace('-', ' ')).expect(201);
    await giveCode(await atTheDoor(person), code).expect(422);
  });

  it('keeps neither the secret nor the codes as they are', async () => {
    const { secret, recoveryCodes } = await enrolled();
    const rows = JSON.stringify([
      await world.source.query('select * from second_factor'),
      await world.source.query('select * from recovery_code'),
    ]);
    for (const known of [secret, ...recoveryCodes]) expect(rows).not.toContain(known);
  });

  it('locks after five wrong codes, and an administrator opens the lock', async () => {
    const { person, secret } = await enrolled();
    const browser = await atTheDoor(person);
    for (let count = 0; count < 5; count += 1) await giveCode(browser, '000000').expect(422);
    await giveCode(browser, await shownBy(secret)).expect(429);
    const administrator = await world.signInAs('administrator');
    await administrator.post(`/api/directory/people/${person.id}/unlock`).expect(204);
    await giveCode(browser, await shownBy(secret)).expect(201);
    const events = await world.source.manager.findBy(AuditEventEntity, { subject: `person:${person.id}` });
    expect(events.map(({ action }) => action)).toContain('second-factor-locked');
  });

  it('is not to be had without the first step, nor with a step that was not asked for', async () => {
    const { person } = await enrolled();
    expect((await giveCode(world.browser(), '000000').expect(422)).body.code).toBe('second-step-over');
    await (await atTheDoor(person)).post('/api/session/second-factor/enrolment').expect(422);
  });

  it('ends the other sessions when it is set up and when it is given up, for a code', async () => {
    const { person, browser: first } = await withPassword();
    const other = world.browser();
    await enter(other, person.email).expect(201);
    const { body } = await first.post('/api/profile/second-factor').send({ currentPassword: PASSWORD });
    const code = await shownBy(body.secret);
    await first.post('/api/profile/second-factor/confirmation').send({ code }).expect(201);
    await other.get('/api/session').expect(401);
    const later = await world.signIn(person.id);
    await first.post('/api/profile/second-factor/removal').send({ code: '000000' }).expect(422);
    await later.get('/api/session').expect(200);
    await first
      .post('/api/profile/second-factor/removal')
      .send({ code: await shownBy(body.secret) })
      .expect(204);
    await later.get('/api/session').expect(401);
    await first.get('/api/session').expect(200);
    await enter(world.browser(), person.email).expect(201);
  });

  it('renews the recovery codes for a code', async () => {
    const { person, browser, secret, recoveryCodes } = await enrolled();
    const code = await shownBy(secret);
    const { body } = await browser.post('/api/profile/second-factor/recovery-codes').send({ code }).expect(201);
    await giveCode(await atTheDoor(person), recoveryCodes[0]!).expect(422);
    await giveCode(await atTheDoor(person), body.recoveryCodes[0]).expect(201);
  });

  it('is taken away by an administrator, with his name in the audit, and the sessions end', async () => {
    const { person, browser } = await enrolled();
    const administrator = await world.signInAs('administrator');
    await administrator.delete(`/api/directory/people/${person.id}/second-factor`).expect(204);
    await browser.get('/api/session').expect(401);
    await enter(world.browser(), person.email).expect(201);
    await administrator.delete(`/api/directory/people/${person.id}/second-factor`).expect(404);
  });

  it('is not asked of the link that the terminal prints: the way back after a lost telephone', async () => {
    const { person } = await enrolled();
    await (await world.signIn(person.id)).get('/api/session').expect(200);
  });

  it('is a duty of the roles an administrator names: they set it up on the way in', async () => {
    const administrator = await world.signInAs('administrator');
    const settle = async (secondFactorRoles: string[]) => {
      const { body } = await administrator.get('/api/setup/sign-in').expect(200);
      await administrator
        .put('/api/setup/sign-in')
        .send({ ...body, secondFactorRoles })
        .expect(200);
    };
    await settle(['supervisor']);
    const { person } = await withPassword({ role: 'supervisor' });
    const browser = world.browser();
    expect((await enter(browser, person.email).expect(401)).body.code).toBe('second-factor-to-set-up');
    const { body } = await browser.post('/api/session/second-factor/enrolment').expect(200);
    const code = await shownBy(body.secret);
    const enrolment = '/api/session/second-factor/enrolment/confirmation';
    const confirmed = await browser.post(enrolment).send({ code }).expect(201);
    expect(confirmed.body).toMatchObject({ recoveryCodes: expect.any(Array), session: { person: { id: person.id } } });
    await browser.get('/api/session').expect(200);
    const removal = await browser.post('/api/profile/second-factor/removal').send({ code }).expect(422);
    expect(removal.body.code).toBe('second-factor-is-duty');
    await settle([]);
  });

  it('refuses settings that somebody else has changed meanwhile, and an organisation that is not there', async () => {
    const administrator = await world.signInAs('administrator');
    const { body } = await administrator.get('/api/setup/sign-in').expect(200);
    const put = (change: object) => administrator.put('/api/setup/sign-in').send({ ...body, ...change });
    await put({ strangersOrganisationId: '00000000-0000-4000-8000-000000000000' }).expect(404);
    await put({ secondFactorRoles: ['tsar'] }).expect(422);
    await put({ secondFactorRoles: ['observer'] }).expect(200);
    expect((await put({ secondFactorRoles: [] }).expect(409)).body.code).toBe('stale-settings');
    await put({ version: body.version + 1, secondFactorRoles: [] }).expect(200);
  });

  it('asks for a recovery code where the key that sealed the secret was lost', async () => {
    const { person, secret, recoveryCodes } = await enrolled();
    const other = { personId: person.id };
    await world.source.manager.update(SecondFactorEntity, other, {
      sealedSecret: 'c29tZXRoaW5nIGVsc2Ugb2YgdGhpcyBsZW5ndGg=',
    });
    const browser = await atTheDoor(person);
    await giveCode(browser, await shownBy(secret)).expect(422);
    await giveCode(browser, recoveryCodes[0]!).expect(201);
  });
});

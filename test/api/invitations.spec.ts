import { AuditEventEntity, LetterEntity, type PersonEntity } from '@storage';
import { ApiWorld, type Client } from './api-world.js';
import { LetterOffice } from './letter-office.js';

const PASSWORD = 'верблюд жуёт сено';
const DAY_MS = 24 * 3_600_000;

describe('letters that let somebody in', () => {
  let world: ApiWorld;
  let office: LetterOffice;
  let coordinator: Client;
  let people = 0;
  beforeAll(async () => {
    world = await ApiWorld.create();
    office = await LetterOffice.of(world);
    const host = await world.addPerson({ role: 'coordinator', fullName: 'Седова Анна Игоревна' });
    coordinator = await world.signIn(host.id);
  });
  afterAll(() => world.close());

  const addGuest = (fields: Partial<PersonEntity> = {}) => {
    people += 1;
    return world.addPerson({ email: `guest${people}@authority.example`, ...fields });
  };
  const invitationOf = ({ id }: PersonEntity) => `/api/directory/people/${id}/invitation`;
  const stateOf = async ({ id }: PersonEntity) =>
    (await coordinator.get(`/api/directory/people/${id}/access`).expect(200)).body.invitation?.state;
  const enter = (email: string | null, password: string) =>
    world.browser().post('/api/session/password').send({ email, password });

  it('invite a person, who corrects his name, sets a password and is in; the link is then good for nothing', async () => {
    const guest = await addGuest({ fullName: 'Лугова В.А.' });
    await coordinator.post(invitationOf(guest)).expect(202);
    expect(await stateOf(guest)).toBe('open');
    const token = await office.nextToken();
    const { body: shown } = await world.browser().get(`/api/invitations/${token}`).expect(200);
    expect(shown).toMatchObject({ fullName: 'Лугова В.А.', email: guest.email, invitedBy: 'Седова Анна Игоревна' });
    const browser = world.browser();
    const acceptance = `/api/invitations/${token}/acceptance`;
    const refused = await browser.post(acceptance).send({ fullName: 'Лугова Вера', password: 'короткий' }).expect(422);
    expect(refused.body.code).toBe('password-too-short');
    const { body } = await browser.post(acceptance).send({ fullName: 'Лугова Вера', password: PASSWORD }).expect(201);
    expect(body.person).toMatchObject({ id: guest.id, fullName: 'Лугова Вера' });
    await browser.get('/api/session').expect(200);
    await enter(guest.email, PASSWORD).expect(201);
    expect((await browser.post(acceptance).send({ fullName: 'Лугова' }).expect(410)).body.code).toBe(
      'invitation-accepted',
    );
    expect(await stateOf(guest)).toBe('accepted');
  });

  it('end the sessions of a password that another takes the place of, and only then', async () => {
    const guest = await addGuest();
    const before = await world.signIn(guest.id);
    await before.put('/api/profile/password').send({ password: PASSWORD }).expect(204);
    const accept = async (more: object) => {
      await coordinator.post(invitationOf(guest)).expect(202);
      const browser = world.browser();
      const path = `/api/invitations/${await office.nextToken()}/acceptance`;
      await browser
        .post(path)
        .send({ fullName: guest.fullName, ...more })
        .expect(201);
      return browser;
    };
    await accept({});
    await before.get('/api/session').expect(200);
    const browser = await accept({ password: 'зебра пьёт из лужи' });
    await before.get('/api/session').expect(401);
    await browser.get('/api/session').expect(200);
  });

  it('leave whoever wants no password at letters', async () => {
    const guest = await addGuest();
    await coordinator.post(invitationOf(guest)).expect(202);
    const token = await office.nextToken();
    await world.browser().post(`/api/invitations/${token}/acceptance`).send({ fullName: guest.fullName }).expect(201);
    expect((await coordinator.get(`/api/directory/people/${guest.id}/access`)).body.hasPassword).toBe(false);
  });

  it('can be revoked, before the letter leaves and after', async () => {
    const [early, late] = [await addGuest(), await addGuest()];
    await coordinator.post(invitationOf(early)).expect(202);
    await coordinator.delete(invitationOf(early)).expect(204);
    expect(await office.nextToken()).toBeUndefined();
    expect(await world.source.manager.findOneByOrFail(LetterEntity, { recipientId: early.id })).toMatchObject({
      state: 'skipped',
    });
    await coordinator.post(invitationOf(late)).expect(202);
    const token = await office.nextToken();
    await coordinator.delete(invitationOf(late)).expect(204);
    expect((await world.browser().get(`/api/invitations/${token}`).expect(410)).body.code).toBe('invitation-revoked');
    await coordinator.delete(invitationOf(late)).expect(404);
  });

  it('can be sent again: the newest link counts', async () => {
    const guest = await addGuest();
    await coordinator.post(invitationOf(guest)).expect(202);
    const first = await office.nextToken();
    await coordinator.post(invitationOf(guest)).expect(202);
    const second = await office.nextToken();
    await world.browser().get(`/api/invitations/${first}`).expect(410);
    await world.browser().get(`/api/invitations/${second}`).expect(200);
  });

  it('run out after a week', async () => {
    const guest = await addGuest();
    const clock = world.holdClock();
    await coordinator.post(invitationOf(guest)).expect(202);
    const token = await office.nextToken();
    clock.move(7 * DAY_MS - 1);
    await world.browser().get(`/api/invitations/${token}`).expect(200);
    clock.move(1);
    expect((await world.browser().get(`/api/invitations/${token}`).expect(410)).body.code).toBe('invitation-expired');
    expect(await stateOf(guest)).toBe('expired');
    clock.release();
  });

  it('reach nobody without an address, no administrator from a coordinator, and are few', async () => {
    const without = await world.addPerson();
    expect((await coordinator.post(invitationOf(without)).expect(422)).body.code).toBe('invitation-without-address');
    const administrator = await addGuest({ role: 'administrator' });
    await coordinator.post(invitationOf(administrator)).expect(422);
    const guest = await addGuest();
    for (let count = 0; count < 5; count += 1) await coordinator.post(invitationOf(guest)).expect(202);
    expect((await coordinator.post(invitationOf(guest)).expect(409)).body.code).toBe('too-many-invitations');
    await office.nextToken();
  });

  it('are void once the address they went to is not the person’s any more', async () => {
    const guest = await addGuest();
    await coordinator.post(invitationOf(guest)).expect(202);
    const token = await office.nextToken();
    const change = { version: guest.version, email: 'other@authority.example' };
    await coordinator.patch(`/api/directory/people/${guest.id}`).send(change).expect(200);
    await world.browser().get(`/api/invitations/${token}`).expect(410);
  });

  it('set a new password once, end the sessions of the old one and open its lock', async () => {
    const guest = await addGuest();
    const before = await world.signIn(guest.id);
    await before.put('/api/profile/password').send({ password: PASSWORD }).expect(204);
    for (let count = 0; count < 5; count += 1) await enter(guest.email, 'не тот пароль');
    await enter(guest.email, PASSWORD).expect(429);
    await world.browser().post('/api/session/password/reset').send({ email: guest.email }).expect(202);
    const token = await office.nextToken();
    const reset = (password: string) => world.browser().put('/api/session/password').send({ token, password });
    expect((await reset('qwertyuiop12').expect(422)).body.code).toBe('password-guessable');
    expect((await reset('зебра пьёт из лужи').expect(200)).body.person.id).toBe(guest.id);
    await before.get('/api/session').expect(401);
    await enter(guest.email, 'зебра пьёт из лужи').expect(201);
    expect((await reset('ещё один пароль для неё').expect(422)).body.code).toBe('sign-in-link-invalid');
    const actions = await world.source.manager.findBy(AuditEventEntity, { subject: `person:${guest.id}` });
    expect(actions.map(({ action }) => action)).toContain('password-reset');
  });

  it('answer a request for a new password alike for an unknown address', async () => {
    const { status, text } = await world
      .browser()
      .post('/api/session/password/reset')
      .send({ email: 'nobody@authority.example' });
    expect([status, text]).toEqual([202, '']);
    expect(await office.nextToken()).toBeUndefined();
  });

  it('keep their purposes apart: a link for signing in sets no password', async () => {
    const guest = await addGuest();
    await world.browser().post('/api/session/link').send({ email: guest.email }).expect(202);
    const token = await office.nextToken();
    await world.browser().put('/api/session/password').send({ token, password: PASSWORD }).expect(422);
    await world.browser().post('/api/session').send({ token }).expect(201);
  });
});

import { AuditEventEntity, type OrganisationEntity, PersonEntity } from '@storage';
import { CLIENT, TestIdentityProvider } from '../support/identity-provider.js';
import { ApiWorld, type Client } from './api-world.js';

const PUBLIC = 'http://127.0.0.1:3999';

describe('the sign-in of the organisation', () => {
  let provider: TestIdentityProvider;
  let world: ApiWorld;
  let ministry: OrganisationEntity;
  let administrator: Client;
  let people = 0;

  beforeAll(async () => {
    provider = await TestIdentityProvider.start();
    world = await ApiWorld.create({
      publicUrl: PUBLIC,
      oidcIssuer: provider.issuer,
      oidcClientId: CLIENT.id,
      oidcClientSecret: CLIENT.secret,
      oidcName: 'Вход области',
    });
    ministry = await world.addOrganisation({ kind: 'ministry' });
    administrator = await world.signInAs('administrator');
  });
  afterAll(async () => {
    await world.close();
    provider.stop();
  });
  beforeEach(() => {
    people += 1;
    provider.forged = {};
    provider.who = { sub: `subject-${people}`, email: `p${people}@authority.example`, email_verified: true };
  });

  const settle = async (change: object) => {
    const { body } = await administrator.get('/api/setup/sign-in').expect(200);
    await administrator
      .put('/api/setup/sign-in')
      .send({ ...body, ...change })
      .expect(200);
  };

  /** To the provider and back to our door, as the browser goes; answers the way back, not taken yet. */
  async function comeBack(browser: Client, from?: string): Promise<string> {
    const { body } = await browser
      .post('/api/session/provider')
      .send({ ...(from && { from }) })
      .expect(200);
    const { headers } = await fetch(body.address, { redirect: 'manual' });
    const back = headers.get('location') ?? '';
    expect(back).toMatch(`${PUBLIC}/api/session/provider/callback?code=`);
    return back.slice(PUBLIC.length);
  }

  async function enter(browser = world.browser(), from?: string): Promise<string> {
    const { headers } = await browser.get(await comeBack(browser, from)).expect(302);
    return String(headers.location);
  }

  const who = async (browser: Client) => (await browser.get('/api/session').expect(200)).body.person;

  it('is offered by the name it was given', async () => {
    expect((await world.browser().get('/api/session/provider').expect(200)).body).toEqual({ name: 'Вход области' });
  });

  it('sends there with PKCE, state and nonce', async () => {
    const { body } = await world.browser().post('/api/session/provider').send({}).expect(200);
    const asked = new URL(body.address).searchParams;
    expect(asked.get('code_challenge_method')).toBe('S256');
    expect(asked.get('redirect_uri')).toBe(`${PUBLIC}/api/session/provider/callback`);
    for (const name of ['code_challenge', 'state', 'nonce']) expect(asked.get(name)).toMatch(/^[\w-]{20,}$/u);
  });

  it('lets in whoever has the verified address, and opens the page he came for, of this site alone', async () => {
    const person = await world.addPerson({ email: `P${people}@authority.example` });
    const browser = world.browser();
    expect(await enter(browser, '/tasks?mine=true')).toBe('/tasks?mine=true');
    expect(await who(browser)).toMatchObject({ id: person.id });
    expect(await enter(browser, '//elsewhere.example/')).toBe('/');
    const events = await world.source.manager.find(AuditEventEntity, {
      where: { subject: `person:${person.id}` },
      order: { id: 'ASC' },
    });
    expect(events.map(({ action }) => action)).toEqual(['provider-linked', 'sign-in', 'sign-in']);
  });

  it('knows a person again when the address has changed there', async () => {
    const person = await world.addPerson({ email: `p${people}@authority.example` });
    await enter();
    provider.who = { sub: provider.who.sub, email: 'married@authority.example', email_verified: true };
    const browser = world.browser();
    await enter(browser);
    expect(await who(browser)).toMatchObject({ id: person.id });
  });

  it('believes no address that the provider has not verified', async () => {
    await world.addPerson({ email: `p${people}@authority.example` });
    provider.who = { ...provider.who, email_verified: false };
    expect(await enter()).toBe('/sign-in?refused=provider-stranger');
  });

  it('does not guess which of two people of one address it is', async () => {
    for (let count = 0; count < 2; count += 1) await world.addPerson({ email: `p${people}@authority.example` });
    expect(await enter()).toBe('/sign-in?refused=provider-ambiguous');
  });

  it('means, of two people of two authorities, the one in the branch of the group', async () => {
    const other = await world.addOrganisation({ kind: 'ministry' });
    const email = `p${people}@authority.example`;
    await world.addPerson({ email, organisationId: other.id });
    const own = await world.addPerson({ email, organisationId: ministry.id });
    await settle({ groups: [{ group: 'staff', role: 'coordinator', organisationId: ministry.id }] });
    provider.who = { ...provider.who, groups: ['staff'] };
    const browser = world.browser();
    expect(await enter(browser)).toBe('/');
    expect(await who(browser)).toMatchObject({ id: own.id, role: 'coordinator' });
    await settle({ groups: [] });
  });

  it('refuses a stranger, or enters him as an observer where the settings have a place for him', async () => {
    expect(await enter()).toBe('/sign-in?refused=provider-stranger');
    await settle({ strangersOrganisationId: ministry.id });
    provider.who = { ...provider.who, name: 'Новый Пётр Ильич' };
    const browser = world.browser();
    expect(await enter(browser)).toBe('/');
    expect(await who(browser)).toMatchObject({ fullName: 'Новый Пётр Ильич', role: 'observer' });
    await settle({ strangersOrganisationId: null });
  });

  it('gives the role and the branch of the first group that the settings name, also when it changes there', async () => {
    await settle({
      groups: [
        { group: 'heads', role: 'supervisor', organisationId: ministry.id },
        { group: 'staff', role: 'coordinator', organisationId: ministry.id },
      ],
    });
    provider.who = { ...provider.who, name: 'Главный Иван Ильич', groups: ['others', 'staff', 'heads'] };
    const browser = world.browser();
    await enter(browser);
    const { id, role } = await who(browser);
    expect(role).toBe('supervisor');
    provider.who = { ...provider.who, groups: ['staff'] };
    const again = world.browser();
    await enter(again);
    expect(await who(again)).toMatchObject({ id, role: 'coordinator' });
    await browser.get('/api/session').expect(401);
    const { branchId } = await world.source.manager.findOneByOrFail(PersonEntity, { id });
    expect(branchId).toBe(ministry.id);
    await settle({ groups: [] });
  });

  it.each([
    ['another nonce', { nonce: 'of somebody else' }],
    ['a token that has run out', { exp: 1 }],
    ['a token for another program', { aud: 'another' }],
    ['a token of another provider', { iss: 'https://elsewhere.example' }],
  ])('refuses %s', async (_name, forged) => {
    await world.addPerson({ email: `p${people}@authority.example` });
    provider.forged = forged;
    const browser = world.browser();
    expect(await enter(browser)).toBe('/sign-in?refused=provider-refused');
    await browser.get('/api/session').expect(401);
  });

  it('refuses an answer with another state, of a way begun in another browser, and one given twice', async () => {
    await world.addPerson({ email: `p${people}@authority.example` });
    const refused = '/sign-in?refused=provider-refused';
    const browser = world.browser();
    const back = await comeBack(browser);
    const other = await browser.get(back.replace(/state=[^&]+/u, 'state=another')).expect(302);
    expect(other.headers.location).toBe(refused);
    expect(
      (
        await world
          .browser()
          .get(await comeBack(world.browser()))
          .expect(302)
      ).headers.location,
    ).toBe(refused);
    const good = world.browser();
    const path = await comeBack(good);
    await good.get(path).expect(302);
    expect((await good.get(path).expect(302)).headers.location).toBe(refused);
  });

  it('asks for no second step of ours: the provider has asked for what it asks for', async () => {
    await settle({ secondFactorRoles: ['official'] });
    await world.addPerson({ email: `p${people}@authority.example` });
    expect(await enter()).toBe('/');
    await settle({ secondFactorRoles: [] });
  });
});

it('says that no sign-in of the organisation is set up, and that one does not answer', async () => {
  const without = await ApiWorld.create();
  expect((await without.browser().get('/api/session/provider').expect(200)).body).toEqual({ name: null });
  const asked = await without.browser().post('/api/session/provider').send({}).expect(422);
  expect(asked.body.code).toBe('provider-not-set-up');
  await without.close();
  const silent = await ApiWorld.create({ oidcIssuer: 'http://127.0.0.1:9', oidcClientId: 'vekha' });
  expect((await silent.browser().post('/api/session/provider').send({}).expect(422)).body.code).toBe(
    'provider-unavailable',
  );
  await silent.close();
});

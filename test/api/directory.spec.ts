import type { Directory } from '@contract';
import { ApiWorld, type Client } from './api-world.js';

describe('the directory', () => {
  let world: ApiWorld;
  let coordinator: Client;
  beforeAll(async () => {
    world = await ApiWorld.create();
    coordinator = await world.signInAs('coordinator');
  });
  afterAll(() => world.close());

  const school = { name: 'Школа № 7', kind: 'school', timeZone: 'Asia/Yekaterinburg' };

  it('takes a body, its address and a person in it', async () => {
    const { body: added } = await coordinator
      .post('/api/directory/organisations')
      .send({ ...school, email: 'school7@region.example' })
      .expect(201);
    expect(added).toMatchObject({ ...school, email: 'school7@region.example', state: 'active', usedIn: 0, version: 1 });
    const { body: person } = await coordinator
      .post('/api/directory/people')
      .send({ fullName: 'Орлов П.П.', organisationId: added.id, role: 'school', position: 'директор' })
      .expect(201);
    expect(person).toMatchObject({ organisationName: 'Школа № 7', email: null, position: 'директор' });
    const { body: all }: { body: Directory } = await coordinator.get('/api/directory').expect(200);
    expect(all.organisations).toContainEqual(added);
    expect(all.people).toContainEqual(person);
    // The office is shown as the address of its body, not as a person.
    expect(all.people.map(({ fullName }) => fullName)).not.toContain('Школа № 7');
  });

  it('takes a name once, whatever its quotes and case', async () => {
    const { body } = await coordinator
      .post('/api/directory/organisations')
      .send({ ...school, name: '«школа № 7»' })
      .expect(422);
    expect(body).toMatchObject({ code: 'name-taken', errors: [{ place: 'name' }] });
  });

  it('gives and takes an address, and refuses the second of two changes made at once', async () => {
    const { body: added } = await coordinator
      .post('/api/directory/organisations')
      .send({ ...school, name: 'Школа № 8' });
    const change = (email: string | null, version: number) =>
      coordinator.patch(`/api/directory/organisations/${added.id}`).send({ version, email });
    const { body: changed } = await change('school8@region.example', added.version).expect(200);
    expect(changed).toMatchObject({ email: 'school8@region.example', name: 'Школа № 8' });
    const { body: refused } = await change('other@region.example', added.version).expect(409);
    expect(refused).toMatchObject({ code: 'stale-entry', detail: expect.stringContaining('Школа № 8') });
    expect((await change(null, changed.version).expect(200)).body.email).toBeNull();
  });

  it('gives an address to one person of those somebody sees, whatever its case, and says so; of others it tells nothing, offices share theirs', async () => {
    const email = 'Petrova@Region.example';
    const elsewhere = await world.addOrganisation({ kind: 'ministry' });
    const { id: organisationId } = await world.addOrganisation();
    const holder = await world.addPerson({ organisationId: elsewhere.id, email: email.toLowerCase() });
    const add = (fullName: string, address: string | null) =>
      coordinator
        .post('/api/directory/people')
        .send({ fullName, organisationId, role: 'official', ...(address !== null && { email: address }) });
    const refusal = { code: 'email-taken', errors: [{ place: 'email', detail: expect.stringContaining(email) }] };
    expect((await add('Петрова А.А.', email).expect(422)).body).toMatchObject(refusal);
    const { body: added } = await add('Петрова А.А.', null).expect(201);
    const change = { version: 1, email };
    const { body: changed } = await coordinator.patch(`/api/directory/people/${added.id}`).send(change).expect(422);
    expect(changed).toMatchObject(refusal);
    await coordinator.patch(`/api/directory/organisations/${organisationId}`).send({ version: 1, email }).expect(200);
    const twin = await world.addPerson({ organisationId, email });
    const { body: invited } = await coordinator.post(`/api/directory/people/${twin.id}/invitation`).expect(422);
    expect(invited).toMatchObject({ code: 'email-taken' });
    await world.source.query(`update person set state = 'left', left_on = '2023-03-10' where id = any($1)`, [
      [holder.id, twin.id],
    ]);
    await coordinator.patch(`/api/directory/people/${added.id}`).send(change).expect(200);

    const town = await world.addOrganisation({ kind: 'municipal_authority' });
    const ofTown = await world.addPerson({ role: 'coordinator', organisationId: town.id, branchId: town.id });
    const body = { fullName: 'Седова А.А.', organisationId: town.id, role: 'official', email };
    await (await world.signIn(ofTown.id)).post('/api/directory/people').send(body).expect(201);
  });

  it.each([
    [{ ...school, name: '' }, 'name', 'field.too-short'],
    [{ ...school, kind: 'shop' }, 'kind', 'field.choice'],
    [{ ...school, timeZone: 'Челябинск' }, 'timeZone', 'field.time-zone'],
    [{ ...school, email: 'нет' }, 'email', 'field.email'],
  ])('names the field that cannot be used: %j', async (sent, place, code) => {
    const { body } = await coordinator.post('/api/directory/organisations').send(sent).expect(422);
    expect(body.errors).toMatchObject([{ place, code }]);
  });

  it('finds among those without a working address who has one that letters come back from, until it is another', async () => {
    const place = await world.addOrganisation({ name: 'Гимназия № 3' });
    const bouncing = await world.addPerson({ organisationId: place.id, email: 'gone@region.example' });
    await world.source.query(
      `update person set bounced_email = $2, bounced_at = $3, bounced_answer = '550 no such user' where id = $1`,
      [bouncing.id, 'Gone@region.example', '2023-03-10T05:00:00Z'],
    );
    const found = async () => {
      const query = { withoutAddress: true, search: 'гимназия № 3' };
      return ((await coordinator.get('/api/directory').query(query).expect(200)).body as Directory).people;
    };
    expect(await found()).toMatchObject([{ id: bouncing.id, email: 'gone@region.example', emailBounces: true }]);
    const change = { version: bouncing.version, email: 'there@region.example' };
    const { body } = await coordinator.patch(`/api/directory/people/${bouncing.id}`).send(change).expect(200);
    expect(body).toMatchObject({ emailBounces: false });
    expect(await found()).toEqual([]);
  });

  it('lets only an administrator make one', async () => {
    const { id, version } = await world.addPerson();
    const change = { version, role: 'administrator' };
    const { body } = await coordinator.patch(`/api/directory/people/${id}`).send(change).expect(422);
    expect(body.code).toBe('role-needs-administrator');
    const administrator = await world.signInAs('administrator');
    expect((await administrator.patch(`/api/directory/people/${id}`).send(change).expect(200)).body.role).toBe(
      'administrator',
    );
  });
});

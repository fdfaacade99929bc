import type { Directory } from '@contract';
import { HandoverEntity, InvitationEntity, type OrganisationEntity, PersonEntity, SubstitutionEntity } from '@storage';
import { ApiWorld, type Client, TODAY } from './api-world.js';

/** Somebody employed in a municipality whose role covers the region: whoever keeps the municipality's directory is not over him. */
describe('a person whose role covers more than the branch he works in', () => {
  let world: ApiWorld;
  let region: OrganisationEntity;
  let town: OrganisationEntity;
  let ofTown: Client;
  let ofRegion: Client;
  beforeAll(async () => {
    world = await ApiWorld.create();
    region = await world.addOrganisation({ kind: 'ministry' });
    town = await world.addOrganisation({ kind: 'municipal_authority', parentId: region.id });
    const keeper = (body: OrganisationEntity) =>
      world.addPerson({ role: 'coordinator', organisationId: body.id, branchId: body.id });
    ofTown = await world.signIn((await keeper(town)).id);
    ofRegion = await world.signIn((await keeper(region)).id);
  });
  afterAll(() => world.close());

  let people = 0;
  const addWide = (fields: Partial<PersonEntity> = {}) => {
    people += 1;
    const email = `wide${people}@town.example`;
    return world.addPerson({
      ...{ role: 'supervisor', organisationId: town.id, branchId: region.id, email },
      ...fields,
    });
  };

  /** What each door would change, and whose door it is. */
  const DOORS: [
    string,
    (client: Client, person: PersonEntity) => Promise<{ status: number; body: { code?: string } }>,
  ][] = [
    [
      'gets no other address',
      (client, { id }) => client.patch(`/api/directory/people/${id}`).send({ version: 1, email: 'mine@evil.example' }),
    ],
    [
      'is not cut down to the branch first',
      (client, { id }) => client.patch(`/api/directory/people/${id}`).send({ version: 1, branchId: town.id }),
    ],
    [
      'gets no other role',
      (client, { id }) => client.patch(`/api/directory/people/${id}`).send({ version: 1, role: 'official' }),
    ],
    ['is not invited', (client, { id }) => client.post(`/api/directory/people/${id}/invitation`)],
    [
      'keeps the invitation he got',
      async (client, { id }) => {
        const [createdAt, expiresAt] = [new Date('2023-03-09T05:00:00Z'), new Date('2023-03-19T05:00:00Z')];
        await world.source.manager.insert(InvitationEntity, { personId: id, invitedBy: id, createdAt, expiresAt });
        return client.delete(`/api/directory/people/${id}/invitation`);
      },
    ],
    [
      'keeps the links of his letters',
      async (client, { id }) => {
        await world.addLink((await world.addTask({ organisationId: town.id })).id, id);
        return client.delete(`/api/directory/people/${id}/links`);
      },
    ],
    [
      'is not sent away',
      (client, { id }) =>
        client
          .post(`/api/directory/people/${id}/handover`)
          .send({ version: 1, fromDay: TODAY, successorId: null, reason: 'Уволен' }),
    ],
    [
      'is not kept from leaving',
      async (client, { id: personId }) => {
        const createdAt = new Date('2023-03-09T05:00:00Z');
        await world.source.manager.save(HandoverEntity, {
          ...{ personId, successorId: null, organisationId: null, fromDay: TODAY, reason: 'Уволен', createdAt },
          ...{ createdBy: personId, doneAt: null, taskCount: null, formerEmail: null },
        });
        return client.delete(`/api/directory/people/${personId}/handover`);
      },
    ],
    [
      'does not come back',
      async (client, { id }) => {
        await world.source.query(`update person set state = 'left', left_on = $2 where id = $1`, [id, TODAY]);
        return client.post(`/api/directory/people/${id}/reinstatement`).send({ version: 1 });
      },
    ],
    [
      'gets no deputy',
      async (client, { id }) => {
        const deputyId = (await world.addPerson({ organisationId: town.id })).id;
        const path = `/api/directory/people/${id}/substitutions`;
        return client.post(path).send({ deputyId, fromDay: TODAY, toDay: TODAY });
      },
    ],
    [
      'keeps the deputy he has',
      async (client, { id: personId }) => {
        const deputyId = (await world.addPerson({ organisationId: town.id })).id;
        const createdAt = new Date('2023-03-09T05:00:00Z');
        const { id } = await world.source.manager.save(SubstitutionEntity, {
          ...{ personId, deputyId, fromDay: TODAY, toDay: TODAY, createdAt, createdBy: personId },
        });
        return client.delete(`/api/directory/people/${personId}/substitutions/${id}`);
      },
    ],
  ];

  it.each(DOORS)('%s by whoever keeps the directory of that branch', async (_what, knock) => {
    for (const branchId of [region.id, null]) {
      const person = await addWide({ branchId });
      const { status, body } = await knock(ofTown, person);
      expect({ status, code: body.code }).toEqual({ status: 422, code: 'person-covers-more' });
      expect((await world.source.manager.findOneByOrFail(PersonEntity, { id: person.id })).email).toBe(person.email);
    }
  });

  it.each(DOORS)('%s, unless by somebody whose branch covers all of it', async (_what, knock) => {
    const { status } = await knock(ofRegion, await addWide());
    expect([200, 202, 204]).toContain(status);
  });

  it('is not somebody who covers his own body', async () => {
    const { id } = await addWide({ branchId: town.id });
    await ofTown.patch(`/api/directory/people/${id}`).send({ version: 1, email: 'new@town.example' }).expect(200);
  });
});

describe('the branch a role covers', () => {
  let world: ApiWorld;
  let everywhere: Client;
  let department: OrganisationEntity;
  beforeAll(async () => {
    world = await ApiWorld.create();
    const { id: parentId } = await world.addOrganisation({ kind: 'ministry' });
    department = await world.addOrganisation({ kind: 'body', parentId });
    everywhere = await world.signIn((await world.addPerson({ role: 'coordinator', branchId: null })).id);
  });
  afterAll(() => world.close());

  let people = 0;
  const add = async (more: object): Promise<Directory['people'][number]> => {
    people += 1;
    const { body } = await everywhere
      .post('/api/directory/people')
      .send({ fullName: `Лугова ${people}`, organisationId: department.id, role: 'supervisor', ...more })
      .expect(201);
    return body;
  };

  it('is the person’s own body and what is below it, whatever covers who gives the role', async () => {
    expect(await add({})).toMatchObject({ branchId: department.id });
    const { id } = await add({ role: 'official' });
    const { body } = await everywhere
      .patch(`/api/directory/people/${id}`)
      .send({ version: 1, role: 'coordinator' })
      .expect(200);
    expect(body).toMatchObject({ branchId: department.id });
  });

  it('is wider where whoever may says so', async () => {
    expect(await add({ branchId: null })).toMatchObject({ branchId: null });
    expect(await add({ branchId: department.parentId })).toMatchObject({ branchId: department.parentId });
  });
});

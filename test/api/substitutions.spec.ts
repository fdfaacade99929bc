import { randomUUID } from 'node:crypto';
import type { TaskDetail } from '@contract';
import { AuditEventEntity, type OrganisationEntity, type PersonEntity } from '@storage';
import { ApiWorld, type Client } from './api-world.js';

const AT = '/api/profile/substitutions';

describe('standing in for somebody', () => {
  let world: ApiWorld;
  let town: OrganisationEntity;
  let school: OrganisationEntity;
  let absent: PersonEntity;
  let deputy: PersonEntity;
  let stranger: PersonEntity;
  let client: Client;

  beforeAll(async () => {
    world = await ApiWorld.create();
    town = await world.addOrganisation({ kind: 'municipal_authority' });
    school = await world.addOrganisation({ parentId: town.id });
    stranger = await world.addPerson();
  });
  beforeEach(async () => {
    absent = await world.addPerson({ organisationId: school.id, fullName: `Ромашкина Д.С. ${randomUUID()}` });
    deputy = await world.addPerson({ organisationId: town.id, fullName: `Ветрова Ю.И. ${randomUUID()}` });
    client = await world.signIn(absent.id);
  });
  afterAll(() => world.close());

  const days = (fromDay: string, toDay: string, deputyId = deputy.id) => ({ deputyId, fromDay, toDay });

  it('is said by the person himself in one form, and lets the deputy act for him on those days', async () => {
    const task = await world.addTask({ organisationId: school.id, personId: absent.id });
    const acting = await world.signIn(deputy.id);
    await acting.post(`/api/tasks/${task.id}/take`).send({ version: 1 }).expect(404);
    const { body: shown } = await client.post(AT).send(days('2023-03-10', '2023-03-24')).expect(200);
    expect(shown.rows).toMatchObject([{ deputyName: deputy.fullName, fromDay: '2023-03-10', toDay: '2023-03-24' }]);
    const { body: taken }: { body: TaskDetail } = await acting
      .post(`/api/tasks/${task.id}/take`)
      .send({ version: 1 })
      .expect(200);
    expect(taken.history).toMatchObject([{ command: 'take', who: deputy.fullName, forWhom: absent.fullName }]);
    expect(
      await world.source.manager.findBy(AuditEventEntity, {
        subject: `person:${absent.id}`,
        action: 'deputy-appointed',
      }),
    ).toMatchObject([{ actorId: absent.id, details: { deputyId: deputy.id } }]);
  });

  it('offers people of the same body and of those above and below, and takes nobody else', async () => {
    const { body: shown } = await client.get(AT).expect(200);
    const candidates: { id: string }[] = shown.candidates;
    const offered = candidates.map(({ id }) => id);
    expect(offered).toContain(deputy.id);
    expect(offered).not.toContain(absent.id);
    expect(offered).not.toContain(stranger.id);
    for (const unfit of [stranger.id, absent.id]) {
      const { body: refused } = await client
        .post(AT)
        .send(days('2023-03-10', '2023-03-24', unfit))
        .expect(422);
      expect(refused.errors).toMatchObject([{ place: 'deputyId', code: 'deputy-unfit' }]);
    }
  });

  it('is not for days that are over, reversed or taken', async () => {
    await client.post(AT).send(days('2023-04-03', '2023-04-14')).expect(200);
    for (const [from, to, code] of [
      ['2023-03-01', '2023-03-09', 'substitution-past'],
      ['2023-03-20', '2023-03-19', 'substitution-reversed'],
      ['2023-04-14', '2023-04-20', 'substitution-overlaps'],
    ] as const) {
      expect((await client.post(AT).send(days(from, to)).expect(422)).body.code).toBe(code);
    }
  });

  it('ends earlier: the deputy may nothing any more, and somebody else’s is left alone', async () => {
    const { body: shown } = await client.post(AT).send(days('2023-03-10', '2023-03-24')).expect(200);
    const other = await world.signIn((await world.addPerson({ organisationId: school.id })).id);
    await other.delete(`${AT}/${shown.rows[0].id}`).expect(404);
    await client.delete(`${AT}/${shown.rows[0].id}`).expect(204);
    expect((await client.get(AT)).body.rows).toEqual([]);
    const task = await world.addTask({ organisationId: school.id, personId: absent.id });
    await (await world.signIn(deputy.id)).get(`/api/tasks/${task.id}`).expect(404);
  });

  it('is said by the coordinator of the branch for somebody of it, and of no other', async () => {
    const coordinates = { role: 'coordinator', organisationId: town.id, branchId: town.id } as const;
    const coordinator = await world.signIn((await world.addPerson(coordinates)).id);
    const of = (person: PersonEntity) => `/api/directory/people/${person.id}/substitutions`;
    await coordinator.post(of(absent)).send(days('2023-03-10', '2023-03-24')).expect(200);
    await coordinator.post(of(stranger)).send(days('2023-03-10', '2023-03-24')).expect(404);
    expect((await client.get(AT)).body.rows).toHaveLength(1);
    const listed = async (asker: Client) => {
      const { body } = await asker.get('/api/substitutions').expect(200);
      return (body as { personId: string }[]).filter(({ personId }) => personId === absent.id);
    };
    expect(await listed(coordinator)).toMatchObject([
      {
        ...{ personId: absent.id, personName: absent.fullName, deputyName: deputy.fullName, current: true },
        ...{ fromDay: '2023-03-10', toDay: '2023-03-24' },
      },
    ]);
    const foreign = await world.addOrganisation();
    const elsewhere = await world.addPerson({ ...coordinates, organisationId: foreign.id, branchId: foreign.id });
    expect(await listed(await world.signIn(elsewhere.id))).toEqual([]);
  });
});

import { randomUUID } from 'node:crypto';
import { matchKey, personMatchKey } from '@domain/directory';
import { Clock } from '@platform/clock';
import {
  authoritiesOfOrders,
  DirectoryAliasEntity,
  OrderDocumentEntity,
  type OrganisationEntity,
  OrganisationEntity as Organisations,
  PersonEntity,
} from '@storage';
import { ConfirmOrder, ReadOrder, ReceiveOrder, RunImport } from '@workflow';
import { orderText } from '../support/review-world.js';
import { ApiWorld, type Client } from './api-world.js';

type Way = (body: OrganisationEntity, name: string) => Promise<void>;

describe('an organisation that is renamed', () => {
  let world: ApiWorld;
  let number = 0;
  beforeAll(async () => {
    world = await ApiWorld.create();
  });
  afterAll(() => world.close());

  const bodyOf = (id: string) => world.source.manager.findOneByOrFail(Organisations, { id });
  const addBody = (name: string, fields: Partial<OrganisationEntity> = {}) =>
    world.addOrganisation({ name, matchKey: matchKey(name), kind: 'ministry', ...fields });
  const withCode = (): Partial<OrganisationEntity> => {
    const id = randomUUID();
    return { id, code: id.slice(0, 8), codeBranchId: id };
  };
  const addPerson = (body: OrganisationEntity, fullName: string, fields: Partial<PersonEntity> = {}) =>
    world.addPerson({
      organisationId: body.id,
      fullName,
      matchKey: personMatchKey(fullName, body.matchKey),
      ...fields,
    });
  const administratorOf = async (body: OrganisationEntity): Promise<Client> =>
    world.signIn((await world.addPerson({ organisationId: body.id, role: 'administrator' })).id);

  async function patch(client: Client, { id, version }: { id: string; version: number }, name: string) {
    return client.patch(`/api/directory/organisations/${id}`).send({ version, name });
  }

  async function bring(client: Client, rows: readonly string[]): Promise<void> {
    const file = Buffer.from(rows.join('\n'));
    const { body } = await client.post('/api/directory/imports').attach('file', file, 'список.csv').expect(201);
    await world.app.get(RunImport).run(body.id as string);
    const preview = (await client.get(`/api/directory/imports/${body.id}`).expect(200)).body;
    await client.post(`/api/directory/imports/${body.id}/confirmation`).send({ digest: preview.digest }).expect(204);
    await world.app.get(RunImport).run(body.id as string);
    expect((await client.get(`/api/directory/imports/${body.id}`).expect(200)).body.state).toBe('applied');
  }

  const WAYS: Readonly<Record<string, Way>> = {
    'on the page of the directory': async (body, name) => {
      const { status } = await patch(await world.signInAs('administrator'), await bodyOf(body.id), name);
      expect(status).toBe(200);
    },
    'by a list': async (body, name) => {
      const rows = ['Наименование;Код ОО', `${name};${body.code}`];
      await bring(await world.signInAs('administrator'), rows);
    },
    'in «Первые шаги»': async (body, name) => {
      const client = await administratorOf(body);
      const { organisation } = (await client.get('/api/setup').expect(200)).body;
      expect((await patch(client, organisation, name)).status).toBe(200);
    },
  };

  async function read(issuer: string, personId: string): Promise<string> {
    const actor = { personId, organisationId: '', role: 'administrator', via: 'web' } as const;
    const clock = world.app.get(Clock);
    const text = orderText({
      issuer: issuer.toUpperCase(),
      number: String((number += 1)),
      clause: 'Контроль за исполнением приказа возложить на Лугового А.Б.',
      rows: [['1', 'Провести семинар', '31 марта 2023 года', 'Орлова А.Б., Методист']],
    });
    const received = { fileName: 'приказ.txt', bytes: Buffer.from(text), actor };
    const { orderId } = await new ReceiveOrder(world.source, clock, { add: async () => true } as never).run(received);
    await new ReadOrder(world.source).run(orderId);
    return orderId;
  }

  it.each(Object.keys(WAYS).map((way, at) => [way, ['Северной', 'Южной', 'Восточной'][at] ?? '']))(
    'is found %s by its new name and by its first, and so are its people and its posts',
    async (way, side) => {
      const before = `Управление просвещения ${side} области`;
      const after = `Министерство знаний ${side} области`;
      const body = await addBody(before, withCode());
      const controller = await addPerson(body, 'Луговой А.Б.', {
        email: `${matchKey(side)}@dep.example`,
        role: 'supervisor',
      });
      const official = await addPerson(body, 'Орлова А.Б.');
      // One more whom the name alone could mean.
      await addPerson(body, 'Орлова Анна Борисовна');
      await WAYS[way]?.(body, after);
      expect((await bodyOf(body.id)).name).toBe(after);
      const counted = () =>
        Promise.all([world.source.manager.count(Organisations), world.source.manager.count(PersonEntity)]);
      const sender = (await world.addPerson({ role: 'administrator' })).id;
      await read(before, sender);
      const there = await counted();
      const orderId = await read(after, sender);
      expect(await counted()).toEqual(there);
      const [authority] = await authoritiesOfOrders(world.source.manager, [orderId]);
      expect(authority?.organisationIds).toEqual([body.id]);
      await new ConfirmOrder(world.source, world.app.get(Clock)).run({
        orderId,
        actor: { personId: sender, organisationId: '', role: 'administrator', via: 'web' },
      });
      const order = await world.source.manager.findOneByOrFail(OrderDocumentEntity, { id: orderId });
      expect(order.controllerId).toBe(controller.id);
      const parts = await world.source.query<{ personId: string | null }[]>(
        `select person_id as "personId" from task_participant join task on task.id = task_id where task.order_id = $1`,
        [orderId],
      );
      expect(parts.map(({ personId }) => personId)).toContain(official.id);
    },
  );

  const meant = async (name: string) =>
    (await world.source.manager.findBy(DirectoryAliasEntity, { matchKey: matchKey(name) })).map(
      ({ organisationId, namesBranchId }) => [organisationId, namesBranchId],
    );

  it('does not take the name of another: by hand it is refused in words, from a list orders do not find it by that name', async () => {
    const [one, other] = [await addBody('Центр оценки'), await addBody('Центр качества', withCode())];
    const client = await world.signInAs('administrator');
    const refused = await patch(client, await bodyOf(other.id), 'Центр оценки');
    expect([refused.status, refused.body.code]).toEqual([422, 'name-taken']);
    await bring(client, ['Наименование;Код ОО', `Центр оценки;${other.code}`]);
    expect((await bodyOf(other.id)).name).toBe(one.name);
    expect(await meant('Центр оценки')).toEqual([]);
  });

  it('has a name that is borne in another branch for its own branch alone', async () => {
    const [north, south] = [await addBody('Регион Север'), await addBody('Регион Юг')];
    await addBody('Горуправление', { kind: 'municipal_authority', parentId: north.id });
    const town = await addBody('Управа', { kind: 'municipal_authority', parentId: south.id });
    const coordinator = await addPerson(south, 'Белова О.О.', { role: 'coordinator', branchId: south.id });
    const answer = await patch(await world.signIn(coordinator.id), town, 'Горуправление');
    expect(answer.status).toBe(200);
    expect(await meant('Горуправление')).toEqual([[town.id, south.id]]);
  });

  it('gives up a name to whoever is called so later, but not one that somebody chose for it', async () => {
    const [one, other] = [await addBody('Лицей А'), await addBody('Лицей Б')];
    const client = await world.signInAs('administrator');
    const rename = async ({ id }: OrganisationEntity, name: string) =>
      expect((await patch(client, await bodyOf(id), name)).status).toBe(200);
    await rename(one, 'Лицей искусств');
    await rename(one, 'Школа искусств');
    await rename(other, 'Лицей искусств');
    expect(await meant('Лицей искусств')).toEqual([[other.id, null]]);
    const chosenBy = (await world.addPerson()).id;
    const chosen = { matchKey: matchKey('Академия'), organisationId: one.id, chosenBy };
    await world.source.manager.insert(DirectoryAliasEntity, chosen);
    await rename(other, 'Академия');
    expect(await meant('Академия')).toEqual([[one.id, null]]);
  });
});

import type { components, Directory, TaskList } from '@contract';
import { OrderDocumentEntity, type OrganisationEntity, PersonEntity } from '@storage';
import { ReadOrder } from '@workflow';
import { ApiWorld, type Client, orderFile } from './api-world.js';

/** Whoever sets the product up brings the first orders, and works for none of the bodies they name. */
describe('an order brought by an administrator', () => {
  let world: ApiWorld;
  let order: OrderDocumentEntity;
  let issuer: OrganisationEntity;
  const bring = async (client: Client, file: RegExp) => {
    const { body } = await client
      .post('/api/orders')
      .attach('file', await orderFile(file), 'приказ.txt')
      .expect(201);
    await world.app.get(ReadOrder).run(body.id);
    await client.post(`/api/orders/${body.id}/confirm`).expect(200);
    return world.source.manager.findOneByOrFail(OrderDocumentEntity, { id: body.id });
  };

  beforeAll(async () => {
    world = await ApiWorld.create({ clockStart: '2020-07-01T06:00:00Z' });
    const office = await world.addOrganisation({ kind: 'body', name: 'Администрация системы' });
    const keeper = await world.addPerson({ role: 'administrator', organisationId: office.id });
    order = await bring(await world.signIn(keeper.id), /^000/);
    [issuer] = await world.source.query(
      `select * from organisation where id = (select organisation_id from person where id = $1)`,
      [order.controllerId],
    );
  });
  afterAll(() => world.close());

  it('is its issuer’s from the day it is issued: his coordinator runs it', async () => {
    expect(order.ownerOrganisationId).toBe(issuer.id);
    const coordinator = await world.addPerson({
      ...{ role: 'coordinator', organisationId: issuer.id, branchId: issuer.id },
    });
    const client = await world.signIn(coordinator.id);
    const { body }: { body: TaskList } = await client.get('/api/tasks').query({ orderId: order.id }).expect(200);
    const { id, version, dueDate } = body.rows.find((row) => row.dueDate !== null)!;
    const later = `${Number(dueDate!.slice(0, 4)) + 1}${dueDate!.slice(4)}`;
    await client.post(`/api/tasks/${id}/extend`).send({ version, newDate: later, reason: 'по письму' }).expect(200);
  });

  it('offers the schools below its issuer the consultations it promises', async () => {
    const school = await world.addOrganisation({ kind: 'school', parentId: issuer.id });
    const client = await world.signIn((await world.addPerson({ role: 'school', organisationId: school.id })).id);
    const { body }: { body: components['schemas']['ConsultationsDto'] } = await client
      .get('/api/consultations')
      .expect(200);
    expect(body.offered.map(({ title }) => title)).toEqual([expect.stringContaining('консультаци')]);
  });

  it('makes its controller see his own body and what is below it, nothing else', async () => {
    const controller = await world.source.manager.findOneByOrFail(PersonEntity, { id: order.controllerId! });
    expect(controller).toMatchObject({ role: 'supervisor', branchId: controller.organisationId });
  });

  it('leaves the controller of a town’s order within reach of the town’s coordinator', async () => {
    const town = await world.addOrganisation({ kind: 'municipal_authority', name: 'Управление образования Н.' });
    const keeper = await world.addPerson({ role: 'coordinator', organisationId: town.id, branchId: town.id });
    const client = await world.signIn(keeper.id);
    const { controllerId } = await bring(client, /^003/);
    const { body }: { body: Directory } = await client.get('/api/directory').expect(200);
    const { id, version } = body.people.find((person) => person.id === controllerId)!;
    await client.patch(`/api/directory/people/${id}`).send({ version, email: 'controller@town.example' }).expect(200);
  });
});

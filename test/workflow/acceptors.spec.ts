import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { mayOnTask } from '@domain/access';
import { StandingClock } from '@platform/clock';
import { createDataSource, OrganisationEntity, PersonEntity, TaskEntity, TaskParticipantEntity } from '@storage';
import { type ActingPerson, ConfirmOrder, EnsureAdministrator, ReadOrder, ReceiveOrder } from '@workflow';
import type { DataSource } from 'typeorm';
import { createTestDatabase, type TestDatabase } from '../support/database.js';

const ORDER = path.join(import.meta.dirname, '..', 'fixtures', 'orders', '001_e92bb9a49a23248f.txt');
const queues = { add: async () => true };

describe('who accepts the reports of a real order', () => {
  let database: TestDatabase;
  let source: DataSource;
  const clock = new StandingClock(new Date('2023-03-09T05:00:00Z'));

  beforeAll(async () => {
    database = await createTestDatabase();
    source = await createDataSource(database.url).initialize();
    const { personId } = await new EnsureAdministrator(source).run();
    const { organisationId } = await source.manager.findOneByOrFail(PersonEntity, { id: personId });
    const actor: ActingPerson = { personId, organisationId, role: 'administrator', via: 'web' };
    const file = { fileName: 'приказ.txt', bytes: await readFile(ORDER), actor };
    const { orderId } = await new ReceiveOrder(source, clock, queues as never).run(file);
    await new ReadOrder(source).run(orderId);
    await new ConfirmOrder(source, clock).run({ orderId, actor });
  });
  afterAll(async () => {
    await source.destroy();
    await database.drop();
  });

  it('is, for every task, somebody whom the policy lets accept', async () => {
    const people = new Map((await source.manager.find(PersonEntity)).map((person) => [person.id, person]));
    const tasks = await source.manager.find(TaskEntity);
    const participants = await source.manager.find(TaskParticipantEntity);
    const refused = tasks.filter(({ id, acceptorId }) => {
      const acceptor = people.get(acceptorId ?? '');
      if (acceptor === undefined) return true;
      const { id: personId, organisationId, role } = acceptor;
      const ofTask = participants
        .filter(({ taskId }) => taskId === id)
        .map((one) => ({ ...one, lineage: [one.organisationId] }));
      const task = {
        state: 'submitted' as const,
        acceptorId,
        checkerId: null,
        participants: ofTask,
        orderLineage: [],
        leadsAbove: [],
        curators: [],
        resolutionGiverId: null,
      };
      return !mayOnTask({ personId, organisationId, role }, task, 'accept');
    });
    expect(tasks.length).toBeGreaterThan(0);
    expect(refused).toEqual([]);
  });

  it('is the controller the order names, where the ministry itself takes no part', async () => {
    const controller = await source.manager.findOneByOrFail(PersonEntity, { fullName: 'Бухмастова Е.В.' });
    const institute = await source.manager.findOneByOrFail(OrganisationEntity, { name: 'ГБУ ДПО «ЧИРО»' });
    const tasks = await source.manager.findBy(TaskEntity, { assigneeOrganisationId: institute.id });
    expect(new Set(tasks.map(({ acceptorId }) => acceptorId))).toEqual(new Set([controller.id]));
  });
});

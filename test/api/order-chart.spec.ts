import { localDate } from '@domain/calendar';
import { TaskEntity, TaskParticipantEntity } from '@storage';
import type { OrderChart } from '@workflow';
import { ApiWorld, TODAY } from './api-world.js';

/** One row with two dates; for the first one a school of each of two municipalities, one of which was given a later date. */
describe('the rows of an order against the days', () => {
  let world: ApiWorld;
  let orderId: string;
  const towns: string[] = [];

  beforeAll(async () => {
    world = await ApiWorld.create();
    const region = await world.addOrganisation({ kind: 'ministry' });
    const { order, item } = await world.addOrder({ ownerOrganisationId: region.id });
    orderId = order.id;
    const add = async (schoolId: string, occurrence: number, fields: Partial<TaskEntity>) => {
      const { id } = await world.source.manager.save(
        world.source.manager.create(TaskEntity, {
          ...{ orderId, itemId: item.id, occurrence, occurrenceCount: 2, assigneeOrganisationId: schoolId },
          ...{ title: item.title, kind: 'meeting', scheduleKind: 'recurring', state: 'open' },
          ...{ roundStartedOn: TODAY, createdOn: TODAY, createdAt: new Date('2023-03-10T05:00:00Z') },
          ...fields,
        }),
      );
      await world.source.manager.insert(TaskParticipantEntity, {
        ...{ taskId: id, position: 0, role: 'lead', organisationId: schoolId, personId: null },
      });
    };
    const on = (day: string) => ({ dueDate: localDate(day), controlDate: localDate(day) });
    for (const first of [
      { state: 'closed', startDate: localDate('2023-02-01'), ...on('2023-03-01') },
      { state: 'open', startDate: localDate('2023-02-01'), ...on('2023-03-09'), movedFrom: localDate('2023-03-01') },
    ] as const) {
      const town = await world.addOrganisation({ kind: 'municipal_authority', parentId: region.id });
      const school = await world.addOrganisation({ parentId: town.id });
      towns.push(town.id);
      await add(school.id, 1, first);
      await add(school.id, 2, on('2023-06-01'));
      await add(school.id, 3, { state: 'cancelled', ...on('2023-09-01') });
      await add(school.id, 4, { state: 'awaiting_schedule' });
      await add(school.id, 5, { scheduleKind: 'continuous', runsTo: localDate('2023-12-31') });
      const ended = { runsTo: localDate('2023-03-05'), createdOn: localDate('2023-01-20'), ...on('2023-03-05') };
      await add(school.id, 6, { scheduleKind: 'continuous', ...ended });
    }
  });
  afterAll(() => world.close());

  const chartFor = async (branchId: string | null, query = ''): Promise<OrderChart> => {
    const person = await world.addPerson({ role: 'coordinator', branchId });
    const client = await world.signIn(person.id);
    return (await client.get(`/api/orders/${orderId}/chart${query}`).expect(200)).body;
  };

  it('show the approved date beside the one that holds today, what is done, late, cancelled, in force, without a date', async () => {
    const { today, total, rows } = await chartFor(null);
    expect({ today, total }).toEqual({ today: TODAY, total: 1 });
    expect(rows[0]).toMatchObject({ number: '1.1', undatedCount: 2 });
    expect(rows[0]!.spans).toEqual([
      {
        ...{ occurrence: 1, startDate: '2023-02-01', approvedDue: '2023-03-01', dueDate: '2023-03-09' },
        standing: false,
        ...{ taskCount: 2, closedCount: 1, overdueCount: 1, movedCount: 1, suspendedCount: 0 },
      },
      {
        ...{ occurrence: 2, startDate: null, approvedDue: '2023-06-01', dueDate: '2023-06-01' },
        standing: false,
        ...{ taskCount: 2, closedCount: 0, overdueCount: 0, movedCount: 0, suspendedCount: 0 },
      },
      {
        ...{ occurrence: 3, startDate: null, approvedDue: '2023-09-01', dueDate: '2023-09-01' },
        standing: false,
        ...{ taskCount: 0, closedCount: 0, overdueCount: 0, movedCount: 0, suspendedCount: 0 },
      },
      {
        ...{ occurrence: 5, startDate: TODAY, approvedDue: '2023-12-31', dueDate: '2023-12-31' },
        standing: true,
        ...{ taskCount: 2, closedCount: 0, overdueCount: 0, movedCount: 0, suspendedCount: 0 },
      },
      // Its term is over, and that day is its date.
      {
        ...{ occurrence: 6, startDate: '2023-01-20', approvedDue: '2023-03-05', dueDate: '2023-03-05' },
        standing: true,
        ...{ taskCount: 2, closedCount: 0, overdueCount: 2, movedCount: 0, suspendedCount: 0 },
      },
    ]);
  });

  it('count for a municipality its own schools alone', async () => {
    const { rows } = await chartFor(towns[0]!);
    expect(rows[0]!.spans[0]).toMatchObject({ dueDate: '2023-03-01', taskCount: 1, closedCount: 1, movedCount: 0 });
  });

  it.each([
    ['?only=overdue', 1],
    ['?only=submitted', 0],
    ['?search=совещ', 1],
  ])('are filtered as the table: %s shows %i', async (query, count) => {
    expect((await chartFor(null, query)).rows).toHaveLength(count);
  });

  it('show what the order approved and gave, not the parts that were handed on, and say what is suspended', async () => {
    const lead = await world.addOrganisation({});
    const task = await world.addTask({ organisationId: lead.id });
    const { manager } = world.source;
    const moved = { movedFrom: localDate('2023-07-10'), dueDate: localDate('2023-07-24') };
    await manager.update(TaskEntity, { id: task.id }, { ...moved, state: 'suspended' });
    const giver = await world.addPerson({ organisationId: lead.id });
    const { id: _, ...same } = await manager.findOneByOrFail(TaskEntity, { id: task.id });
    for (let count = 0; count < 2; count += 1) {
      await manager.save(
        manager.create(TaskEntity, {
          ...{ ...same, parentTaskId: task.id, aboveIds: [task.id], giverId: giver.id, movedFrom: null },
          ...{ dueDate: localDate('2023-07-15'), controlDate: localDate('2023-07-15') },
        }),
      );
    }
    const client = await world.signIn((await world.addPerson({ role: 'administrator' })).id);
    const { rows } = (await client.get(`/api/orders/${task.orderId}/chart`).expect(200)).body as OrderChart;
    expect(rows[0]!.spans).toEqual([
      expect.objectContaining({
        ...{ approvedDue: '2023-07-10', dueDate: '2023-07-24', taskCount: 1, movedCount: 1, suspendedCount: 1 },
      }),
    ]);
  });

  it('are counted in all behind the last page too', async () => {
    expect(await chartFor(null, '?page=2')).toMatchObject({ total: 1, rows: [] });
  });
});

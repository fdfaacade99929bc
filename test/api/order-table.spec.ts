import type { OrderMatrix } from '@contract';
import { localDate } from '@domain/calendar';
import { TaskEntity, TaskParticipantEntity } from '@storage';
import { ApiWorld, TODAY } from './api-world.js';

/** One order with one row, given to a school of each of two municipalities. */
describe('the table of an order with what became of its rows', () => {
  let world: ApiWorld;
  let orderId: string;
  let itemId: string;
  let towns: string[];

  beforeAll(async () => {
    world = await ApiWorld.create();
    const region = await world.addOrganisation({ kind: 'ministry' });
    const { order, item } = await world.addOrder({ ownerOrganisationId: region.id });
    [orderId, itemId] = [order.id, item.id];
    towns = [];
    for (const [state, due] of [
      ['closed', '2023-03-01'],
      ['open', '2023-03-02'],
    ] as const) {
      const town = await world.addOrganisation({ kind: 'municipal_authority', parentId: region.id });
      const school = await world.addOrganisation({ parentId: town.id });
      towns.push(town.id);
      const { id } = await world.source.manager.save(
        world.source.manager.create(TaskEntity, {
          ...{ orderId, itemId, occurrence: 1, occurrenceCount: 1, assigneeOrganisationId: school.id },
          ...{ title: item.title, kind: 'meeting', scheduleKind: 'window', state },
          ...{ startDate: null, dueDate: localDate(due), controlDate: localDate(due) },
          ...{ roundStartedOn: TODAY, createdOn: TODAY, createdAt: new Date('2023-03-10T05:00:00Z') },
        }),
      );
      await world.source.manager.insert(TaskParticipantEntity, {
        ...{ taskId: id, position: 0, role: 'lead', organisationId: school.id, personId: null },
      });
    }
  });
  afterAll(() => world.close());
  // What a test cancels is put back for the next one.
  afterEach(() => world.source.query(`update task set state = 'open' where state = 'cancelled'`));

  const tableFor = async (branchId: string | null, query = '') => {
    const person = await world.addPerson({ role: 'coordinator', branchId });
    const client = await world.signIn(person.id);
    return (await client.get(`/api/orders/${orderId}/table${query}`).expect(200)).body;
  };

  it('shows a row as on paper with how many of its tasks are done and late, and the one to look at', async () => {
    const { total, rows } = await tableFor(null);
    expect(total).toBe(1);
    expect(rows[0]).toMatchObject({
      ...{ number: '1.1', source: 'table', title: 'Провести совещание', deadlineText: 'март 2023 года' },
      ...{ expectedResult: 'Совещание проведено', taskCount: 2, closedCount: 1, overdueCount: 1, submittedCount: 0 },
      task: { state: 'open', dueDate: '2023-03-02', overdue: true },
    });
  });

  it('counts for a municipality its own schools alone', async () => {
    expect((await tableFor(towns[0]!)).rows[0]).toMatchObject({ taskCount: 1, closedCount: 1, overdueCount: 0 });
    expect((await tableFor(towns[1]!)).rows[0]).toMatchObject({ taskCount: 1, closedCount: 0, overdueCount: 1 });
  });

  it.each([
    ['?only=overdue', 1],
    ['?only=open', 1],
    ['?only=submitted', 0],
    ['?only=awaiting_schedule', 0],
    ['?only=closed', 0],
    ['?search=совещ', 1],
    ['?search=1.1', 1],
    ['?search=100%25', 0],
  ])('finds by %s: %i', async (query, count) => {
    const address = query.replace(/=(.*)$/u, (_, value: string) => `=${encodeURIComponent(decodeURIComponent(value))}`);
    expect((await tableFor(null, address)).rows).toHaveLength(count);
  });

  it('names whom a clause names in its sentence, and finds the clause by him', async () => {
    const responsible = JSON.stringify([{ name: 'Отдел общего образования' }, { name: 'Центр оценки' }]);
    await world.source.query(
      `update roadmap_item set reading = reading || jsonb_build_object('responsibleText', null, 'responsible', $2::jsonb)
       where id = $1`,
      [itemId, responsible],
    );
    expect((await tableFor(null)).rows[0].responsibleText).toBe('Отдел общего образования, Центр оценки');
    expect((await tableFor(null, `?search=${encodeURIComponent('центр оценки')}`)).rows).toHaveLength(1);
  });

  it('names whom a clause obliges, as its own page does', async () => {
    const ofClause = (reading: object) =>
      world.source.query(`update roadmap_item set reading = reading - 'responsible' || $2::jsonb where id = $1`, [
        itemId,
        JSON.stringify({ responsibleText: null, ...reading }),
      ]);
    await ofClause({
      parties: [{ name: 'Отдел образования' }, { name: 'Школы' }],
      assignee: 'Отдел образования, школы',
    });
    expect((await tableFor(null)).rows[0].responsibleText).toBe('Отдел образования, Школы');
    // As it was read before the obliged were told apart.
    await ofClause({ parties: [], assignee: 'Отдел образования, школы' });
    expect((await tableFor(null)).rows[0].responsibleText).toBe('Отдел образования, школы');
  });

  it('counts nothing that was cancelled, and says so of a row of which all was', async () => {
    const cancelled = (state: string) =>
      world.source.query(`update task set state = 'cancelled' where state = $1`, [state]);
    const client = await world.signIn((await world.addPerson({ role: 'coordinator', branchId: null })).id);
    const counts = async () => {
      const { body: orders } = await client.get('/api/orders').expect(200);
      const { body: matrix } = await client.get(`/api/orders/${orderId}/matrix`).expect(200);
      const found = [...(await tableFor(null)).rows, ...orders.rows] as { taskCount: number }[];
      return [...found, ...(matrix as OrderMatrix).cells].map(({ taskCount }) => taskCount).toSorted();
    };
    await cancelled('open');
    expect((await tableFor(null)).rows[0]).toMatchObject({ taskCount: 1, task: { state: 'closed' } });
    expect(await counts()).toEqual([0, 1, 1, 1]);
    await cancelled('closed');
    expect((await tableFor(null)).rows[0]).toMatchObject({ taskCount: 0, task: { state: 'cancelled' } });
    expect(await counts()).toEqual([0, 0, 0, 0]);
    await world.source.query(`update task set state = 'closed' where due_date = '2023-03-01'`);
  });

  it('says behind its last page how many rows there are', async () => {
    expect(await tableFor(null, '?page=2')).toMatchObject({ total: 1, rows: [] });
  });

  it('takes a row for done when nothing of it is left in the branch', async () => {
    expect((await tableFor(towns[0]!, '?only=closed')).rows).toHaveLength(1);
    expect((await tableFor(towns[1]!, '?only=closed')).rows).toHaveLength(0);
  });

  it('stands as a matrix against the organisations of the branch, each cell with its state', async () => {
    const matrixFor = async (branchId: string | null, query = ''): Promise<OrderMatrix> => {
      const client = await world.signIn((await world.addPerson({ role: 'coordinator', branchId })).id);
      return (await client.get(`/api/orders/${orderId}/matrix${query}`).expect(200)).body;
    };
    const whole = await matrixFor(null);
    expect(whole).toMatchObject({ total: 1, bodyTotal: 2, rows: [{ id: itemId, number: '1.1' }] });
    const states = new Map(whole.cells.map((cell) => [cell.organisationId, cell]));
    expect(whole.bodies.map(({ id }) => states.get(id))).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ itemId, state: 'closed', taskCount: 1, closedCount: 1, overdueCount: 0 }),
        expect.objectContaining({ itemId, state: 'open', closedCount: 0, overdueCount: 1, dueDate: '2023-03-02' }),
      ]),
    );
    expect((await matrixFor(towns[0]!)).cells.map(({ state }) => state)).toEqual(['closed']);
    expect((await matrixFor(null, '?only=overdue')).bodyTotal).toBe(1);
    expect(await matrixFor(null, '?page=2')).toMatchObject({
      total: 1,
      bodyTotal: 2,
      rows: [],
      cells: [],
    });
  });

  it('lists the tasks behind a row', async () => {
    const client = await world.signIn((await world.addPerson({ role: 'coordinator', branchId: null })).id);
    const { body } = await client.get(`/api/tasks?itemId=${itemId}`).expect(200);
    expect(body.total).toBe(2);
  });
});

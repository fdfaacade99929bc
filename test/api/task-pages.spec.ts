import type { Actor } from '@domain/access';
import { addDays, localDate } from '@domain/calendar';
import type { OrganisationEntity } from '@storage';
import { readCursor, type TaskFilter, TaskList } from '@workflow';
import { ApiWorld, TODAY } from './api-world.js';

/** 130 schools under one town, so that its list is walked, and one school, whose list is looked up. */
const SCHOOLS = 130;

describe('a long list of tasks, leafed through', () => {
  let world: ApiWorld;
  let town: OrganisationEntity;
  let school: OrganisationEntity;
  const given: { id: string; place: string }[] = [];

  beforeAll(async () => {
    world = await ApiWorld.create();
    town = await world.addOrganisation({ kind: 'municipal_authority' });
    for (let made = 0; made < SCHOOLS; made += 1) school = await world.addOrganisation({ parentId: town.id });
    for (let made = 0; made < 25; made += 1) {
      const controlDate = made % 7 === 3 ? null : addDays(TODAY, (made * 11) % 5);
      const state = (['open', 'submitted', 'closed'] as const)[made % 3]!;
      // The town helps, so that the task is in its branch twice.
      const helper = { role: 'executor' as const, organisationId: town.id, personId: null };
      const { id } = await world.addTask({ organisationId: school.id }, { controlDate, state }, [helper]);
      const order = String(made).padStart(3, '0');
      given.push({ id, place: `${controlDate ?? 'undated'} ${order}` });
    }
    given.sort((one, other) => (one.place < other.place ? -1 : 1));
  });
  afterAll(() => world.close());

  const actors = (): Record<string, Actor> => ({
    everybody: { personId: town.id, organisationId: town.id, role: 'administrator' },
    town: { personId: town.id, organisationId: town.id, role: 'coordinator', branchId: town.id },
    school: { personId: school.id, organisationId: school.id, role: 'school' },
  });

  /** Page by page from the cursor on, as long as `step` leads anywhere. */
  async function leaf(who: string, filter: Omit<TaskFilter, 'pageSize'>, step: 'next' | 'previous', from?: string) {
    const ids: string[][] = [];
    let at = from;
    do {
      const cursor = at === undefined ? undefined : readCursor(at);
      const page = await world.app
        .get(TaskList)
        .run({ ...filter, pageSize: 4, ...(cursor && { cursor }) }, actors()[who]!);
      ids.push(page.rows.map(({ id }) => id));
      at = page[step] ?? undefined;
      if (at === undefined) return { ids: step === 'next' ? ids.flat() : ids.reverse().flat(), last: page };
    } while (true);
  }
  const all = () => given.map(({ id }) => id);

  it.each(['everybody', 'town', 'school'])('shows %s each task once, by date, the undated last', async (who) => {
    expect((await leaf(who, {}, 'next')).ids).toEqual(all());
  });

  it.each(['everybody', 'town', 'school'])('leads %s back the same way', async (who) => {
    const { last } = await leaf(who, {}, 'next');
    expect(last.previous).not.toBeNull();
    const back = await leaf(who, {}, 'previous', last.previous!);
    expect(back.ids).toEqual(all().slice(0, -last.rows.length));
  });

  it('turns round', async () => {
    expect((await leaf('town', { latestFirst: true }, 'next')).ids).toEqual(all().reverse());
  });

  it('loses nothing and repeats nothing when a task before the page goes and another comes', async () => {
    const list = world.app.get(TaskList);
    const first = await list.run({ pageSize: 4 }, actors()['town']!);
    const removed = first.rows[1]!.id;
    await world.source.query('update task set control_date = $2 where id = $1', [removed, localDate('2040-01-01')]);
    const second = await list.run({ pageSize: 4, cursor: readCursor(first.next!)! }, actors()['town']!);
    expect(second.rows.map(({ id }) => id)).toEqual(all().slice(4, 8));
    await world.source.query('update task set control_date = $2 where id = $1', [removed, first.rows[1]!.controlDate]);
  });

  it.each([
    ['a state', { state: 'submitted' as const }],
    ['words', { search: 'совещание' }],
    ['days', { dueFrom: '2023-03-11', dueTo: '2023-03-13' }],
    ['what is not late', { overdue: false }],
  ])('is the same for the town and its school with %s', async (_name, filter) => {
    const [everybody, town, school] = await Promise.all(
      ['everybody', 'town', 'school'].map(async (who) => (await leaf(who, filter, 'next')).ids),
    );
    expect(town).toEqual(everybody);
    expect(school).toEqual(everybody);
    expect(everybody!.length).toBeGreaterThan(0);
  });

  it('keeps with each participant what its task is sorted and found by', async () => {
    const id = given[0]!.id;
    await world.source.query(`update task set control_date = null, state = 'suspended' where id = $1`, [id]);
    const rows = await world.source.query<unknown[]>(
      `select 1 from task_participant own join task on task.id = own.task_id
       where (own.by_date, own.sequence, own.state, own.retrospective, own.item_id, own.order_id)
         is distinct from (task.by_date, task.sequence, task.state, task.retrospective, task.item_id, task.order_id)`,
    );
    expect(rows).toEqual([]);
  });
});

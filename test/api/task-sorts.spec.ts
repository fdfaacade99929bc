import type { TaskList } from '@contract';
import type { Actor } from '@domain/access';
import { addDays } from '@domain/calendar';
import type { OrganisationEntity, PersonEntity } from '@storage';
import { type SortedFilter, sortedTasks, TASK_SORTS, type TaskSort } from '@workflow';
import { leafThrough } from '../support/leaf-through.js';
import { ApiWorld, type Client, TODAY } from './api-world.js';

const SCHOOLS = 12;
/** More than a town's are gone through one by one. */
const OTHERS = 110;

/** How each list is sorted, said once more in plain words of the database. */
const SORTED: Readonly<Record<TaskSort, string>> = {
  row: `orders.order_date nulls last, coalesce(orders.number, ''), orders.id, item.position, item.id`,
  organisation: 'body.name, body.id',
  lead: 'coalesce(person.full_name, lead_body.name), coalesce(person.id, lead_body.id)',
  state: `case task.state when 'awaiting_schedule' then 1 when 'scheduled' then 2 when 'open' then 3 when 'in_progress' then 4
    when 'checking' then 5 when 'submitted' then 6 when 'returned' then 7 when 'closed' then 9 end`,
};

describe('tasks sorted by something else than their dates', () => {
  let world: ApiWorld;
  let region: OrganisationEntity;
  let town: OrganisationEntity;
  const schools: OrganisationEntity[] = [];
  let official: PersonEntity;
  let coordinator: Client;

  beforeAll(async () => {
    world = await ApiWorld.create();
    region = await world.addOrganisation({ kind: 'ministry', name: 'Министерство' });
    town = await world.addOrganisation({ kind: 'municipal_authority', name: 'Город', parentId: region.id });
    for (let made = 0; made < OTHERS; made += 1) await world.addOrganisation({ parentId: region.id });
    for (let made = 0; made < SCHOOLS; made += 1) {
      const name = `Школа № ${made % 5}`;
      schools.push(await world.addOrganisation({ name, matchKey: `${name} ${made}`, parentId: town.id }));
    }
    official = await world.addPerson({ organisationId: town.id, fullName: 'Яковлев Я.Я.' });
    for (let made = 0; made < 30; made += 1) {
      const school = schools[made % SCHOOLS]!;
      const lead = made % 4 === 0 ? { organisationId: town.id, personId: official.id } : { organisationId: school.id };
      const controlDate = made % 7 === 3 ? null : addDays(TODAY, (made * 11) % 5);
      const state = (['open', 'submitted', 'closed', 'awaiting_schedule'] as const)[made % 4]!;
      await world.addTask(
        lead,
        { controlDate, dueDate: controlDate, state, kind: made % 3 === 0 ? 'training' : 'other' },
        [{ role: 'executor', organisationId: town.id, personId: null }],
        {
          ownerOrganisationId: region.id,
          number: String(made % 6),
          orderDate: made % 5 === 0 ? null : addDays(TODAY, -(made % 3)),
        },
      );
    }
    const { id } = await world.addPerson({ role: 'coordinator', organisationId: town.id, branchId: town.id });
    coordinator = await world.signIn(id);
  });
  afterAll(() => world.close());

  const actors = (): Record<string, Actor> => ({
    everybody: { personId: region.id, organisationId: region.id, role: 'administrator' },
    region: { personId: region.id, organisationId: region.id, role: 'coordinator', branchId: region.id },
    town: { personId: town.id, organisationId: town.id, role: 'coordinator', branchId: town.id },
    school: { personId: town.id, organisationId: schools[1]!.id, role: 'school' },
  });
  const expected = async (sort: TaskSort, isTurned: boolean, among: ReadonlySet<string>) => {
    const rows = await world.source.query<{ id: string }[]>(
      `select task.id from task join order_document orders on orders.id = task.order_id
       join roadmap_item item on item.id = task.item_id
       join organisation body on body.id = task.assignee_organisation_id
       join task_participant lead on lead.task_id = task.id and lead.role = 'lead'
       join organisation lead_body on lead_body.id = lead.organisation_id left join person on person.id = lead.person_id
       order by ${SORTED[sort]}, task.control_date nulls last, task.sequence`,
    );
    const ids = rows.map(({ id }) => id).filter((id) => among.has(id));
    return isTurned ? ids.reverse() : ids;
  };
  /** The list itself gathers as many as an index finds at once; so many here, that its other way is gone with few tasks. */
  const walked = (who: string, filter: Omit<SortedFilter, 'pageSize'>, atOnce?: number) =>
    leafThrough(async (cursor) => {
      const asked = { ...filter, pageSize: 4, cursor };
      const now = new Date('2023-03-10T06:00:00Z');
      const page = await sortedTasks(world.source.manager, asked, actors()[who]!, now, atOnce);
      return { ids: page.rows.map(({ id }) => id), next: page.next, previous: page.previous };
    });

  const CASES = TASK_SORTS.flatMap((sort) =>
    ['everybody', 'region', 'town', 'school'].flatMap((who) => [
      { sort, who, isTurned: false },
      { sort, who, isTurned: true },
    ]),
  );
  it.each(CASES)('by $sort, seen by $who, turned round: $isTurned', async ({ sort, who, isTurned }) => {
    const atOnce = await walked(who, { sort, isTurned });
    expect(atOnce.there).toEqual(await expected(sort, isTurned, new Set(atOnce.there)));
    expect(atOnce.there.length).toBeGreaterThanOrEqual(who === 'school' ? 2 : 30);
    expect(atOnce.back).toEqual(atOnce.there);
    // From group to group they are the same.
    expect(await walked(who, { sort, isTurned }, 0)).toEqual(atOnce);
  });

  const CHOICES: [string, () => Partial<SortedFilter>, number][] = [
    ['an organisation', () => ({ organisationId: schools[1]!.id }), 3],
    ['an organisation with those below', () => ({ organisationId: town.id, withBelow: true }), 30],
    ['many organisations', () => ({ organisationId: region.id, withBelow: true }), 30],
    ['whoever leads', () => ({ leadId: official.id }), 8],
    ['a kind', () => ({ itemKind: 'training' as const }), 10],
    ['a state', () => ({ state: 'closed' as const }), 7],
    ['words', () => ({ search: 'Школа № 1' }), 6],
    ['a kind of an organisation', () => ({ itemKind: 'training' as const, organisationId: town.id }), 3],
  ];
  it.each(CHOICES)('are the same for everybody, the region and the town with %s', async (_name, choice, least) => {
    const lists = await Promise.all(
      ['everybody', 'region', 'town'].flatMap((who) =>
        TASK_SORTS.flatMap((sort) => [
          walked(who, { ...choice(), sort, isTurned: false }),
          walked(who, { ...choice(), sort, isTurned: false }, 0),
        ]),
      ),
    );
    const sorted = lists.map(({ there }) => [...there].sort());
    expect(sorted[0]!.length).toBeGreaterThanOrEqual(least);
    for (const list of sorted) expect(list).toEqual(sorted[0]);
  });

  const shown = async (query: object): Promise<TaskList> =>
    (await coordinator.get('/api/tasks').query(query).expect(200)).body;

  it('are chosen and sorted at the door, by date too, and the choice is named', async () => {
    const query = { organisationId: town.id, withBelow: true, leadId: official.id, pageSize: 500 };
    const { rows, organisation, lead } = await shown({ ...query, sort: 'row' });
    expect({ organisation, lead }).toMatchObject({
      organisation: { id: town.id, name: 'Город' },
      lead: { id: official.id, fullName: 'Яковлев Я.Я.', organisationName: 'Город' },
    });
    const ids = (found: { id: string }[]) => found.map(({ id }) => id).sort();
    expect(rows).toHaveLength(8);
    expect(ids((await shown(query)).rows)).toEqual(ids(rows));
    expect(rows[0]).toMatchObject({ leadName: 'Яковлев Я.Я.', organisationName: 'Город' });
    const { organisation: foreign } = await shown({ organisationId: schools[1]!.id, itemKind: 'other' });
    expect(foreign).toEqual({ id: schools[1]!.id, name: schools[1]!.name });
  });

  it('name nobody whom the directory does not show to the reader', async () => {
    const stranger = await world.addPerson();
    expect(await shown({ leadId: stranger.id, organisationId: stranger.organisationId })).toMatchObject({
      ...{ organisation: null, lead: null, rows: [] },
    });
  });

  it('go into the file as they are chosen and sorted', async () => {
    const query = { itemKind: 'training', sort: 'organisation', latestFirst: true };
    const { body } = await coordinator
      .get('/api/task-file')
      .query({ ...query, format: 'csv' })
      .responseType('blob')
      .expect(200);
    const text = (body as Buffer).toString();
    const names = (await shown({ ...query, pageSize: 500 })).rows.map((row) => row.organisationName);
    const lines = text.trim().split('\r\n').slice(1);
    expect(lines).toHaveLength(names.length);
    for (const [at, line] of lines.entries()) expect(line).toContain(names[at]);
  });

  it('refuse a cursor of the list sorted otherwise', async () => {
    const list = async (query: object) => (await coordinator.get('/api/tasks').query({ pageSize: 2, ...query })).body;
    for (const [one, other] of [
      [{ sort: 'organisation' }, { sort: 'lead' }],
      [{ sort: 'state' }, { sort: 'state', latestFirst: true }],
      [{}, { latestFirst: true }],
      [{ latestFirst: true }, {}],
      [{ sort: 'row' }, {}],
    ]) {
      const { next } = await list(one!);
      expect(next).toEqual(expect.any(String));
      expect(await list({ ...one, cursor: next })).toHaveProperty('rows');
      expect(await list({ ...other, cursor: next })).toMatchObject({
        ...{ code: 'field.invalid', errors: [{ place: 'cursor' }] },
      });
    }
  });

  it.each([
    { sort: 'colour' },
    { sort: 'state', cursor: 'f_2023-03-10_1' },
    { itemKind: 'none' },
    { withBelow: 'maybe' },
  ])('refuse %j', async (query) => {
    const { body } = await coordinator.get('/api/tasks').query(query).expect(422);
    expect(body.errors).toHaveLength(1);
  });
});

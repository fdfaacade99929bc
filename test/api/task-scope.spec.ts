import { type Actor, maySeeTask } from '@domain/access';
import { localDate } from '@domain/calendar';
import { isOverdue } from '@domain/tasks';
import { russian } from '@domain/texts';
import type { PersonEntity, TaskEntity } from '@storage';
import { TaskDetailView, TaskList } from '@workflow';
import { ApiWorld, ROLES, TODAY } from './api-world.js';

const EVERYTHING = { page: 1, pageSize: 500 };

describe('which tasks a person sees', () => {
  let world: ApiWorld;
  const tasks: { task: TaskEntity; participants: Parameters<typeof maySeeTask>[1]['participants'] }[] = [];
  const people: PersonEntity[] = [];

  beforeAll(async () => {
    world = await ApiWorld.create();
    const [one, two] = [await world.addOrganisation(), await world.addOrganisation()];
    for (const role of ROLES) {
      for (const { id } of [one, two]) people.push(await world.addPerson({ role, organisationId: id }));
    }
    const officials = people.filter(({ role }) => role === 'official');
    // Every lead × every second participant × every acceptor that makes a difference: body, person, nobody.
    const parties = [
      { organisationId: one.id, personId: null },
      { organisationId: two.id, personId: null },
      { organisationId: one.id, personId: officials[0]!.id },
    ];
    for (const lead of parties) {
      for (const other of [undefined, ...parties]) {
        for (const acceptorId of [null, officials[1]!.id]) {
          const others = other === undefined ? [] : [{ ...other, role: 'executor' as const }];
          const task = await world.addTask(lead, { acceptorId }, others);
          tasks.push({ task, participants: [{ ...lead, role: 'lead' }, ...others] });
        }
      }
    }
  });
  afterAll(() => world.close());

  const actorOf = ({ id, organisationId, role }: PersonEntity): Actor => ({ personId: id, organisationId, role });

  it('is what the policy says, person by person: 3 leads × 4 others × 2 acceptors for 12 people', async () => {
    let seen = 0;
    for (const person of people) {
      const actor = actorOf(person);
      const byPolicy = tasks
        .filter(({ task, participants }) => maySeeTask(actor, { ...task, participants }))
        .map(({ task }) => task.id);
      const { rows, total } = await world.app.get(TaskList).run(EVERYTHING, actor);
      expect(rows.map(({ id }) => id).sort()).toEqual(byPolicy.sort());
      expect(total).toBe(byPolicy.length);
      seen += total;
    }
    // Four roles see all 24 tasks in both bodies: 8 × 24 = 192; the other four people see some, none sees all.
    expect(seen).toBeGreaterThan(192);
    expect(seen).toBeLessThan(12 * 24);
  });

  it('with `mine` is only what he takes part in or accepts, whatever his role', async () => {
    const administrator = actorOf(people.find(({ role }) => role === 'administrator')!);
    const { rows } = await world.app.get(TaskList).run({ ...EVERYTHING, mine: true }, administrator);
    const own = tasks.filter(({ participants }) =>
      participants.some((one) => one.personId === null && one.organisationId === administrator.organisationId),
    );
    expect(rows.map(({ id }) => id).sort()).toEqual(own.map(({ task }) => task.id).sort());
  });

  it('holds for the page of a single task too', async () => {
    const stranger = actorOf(await world.addPerson());
    await expect(world.app.get(TaskDetailView).run(tasks[0]!.task.id, stranger, russian)).rejects.toMatchObject({
      code: 'not-found-task',
    });
  });
});

describe('which tasks are overdue', () => {
  it('is the same in the list and in the rule, on the day in the zone of the order', async () => {
    const world = await ApiWorld.create();
    const body = { organisationId: (await world.addOrganisation()).id };
    const dates = [null, localDate('2023-03-09'), TODAY, localDate('2023-03-11')];
    for (const controlDate of dates) {
      for (const state of ['open', 'submitted', 'closed', 'returned'] as const) {
        for (const retrospective of [true, false]) await world.addTask(body, { controlDate, state, retrospective });
      }
    }
    const actor = { personId: body.organisationId, organisationId: body.organisationId, role: 'observer' } as const;
    const all = await world.app.get(TaskList).run(EVERYTHING, actor);
    const late = await world.app.get(TaskList).run({ ...EVERYTHING, overdue: true }, actor);
    const rest = await world.app.get(TaskList).run({ ...EVERYTHING, overdue: false }, actor);
    const byRule = all.rows.filter((row) => isOverdue(row, TODAY)).map(({ id }) => id);
    // 9 March, not retrospective, work still owed: open and returned.
    expect(byRule).toHaveLength(2);
    expect(late.rows.map(({ id }) => id).sort()).toEqual(byRule.sort());
    expect(late.total + rest.total).toBe(32);
    await world.close();
  });
});

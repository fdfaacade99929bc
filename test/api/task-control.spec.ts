import type { TaskDetail } from '@contract';
import { localDate } from '@domain/calendar';
import { Logger } from '@nestjs/common';
import type { OrganisationEntity, PersonEntity } from '@storage';
import { ReminderEntity, TaskEntity } from '@storage';
import { ApiWorld, type Client } from './api-world.js';

const WHY = 'Ждём решения министерства';

describe('a task in the hands of its coordinator', () => {
  let world: ApiWorld;
  let body: OrganisationEntity;
  let acceptor: PersonEntity;
  let lead: Client;
  let coordinator: Client;
  let accepting: Client;
  let beside: Client;

  beforeAll(async () => {
    world = await ApiWorld.create();
    const region = await world.addOrganisation({ kind: 'ministry' });
    body = await world.addOrganisation({ parentId: region.id });
    acceptor = await world.addPerson({
      role: 'supervisor',
      organisationId: region.id,
      branchId: region.id,
      fullName: 'Лугова В.А.',
    });
    lead = await world.signIn((await world.addPerson({ organisationId: body.id })).id);
    accepting = await world.signIn(acceptor.id);
    const coordinates = { role: 'coordinator', organisationId: region.id, branchId: region.id } as const;
    coordinator = await world.signIn((await world.addPerson({ ...coordinates, fullName: 'Синицына О.А.' })).id);
    beside = await world.signInAs('school');
    owner = region.id;
  });
  afterAll(() => world.close());

  let owner: string;
  const addTask = (fields: Partial<TaskEntity> = {}) =>
    world.addTask({ organisationId: body.id }, { acceptorId: acceptor.id, ...fields }, [], {
      ownerOrganisationId: owner,
    });
  const tell = async (id: string, command: string, version: number, by = coordinator): Promise<TaskDetail> =>
    (await by.post(`/api/tasks/${id}/${command}`).send({ version, reason: WHY }).expect(200)).body;
  const planned = async (taskId: string) =>
    (await world.source.manager.findBy(ReminderEntity, { taskId, state: 'planned' })).map(({ rung }) => rung).sort();

  it('stands still and goes on, with the reason, and reminders begin anew', async () => {
    const { id } = await addTask();
    const suspended = await tell(id, 'suspend', 1);
    expect(suspended).toMatchObject({ state: 'suspended', allowed: ['resume', 'cancel'] });
    expect(await planned(id)).toEqual(['task-suspended']);
    const resumed = await tell(id, 'resume', 2);
    expect(resumed.state).toBe('open');
    expect(await planned(id)).toEqual(expect.arrayContaining(['before-10', 'before-3', 'task-resumed']));
    expect(resumed.history.map(({ command, who, reason }) => [command, who, reason])).toEqual([
      ['suspend', 'Синицына О.А.', WHY],
      ['resume', 'Синицына О.А.', WHY],
    ]);
  });

  it.each<[string, Partial<TaskEntity>, string]>([
    [
      'waits for its schedule again',
      { state: 'awaiting_schedule', startDate: null, dueDate: null, controlDate: null },
      'awaiting_schedule',
    ],
    ['is in work again where it was', { state: 'in_progress' }, 'in_progress'],
    ['waits for the report that was sent back', { state: 'returned' }, 'returned'],
    ['stands in the plan until its first day', { state: 'scheduled', startDate: localDate('2023-03-20') }, 'scheduled'],
    ['is open where that day has come', { state: 'scheduled', startDate: localDate('2023-03-10') }, 'open'],
  ])('resumed, %s', async (_what, fields, state) => {
    const { id } = await addTask(fields);
    await tell(id, 'suspend', 1);
    expect((await tell(id, 'resume', 2)).state).toBe(state);
  });

  it('is cancelled for good with its open sub-tasks, of which their leads hear too', async () => {
    const { id } = await addTask();
    const child = await addTask({ parentTaskId: id });
    const done = await addTask({ parentTaskId: id, state: 'closed' });
    expect(await tell(id, 'cancel', 1)).toMatchObject({ state: 'cancelled', allowed: [] });
    const { body: shown } = await coordinator.get(`/api/tasks/${child.id}`).expect(200);
    expect(shown).toMatchObject({ state: 'cancelled', history: [{ command: 'cancel', reason: WHY }] });
    expect(await planned(child.id)).toEqual(['task-cancelled']);
    expect((await coordinator.get(`/api/tasks/${done.id}`)).body.state).toBe('closed');
  });

  it('is put under control again; its report stays and another one is owed', async () => {
    const { id, orderId } = await addTask({ state: 'in_progress' });
    const list = async () => {
      const query = `/api/task-file?orderId=${orderId}&format=csv`;
      return String((await coordinator.get(query).responseType('blob').expect(200)).body);
    };
    const report = { version: '1', text: 'Сделано', documentNumber: '7-к', documentDate: '2023-03-09' };
    await lead.post(`/api/tasks/${id}/report`).field(report).expect(200);
    await accepting.post(`/api/tasks/${id}/accept`).send({ version: 2 }).expect(200);
    expect(await list()).toContain(';10.03.2023;7-к;09.03.2023;10.03.2023;');
    const reopened = await tell(id, 'reopen', 3);
    expect(reopened).toMatchObject({ state: 'open', reports: [{ decision: 'accepted' }] });
    expect(await world.source.manager.findOneByOrFail(TaskEntity, { id })).toMatchObject({ closedAt: null, round: 2 });
    expect((await lead.get(`/api/tasks/${id}`)).body.allowed).toContain('report');
    // What does not count for closing any more is not told as what closed it.
    const again = await list();
    expect(again).toContain(body.name);
    expect(again).not.toContain('7-к');
  });

  it.each(['suspend', 'resume', 'cancel', 'reopen'])(
    '%s takes a reason, and is the coordinator’s alone',
    async (command) => {
      const { id } = await addTask();
      const at = `/api/tasks/${id}/${command}`;
      await coordinator.post(at).send({ version: 1, reason: ' ' }).expect(422);
      await lead.post(at).send({ version: 1, reason: WHY }).expect(403);
      await accepting.post(at).send({ version: 1, reason: WHY }).expect(403);
      await beside.post(at).send({ version: 1, reason: WHY }).expect(404);
    },
  );

  describe('with many others at once', () => {
    const reported = async () => {
      const task = await addTask();
      await lead.post(`/api/tasks/${task.id}/report`).field('version', '1').field('text', 'Сделано').expect(200);
      return { id: task.id, version: 2 };
    };
    const states = async (tasks: readonly { id: string }[]) => {
      const found = new Map((await world.source.manager.find(TaskEntity)).map(({ id, state }) => [id, state]));
      return tasks.map(({ id }) => found.get(id));
    };

    it('is accepted, and each that was not says why without keeping the others back', async () => {
      const tasks = [await reported(), { ...(await reported()), version: 1 }, { id: (await addTask()).id, version: 1 }];
      const stranger = await world.addTask(
        { organisationId: (await world.addOrganisation()).id },
        { state: 'submitted' },
      );
      tasks.push({ id: stranger.id, version: 1 }, await reported());
      const { body: results } = await accepting.post('/api/tasks/bulk').send({ command: 'accept', tasks }).expect(200);
      expect(results).toMatchObject([
        { done: true, why: null },
        { done: false, why: expect.stringContaining('задачу изменили') },
        { done: false, why: expect.stringContaining('невозможно') },
        { done: false, why: 'Такой задачи нет среди ваших задач.' },
        { done: true, why: null },
      ]);
      expect(await states(tasks)).toEqual(['closed', 'submitted', 'open', 'submitted', 'closed']);
    });

    it('is made again where it lost a race, and a bug with one of them is told of that one and logged', async () => {
      const [raced, broken, sound] = [await reported(), await reported(), await reported()];
      const said: unknown[] = [];
      const note = (...words: unknown[]) => void said.push(...words);
      await world.source.query('create sequence race');
      await world.source.query(`create function spoil() returns trigger language plpgsql as $$ begin
        if new.id = '${raced.id}' and nextval('race') < 3 then
          raise exception 'deadlock detected' using errcode = '40P01';
        elsif new.id = '${broken.id}' then
          raise exception 'nobody foresaw this';
        end if;
        return new;
      end $$`);
      await world.source.query('create trigger spoil before update on task for each row execute function spoil()');
      const warned: unknown[] = [];
      const warn = (...words: unknown[]) => void warned.push(...words);
      Logger.overrideLogger({ log: note, error: note, warn });
      const tasks = [raced, broken, sound];
      const { body: results } = await accepting.post('/api/tasks/bulk').send({ command: 'accept', tasks }).expect(200);
      Logger.overrideLogger(['fatal', 'error', 'warn']);
      await world.source.query('drop trigger spoil on task');
      expect(results).toMatchObject([{ done: true }, { done: false }, { done: true }]);
      expect(await states(tasks)).toEqual(['closed', 'submitted', 'closed']);
      const [number = 'none'] = /[0-9a-f]{8}/u.exec(results[1].why) ?? [];
      expect(said.join('\n')).toContain(`${number} POST /api/tasks/bulk, task ${broken.id}`);
      expect(said.join('\n')).toContain('nobody foresaw this');
      expect(said.join('\n')).not.toContain('deadlock');
      expect(warned.filter((words) => String(words).includes('made again: deadlock detected'))).toHaveLength(2);
    });

    it('is returned with one reason, or given one new date', async () => {
      const tasks = [await reported(), await reported()];
      const { body: refused } = await accepting.post('/api/tasks/bulk').send({ command: 'return', tasks }).expect(200);
      expect(refused).toMatchObject([{ why: 'Напишите причину.' }, { why: 'Напишите причину.' }]);
      await accepting.post('/api/tasks/bulk').send({ command: 'return', tasks, reason: 'Нет протокола' }).expect(200);
      expect(await states(tasks)).toEqual(['returned', 'returned']);
      const again = tasks.map(({ id }) => ({ id, version: 3 }));
      await accepting.post('/api/tasks/bulk').send({ command: 'extend', tasks: again, reason: WHY }).expect(422);
      const { body: moved } = await accepting
        .post('/api/tasks/bulk')
        .send({ command: 'extend', tasks: again, reason: WHY, newDate: '2023-04-14' })
        .expect(200);
      expect(moved).toMatchObject([{ done: true }, { done: true }]);
      expect((await lead.get(`/api/tasks/${tasks[0]!.id}`)).body.dueDate).toBe('2023-04-14');
    });
  });
});

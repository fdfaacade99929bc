import { PassThrough } from 'node:stream';
import { russian } from '@domain/texts';
import { StandingClock } from '@platform/clock';
import type { TaskEntity } from '@storage';
import { MakeHistoryRoot, TakeTask, VerifyHistory } from '@workflow';
import { checkDatabase } from '../../apps/cli/src/doctor/check-database.js';
import { verifyHistory } from '../../apps/cli/src/verify-history.js';
import { ApiWorld } from '../api/api-world.js';

describe('the histories of the tasks', () => {
  let world: ApiWorld;
  let tasks: TaskEntity[];

  beforeEach(async () => {
    world = await ApiWorld.create();
    const body = await world.addOrganisation();
    const person = await world.addPerson({ organisationId: body.id });
    const actor = { personId: person.id, organisationId: body.id, role: 'official', via: 'web' } as const;
    tasks = [];
    for (let count = 0; count < 3; count += 1) {
      const task = await world.addTask({ organisationId: body.id });
      await world.app.get(TakeTask).run({ taskId: task.id, version: 1, actor });
      const client = await world.signIn(person.id);
      await client.post(`/api/tasks/${task.id}/report`).field('version', '2').field('text', 'Сделано').expect(200);
      tasks.push(task);
    }
    tasks.sort((a, b) => (a.id < b.id ? -1 : 1));
  });
  afterEach(() => world.close());

  const verify = (taskId: string | null = null) => new VerifyHistory(world.source).run(taskId);
  const keepRoot = (at = '2023-03-10T20:00:00Z') =>
    new MakeHistoryRoot(world.source, new StandingClock(new Date(at))).run();
  /** What only somebody with the database in his hands can do. */
  const tamper = async (sql: string) => {
    await world.source.query('alter table task_history disable trigger task_history_append_only');
    await world.source.query(sql);
  };
  /** The last step of a task undone with its row, so that the task and its chain agree. */
  async function cutOffReport(): Promise<void> {
    await tamper(`delete from task_history where task_id = '${tasks[0]!.id}' and command = 'report'`);
    await world.source.query(`update task set state = 'in_progress' where id = '${tasks[0]!.id}'`);
  }
  async function print(what: { root?: string } = {}): Promise<{ code: number; text: string }> {
    const stdout = new PassThrough();
    const terminal = { stdin: new PassThrough(), stdout, stderr: new PassThrough(), texts: russian };
    const code = await verifyHistory((world.source.options as { url: string }).url, what, terminal);
    return { code, text: String(stdout.read()) };
  }
  const doctored = async () =>
    (await checkDatabase((world.source.options as { url: string }).url, null)).find(({ code }) =>
      code.startsWith('doctor.history'),
    );

  it('are whole, chain by chain, and agree with the day’s root', async () => {
    expect(await verify()).toEqual({ tasks: 3, rows: 6, broken: null, root: null });
    expect(await keepRoot()).toBe(true);
    expect(await keepRoot()).toBe(false);
    expect(await verify()).toMatchObject({ root: { holds: true, kept: { day: '2023-03-10', rowCount: 6 } } });
    expect(await verify(tasks[0]!.id)).toEqual({ tasks: 1, rows: 2, broken: null, root: null });
    expect(await print()).toMatchObject({
      code: 0,
      text: expect.stringContaining('История цела. Задач: 3, записей: 6.'),
    });
    expect(await doctored()).toMatchObject({ state: 'ok', values: { day: '2023-03-10' } });
  });

  it('refuse to be changed by the way of the program', async () => {
    await expect(world.source.query(`update task_history set reason = 'x'`)).rejects.toThrow('append-only');
    await keepRoot();
    await expect(world.source.query('delete from history_root')).rejects.toThrow('append-only');
  });

  it('name the first row that was changed', async () => {
    await tamper(
      `update task_history set at = at - interval '1 day' where task_id = '${tasks[1]!.id}' and command = 'report'`,
    );
    expect((await verify()).broken).toMatchObject({ taskId: tasks[1]!.id, command: 'report', why: 'changed' });
    expect((await verify(tasks[0]!.id)).broken).toBeNull();
    const { code, text } = await print();
    expect(code).toBe(1);
    expect(text).toContain(`задачи ${tasks[1]!.id} изменена`);
  });

  it('name the row before which one was taken out', async () => {
    await tamper(`delete from task_history where task_id = '${tasks[2]!.id}' and command = 'take'`);
    expect((await verify()).broken).toMatchObject({ taskId: tasks[2]!.id, command: 'report', why: 'unchained' });
  });

  it.each([
    ['a state set past the history', (id: string) => `update task set state = 'closed' where id = '${id}'`],
    [
      'the last row taken out before any root was made',
      (id: string) => `delete from task_history where task_id = '${id}' and command = 'report'`,
    ],
  ])('name the task that stands otherwise than its last row says: %s', async (_what, sql) => {
    await tamper(sql(tasks[1]!.id));
    expect((await verify()).broken).toMatchObject({ taskId: tasks[1]!.id, why: 'state' });
    const { code, text } = await print();
    expect(code).toBe(1);
    expect(text).toContain(`задача ${tasks[1]!.id} не в том состоянии`);
  });

  it('name the task whose rows were all taken out, before any root was made', async () => {
    const { id } = tasks[1]!;
    await tamper(`delete from task_history where task_id = '${id}'`);
    expect((await verify()).broken).toEqual({ taskId: id, why: 'bare' });
    expect((await verify(id)).broken).toEqual({ taskId: id, why: 'bare' });
    expect(await print()).toEqual({ code: 1, text: expect.stringContaining(`у задачи ${id} нет ни одной записи`) });
  });

  it('betray by the root that a row was cut off the end, which no chain shows', async () => {
    await keepRoot();
    await cutOffReport();
    expect(await verify()).toMatchObject({ broken: null, root: { holds: false } });
    expect(await print()).toEqual({ code: 1, text: expect.stringMatching(/^Корень от .* не сходится/u) });
    expect(await doctored()).toMatchObject({ state: 'broken', code: 'doctor.history_broken' });
  });

  it('betray it by the roots of later days too, and name the day until which all was whole', async () => {
    await keepRoot();
    await cutOffReport();
    await keepRoot('2023-03-11T20:00:00Z');
    await keepRoot('2023-03-12T20:00:00Z');
    expect(await verify()).toMatchObject({ broken: null, root: { holds: false, kept: { day: '2023-03-10' } } });
    expect(await doctored()).toMatchObject({ state: 'broken', values: { day: '2023-03-10' } });
  });

  it('know a root written down on an earlier day, and miss it where the table of roots was made anew', async () => {
    await keepRoot();
    const written = (await verify()).root!.kept.root;
    await keepRoot('2023-03-11T20:00:00Z');
    expect(await print({ root: written })).toEqual({
      code: 0,
      text: expect.stringMatching(/Названный корень сохранён, он от 10.марта.2023/u),
    });
    await cutOffReport();
    await world.source.query('truncate history_root');
    await keepRoot('2023-03-11T20:00:00Z');
    expect(await verify()).toMatchObject({ broken: null, root: { holds: true } });
    const { code, text } = await print({ root: written });
    expect(code).toBe(1);
    expect(text).toContain(`Корня ${written} среди сохранённых нет`);
  });
});

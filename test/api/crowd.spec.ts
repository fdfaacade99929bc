import { createHash } from 'node:crypto';
import type { TaskDetail } from '@contract';
import { addDays, localDate } from '@domain/calendar';
import { TASK_FLOW, type TaskCommand, type TaskState, textToHash } from '@domain/tasks';
import { TaskEntity, TaskHistoryEntity } from '@storage';
import { seededRandom } from '../chaos/seeded-random.mjs';
import { ApiWorld, type Client } from './api-world.js';

const TASKS = 50;
const LEADS = 25;
const COORDINATORS = 15;
/** Of each person, in as many windows. */
const WINDOWS = 5;
const STEPS = 2;

const waiting = ({ extensions }: TaskDetail) => extensions.find(({ decision }) => decision === null);
const dateAskedFor = (task: TaskDetail) => waiting(task)?.newDueDate ?? null;
const ask = (task: TaskDetail) => ({
  newDate: addDays(localDate(task.dueDate ?? '2023-03-31'), 7),
  reason: 'Так надо',
});
const decide = (task: TaskDetail) => ({ request: waiting(task)?.number ?? 1, reason: 'Так надо' });
const say = () => ({ reason: 'Так надо' });
/** What a person sends of what he sees. */
const FORMS = {
  take: () => ({}),
  report: (task: TaskDetail) => ({ kind: task.version % 2 === 0 ? 'execution' : 'interim', text: 'Сделано' }),
  accept: () => ({}),
  return: say,
  decline: say,
  reassign: say,
  extension: ask,
  'extension/grant': decide,
  'extension/refuse': decide,
} satisfies Record<string, (task: TaskDetail) => object>;

const STEPS_OF_ANYBODY = [
  ...(['take', 'report', 'accept', 'return', 'decline', 'reassign'] as const),
  ...(['extension', 'extension', 'extension', 'extension/grant'] as const),
];
const STEPS_WHILE_A_REQUEST_WAITS = ['extension/grant', 'extension/grant', 'extension/refuse', 'report'] as const;

/** 40 people with five windows each: 200 clients at once, each looking at a task and giving some command, right or not. */
describe('a crowd over the same tasks', () => {
  let world: ApiWorld;
  const taskIds: string[] = [];
  const answers = new Map<number, number>();
  /** The task and its version as whoever heard yes had seen it. */
  const seenByWinners: string[] = [];
  let staleAnswers = 0;
  /** The date whoever granted it saw, and the one the task has got. */
  const granted: [string | null, string][] = [];

  beforeAll(async () => {
    world = await ApiWorld.create();
    const body = await world.addOrganisation();
    const leads: Client[] = [];
    const coordinators: Client[] = [];
    for (let count = 0; count < LEADS; count += 1) {
      leads.push(await world.signIn((await world.addPerson({ organisationId: body.id })).id));
    }
    for (let count = 0; count < COORDINATORS; count += 1) coordinators.push(await world.signInAs('coordinator'));
    for (let count = 0; count < TASKS; count += 1) taskIds.push((await world.addTask({ organisationId: body.id })).id);
    const clients = [...leads, ...coordinators].flatMap((person) => Array.from({ length: WINDOWS }, () => person));
    await Promise.all(clients.map((client, index) => fight(client, seededRandom(index + 1))));
  }, 300_000);
  afterAll(() => world.close());

  async function fight(client: Client, random: () => number): Promise<void> {
    for (let step = 0; step < STEPS; step += 1) {
      const id = taskIds[Math.floor(random() * TASKS)]!;
      const { body: task }: { body: TaskDetail } = await client.get(`/api/tasks/${id}`).expect(200);
      const paths = waiting(task) === undefined ? STEPS_OF_ANYBODY : STEPS_WHILE_A_REQUEST_WAITS;
      const path = paths[Math.floor(random() * paths.length)]!;
      const seen = { version: task.version, ...FORMS[path](task) };
      const { status, body } = await client.post(`/api/tasks/${id}/${path}`).send(seen);
      answers.set(status, (answers.get(status) ?? 0) + 1);
      if (status === 200) seenByWinners.push(`${id} ${task.version}`);
      if (body.code === 'stale-version') staleAnswers += 1;
      if (path === 'extension/grant' && status === 200) granted.push([dateAskedFor(task), body.dueDate]);
    }
  }

  it('hears yes, no or "somebody was faster", and nothing else: 200 clients × 2 steps', () => {
    expect([...answers.values()].reduce((sum, count) => sum + count, 0)).toBe(400);
    expect([...answers.keys()].filter((status) => ![200, 403, 409].includes(status))).toEqual([]);
    expect(answers.get(200)).toBeGreaterThan(30);
    expect(answers.get(409)).toBeGreaterThan(0);
  });

  it('says yes to one of those who saw a task in the same version, and to the others that somebody was faster', () => {
    expect(seenByWinners).toHaveLength(new Set(seenByWinners).size);
    expect(staleAnswers).toBeGreaterThan(0);
  });

  it('gives no task another date than the one whoever granted it saw', () => {
    expect(granted.length).toBeGreaterThan(0);
    expect(granted.filter(([seen, given]) => seen !== given)).toEqual([]);
  });

  it('loses no change: every yes is one row of history and one version, and nothing else is', async () => {
    const [{ rows } = { rows: 0 }] = await world.source.query<{ rows: number }[]>(
      'select count(*)::int as rows from task_history',
    );
    expect(rows).toBe(answers.get(200));
    const versions = await world.source.query<{ grown: number }[]>('select sum(version - 1)::int as grown from task');
    expect(versions[0]?.grown).toBe(rows);
  });

  it('leaves no impossible history: each row goes on from the one before by the table of steps, in a whole chain', async () => {
    for (const id of taskIds) {
      const task = await world.source.manager.findOneByOrFail(TaskEntity, { id });
      const rows = await world.source.manager.find(TaskHistoryEntity, { where: { taskId: id }, order: { id: 'ASC' } });
      let state: TaskState = 'open';
      let hash = '';
      for (const row of rows) {
        const steps: Partial<Record<TaskCommand, TaskState>> = TASK_FLOW[state];
        expect([row.fromState, row.toState]).toEqual([state, steps[row.command as TaskCommand]]);
        const text = textToHash(hash, { ...row, at: row.at.toISOString() });
        expect([row.previousHash, row.hash]).toEqual([hash, createHash('sha256').update(text).digest('hex')]);
        [state, hash] = [row.toState, row.hash];
      }
      expect(task.state).toBe(state);
    }
  });
});

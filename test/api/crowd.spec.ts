import { createHash } from 'node:crypto';
import type { TaskDetail } from '@contract';
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

/** 40 people with five windows each: 200 clients at once, each looking at a task and giving some command, right or not. */
describe('a crowd over the same tasks', () => {
  let world: ApiWorld;
  const taskIds: string[] = [];
  const answers = new Map<number, number>();

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
      const path = ['take', 'report', 'accept', 'return', 'decline', 'reassign'][Math.floor(random() * 6)]!;
      const form = path === 'report' ? { kind: 'execution', text: 'Сделано' } : { reason: 'Так надо' };
      const sent = path === 'take' || path === 'accept' ? {} : form;
      const { status } = await client.post(`/api/tasks/${id}/${path}`).send({ version: task.version, ...sent });
      answers.set(status, (answers.get(status) ?? 0) + 1);
    }
  }

  it('hears yes, no or "somebody was faster", and nothing else: 200 clients × 2 steps', () => {
    expect([...answers.values()].reduce((sum, count) => sum + count, 0)).toBe(400);
    expect([...answers.keys()].filter((status) => ![200, 403, 409].includes(status))).toEqual([]);
    expect(answers.get(200)).toBeGreaterThan(30);
    expect(answers.get(409)).toBeGreaterThan(0);
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

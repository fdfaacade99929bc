import { waitUntil } from '@platform/clock';
import { registry } from '@platform/measures';
import { LetterEntity, ReminderEntity } from '@storage';
import { ApiWorld, type Client, TODAY } from './api-world.js';

const TOKEN = 'measures-token-of-the-spec';
/** An hour before the clock of the test's world. */
const DUE = new Date('2023-03-10T05:00:00Z');

describe('the measures', () => {
  let world: ApiWorld;
  let stranger: Client;

  beforeAll(async () => {
    world = await ApiWorld.create({ metricsToken: TOKEN });
    stranger = world.stranger();
    const person = await world.addPerson({ fullName: 'Седова А.А.', email: 'sedova@school.example' });
    const task = await world.addTask({ organisationId: person.organisationId, personId: person.id });
    const { manager } = world.source;
    const letter = await manager.save(
      manager.create(LetterEntity, {
        ...{ recipientId: person.id, localDay: TODAY, class: 'digest', sequence: 1, state: 'failed', attempts: 1 },
        ...{ sendAt: DUE, nextAttemptAt: DUE, address: 'sedova@school.example' },
      }),
    );
    const reminder = { taskId: task.id, round: 1, recipientRole: 'lead', plannedFor: TODAY, sendAt: DUE };
    await manager.insert(ReminderEntity, [
      { ...reminder, rung: 'assigned', state: 'planned' },
      {
        ...reminder,
        rung: 'due',
        state: 'skipped',
        skipReason: 'not_deliverable',
        letterId: letter.id,
        settledAt: DUE,
      },
    ]);
    await world.source.query(
      `insert into sweep_run (name, beat_ms, started_at, ended_at, outcome) values ('letters', 3000, $1, $1, 'failed')`,
      [DUE],
    );
  });
  afterAll(() => world.close());

  const read = () => stranger.get('/metrics').set('Authorization', `Bearer ${TOKEN}`);

  it('are nobody’s without the token', async () => {
    await stranger.get('/metrics').expect(404);
    await stranger.get('/metrics').set('Authorization', 'Bearer another').expect(404);
  });

  it('tell what is due, what was given up, how the sweeps and the queues are', async () => {
    const { text } = await read().expect(200);
    expect(text).toMatch(/^vekha_reminders_due 1$/m);
    expect(text).toMatch(/^vekha_letters_undelivered 1$/m);
    expect(text).toMatch(/^vekha_sweep_failed\{sweep="letters"\} 1$/m);
    expect(text).toContain(`vekha_sweep_last_run_timestamp_seconds{sweep="letters"} ${DUE.getTime() / 1000}`);
    expect(text).toMatch(/^vekha_queue_jobs\{queue="send-letters",state="waiting"\} 0$/m);
    expect(Number(/^vekha_reminder_oldest_due_seconds (\d+)/m.exec(text)?.[1])).toBeGreaterThan(0);
  });

  it('count answers by the template of their address, and hold no person, address or id', async () => {
    const person = await world.addPerson({ role: 'coordinator' });
    const client = await world.signIn(person.id);
    // The counts are the process's, in which other specs have asked for letters before.
    registry.resetMetrics();
    await client.get(`/api/letters/${person.id}`);
    // An answer is measured when it has left, which may be after it arrived.
    const counted = 'vekha_http_request_seconds_count{method="GET",route="/api/letters/:id",status="404"} 1';
    const text = await waitUntil(
      async () => {
        const answer = await read();
        return answer.text.includes(counted) ? answer.text : undefined;
      },
      { timeoutMs: 60_000, everyMs: 20 },
    );
    expect(text).not.toContain(person.id);
    expect(text).not.toMatch(/@|Седова/);
  });
});

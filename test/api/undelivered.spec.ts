import {
  type LetterEntity,
  LetterEntity as Letters,
  OrderDocumentEntity,
  type PersonEntity,
  ReminderEntity,
} from '@storage';
import { ApiWorld, type Client, TODAY } from './api-world.js';

const AT = new Date('2023-03-10T04:00:00Z');

describe('what was not delivered', () => {
  let world: ApiWorld;
  let coordinator: Client;
  let recipient: PersonEntity;
  let failed: LetterEntity;

  async function failedLetter(to: PersonEntity, sequence: number): Promise<LetterEntity> {
    const { manager } = world.source;
    const letter = await manager.save(
      manager.create(Letters, {
        ...{ recipientId: to.id, localDay: TODAY, class: 'digest', sequence, state: 'failed', attempts: 1 },
        ...{ sendAt: AT, nextAttemptAt: AT, address: 'old@school.example', lastError: '550 5.1.1 no such user' },
      }),
    );
    const task = await world.addTask({ organisationId: to.organisationId, personId: to.id });
    await manager.insert(ReminderEntity, {
      ...{ taskId: task.id, round: 1, recipientRole: 'lead', plannedFor: TODAY, sendAt: AT, rung: 'assigned' },
      ...{ state: 'skipped', skipReason: 'not_deliverable', settledAt: AT, letterId: letter.id, recipientId: to.id },
    });
    return letter;
  }

  beforeAll(async () => {
    world = await ApiWorld.create();
    coordinator = await world.signInAs('coordinator');
    recipient = await world.addPerson({ fullName: 'Седова А.А.', email: 'sedova@school.example' });
    failed = await failedLetter(recipient, 1);
  });
  afterAll(() => world.close());

  it('is shown with whom, where to, the server’s answer and the tasks it was about', async () => {
    const { body } = await coordinator.get('/api/undelivered/letters').expect(200);
    expect(body).toMatchObject({
      total: 1,
      rows: [
        {
          id: failed.id,
          recipientName: 'Седова А.А.',
          address: 'old@school.example',
          addressNow: 'sedova@school.example',
          answer: '550 5.1.1 no such user',
          maybeTaken: false,
          failedAt: AT.toISOString(),
          taskCount: 1,
          tasks: [expect.objectContaining({ title: expect.any(String) })],
        },
      ],
    });
  });

  it('is neither shown to the coordinator of another branch nor sent again by him', async () => {
    const elsewhere = await world.addOrganisation({ kind: 'municipal_authority' });
    const other = await world.addPerson({ role: 'coordinator', organisationId: elsewhere.id, branchId: elsewhere.id });
    const stranger = await world.signIn(other.id);
    expect((await stranger.get('/api/undelivered/letters').expect(200)).body).toMatchObject({ total: 0, rows: [] });
    const { body } = await stranger
      .post('/api/undelivered/letters/replay')
      .send({ letterIds: [failed.id] })
      .expect(200);
    expect(body).toEqual([{ id: failed.id, outcome: 'not_there' }]);
  });

  it('leaves the list when it is sent again', async () => {
    const { body } = await coordinator
      .post('/api/undelivered/letters/replay')
      .send({ letterIds: [failed.id] })
      .expect(200);
    expect(body).toEqual([{ id: failed.id, outcome: 'written_anew' }]);
    expect((await coordinator.get('/api/undelivered/letters').expect(200)).body).toMatchObject({ total: 0 });
  });

  it('shows an order whose reading was given up, and begins it again with all its attempts, once', async () => {
    const { orderId } = await world.addTask({ organisationId: recipient.organisationId });
    await world.source.manager.update(
      OrderDocumentEntity,
      { id: orderId },
      { state: 'unreadable', refusal: { code: 'reading-failed', values: {} }, attempts: 3 },
    );
    const { body } = await coordinator.get('/api/undelivered/jobs').expect(200);
    expect(body).toMatchObject([{ kind: 'order', id: orderId, attempts: 3 }]);

    await coordinator.post(`/api/undelivered/orders/${orderId}/reading`).expect(204);
    expect(await world.source.manager.findOneBy(OrderDocumentEntity, { id: orderId })).toMatchObject({
      state: 'received',
      attempts: 0,
      refusal: null,
    });
    const again = await coordinator.post(`/api/undelivered/orders/${orderId}/reading`).expect(409);
    expect(again.body).toMatchObject({ code: 'order-not-given-up' });
  });
});

import { randomUUID } from 'node:crypto';
import { AuditEventEntity, TaskCommentEntity } from '@storage';
import { ApiWorld, type Client } from './api-world.js';

describe('letters that came in and that a person has to make sense of', () => {
  let world: ApiWorld;
  let coordinator: Client;
  let stranger: Client;
  let personId: string;
  let taskId: string;

  beforeAll(async () => {
    world = await ApiWorld.create();
    const town = await world.addOrganisation({ kind: 'municipal_authority' });
    const other = await world.addOrganisation({ kind: 'municipal_authority' });
    const chief = await world.addPerson({ role: 'coordinator', organisationId: town.id, branchId: town.id });
    coordinator = await world.signIn(chief.id);
    stranger = await world.signIn(
      (await world.addPerson({ role: 'coordinator', organisationId: other.id, branchId: other.id })).id,
    );
    personId = (await world.addPerson({ organisationId: town.id, fullName: 'Ильина Д.С.' })).id;
    taskId = (await world.addTask({ organisationId: town.id }, {}, [], { ownerOrganisationId: town.id })).id;
  });
  afterAll(() => world.close());

  const rowOf = async (id: string, client = coordinator, query = '') => {
    const { body } = await client.get(`/api/incoming-mail${query}`).expect(200);
    return (body.rows as { id: string }[]).find((row) => row.id === id);
  };

  it('are listed with why they wait, to whoever coordinates the branch', async () => {
    const id = await world.addMail(personId, { taskId });
    expect(await rowOf(id, coordinator, '?waiting=true')).toMatchObject({
      state: 'unclear',
      personName: 'Ильина Д.С.',
      body: 'Исполнено.',
      outcome: expect.stringContaining('не ясно, о котором речь'),
      tasks: [{ id: taskId }],
    });
    expect(await rowOf(id, stranger)).toBeUndefined();
  });

  it('become a comment that says whose words they are', async () => {
    const id = await world.addMail(personId);
    await coordinator.post(`/api/incoming-mail/${id}/decision`).send({ decision: 'comment', taskId }).expect(204);
    expect(await world.source.manager.findBy(TaskCommentEntity, { mailId: id })).toMatchObject([
      { taskId, text: 'Из письма school@school.example:\nИсполнено.' },
    ]);
    expect(await rowOf(id, coordinator, '?waiting=true')).toBeUndefined();
    expect(await rowOf(id)).toMatchObject({ state: 'decided', decidedBy: expect.any(String) });
  });

  it('are dismissed with a reason, which the audit keeps', async () => {
    const id = await world.addMail(personId);
    const decide = (body: object) => coordinator.post(`/api/incoming-mail/${id}/decision`).send(body);
    expect((await decide({ decision: 'dismissed' }).expect(422)).body.code).toBe('reason-missing');
    await decide({ decision: 'dismissed', reason: 'реклама' }).expect(204);
    expect(await world.source.manager.findBy(AuditEventEntity, { subject: `incoming_mail/${id}` })).toMatchObject([
      { action: 'mail.dismissed', details: { reason: 'реклама' } },
    ]);
    expect((await decide({ decision: 'dismissed', reason: 'ещё раз' }).expect(409)).body.code).toBe('mail-decided');
  });

  it('are not decided without a task, with one nobody may see, or where they say nothing', async () => {
    const id = await world.addMail(personId, { body: '' });
    const decide = (body: object) => coordinator.post(`/api/incoming-mail/${id}/decision`).send(body);
    expect((await decide({ decision: 'comment' }).expect(422)).body.code).toBe('mail-task-missing');
    expect((await decide({ decision: 'comment', taskId }).expect(422)).body.code).toBe('mail-nothing-to-attach');
    const said = await world.addMail(personId);
    const comment = { decision: 'comment', taskId: randomUUID() };
    expect((await coordinator.post(`/api/incoming-mail/${said}/decision`).send(comment).expect(404)).body.code).toBe(
      'not-found-task',
    );
    expect(await rowOf(said)).toMatchObject({ state: 'unclear' });
  });
});

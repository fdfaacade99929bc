import type { TaskDetail } from '@contract';
import { type OrganisationEntity, type PersonEntity, ReminderEntity, type TaskEntity } from '@storage';
import { ApiWorld, type Client } from './api-world.js';
import { LetterOffice } from './letter-office.js';

describe('what people say about a task', () => {
  let world: ApiWorld;
  let office: LetterOffice;
  let region: OrganisationEntity;
  let school: OrganisationEntity;
  let teacher: PersonEntity;
  let controller: PersonEntity;
  let stranger: PersonEntity;
  let lead: Client;
  let accepting: Client;
  let coordinator: Client;
  let beside: Client;
  let task: TaskEntity;

  beforeAll(async () => {
    world = await ApiWorld.create();
    office = await LetterOffice.of(world);
    region = await world.addOrganisation({ kind: 'ministry' });
    school = await world.addOrganisation({ parentId: region.id, name: 'Школа № 5' });
    const neighbour = await world.addOrganisation({ parentId: region.id });
    teacher = await world.addPerson({
      organisationId: school.id,
      fullName: 'Завуч Н.Н.',
      email: 'zavuch@school.example',
    });
    controller = await world.addPerson({
      organisationId: region.id,
      fullName: 'Лугова В.А.',
      email: 'lugova@region.example',
    });
    stranger = await world.addPerson({ organisationId: neighbour.id, fullName: 'Чужая А.А.', email: 'a@b.example' });
    lead = await world.signIn((await world.addPerson({ organisationId: school.id, fullName: 'Директор Д.Д.' })).id);
    accepting = await world.signIn(controller.id);
    beside = await world.signIn(stranger.id);
    const coordinates = { role: 'coordinator', organisationId: region.id, branchId: region.id } as const;
    coordinator = await world.signIn((await world.addPerson(coordinates)).id);
  });
  beforeEach(async () => {
    task = await world.addTask({ organisationId: school.id }, { acceptorId: controller.id }, [], {
      ownerOrganisationId: region.id,
    });
  });
  afterAll(() => world.close());

  const at = (path: string): string => `/api/tasks/${task.id}${path}`;
  const comment = async (by: Client, text: string, mentioned: string[] = []): Promise<TaskDetail> =>
    (await by.post(at('/comments')).send({ text, mentioned }).expect(200)).body;
  const mentions = () => world.source.manager.findBy(ReminderEntity, { taskId: task.id, rung: 'mentioned-1' });

  it('stays with it, in order, for everybody who may see it and nobody else', async () => {
    await comment(lead, 'Какую форму сдавать?');
    await comment(accepting, 'Форму № 3.');
    const { body: seen }: { body: TaskDetail } = await coordinator.get(at('')).expect(200);
    expect(seen.comments.map(({ number, author, text }) => [number, author, text])).toEqual([
      [1, 'Директор Д.Д.', 'Какую форму сдавать?'],
      [2, 'Лугова В.А.', 'Форму № 3.'],
    ]);
    await beside.post(at('/comments')).send({ text: 'Я тоже' }).expect(404);
    await lead.post(at('/comments')).send({ text: '  ' }).expect(422);
  });

  it('mentions those who may see the task, found by name, and no others', async () => {
    const found = async (search: string) => {
      const rows: { name: string }[] = (await lead.get(at('/mentionable')).query({ search }).expect(200)).body;
      return rows.map(({ name }) => name);
    };
    expect(await found('луго')).toEqual(['Лугова В.А.']);
    expect(await found('Завуч')).toEqual(['Завуч Н.Н.']);
    expect(await found('Чужая')).toEqual([]);
    await lead
      .post(at('/comments'))
      .send({ text: 'Прошу', mentioned: [stranger.id] })
      .expect(422);
    expect((await lead.get(at(''))).body.comments).toEqual([]);
  });

  it('reaches who is mentioned by letter, with the words and a link that answers', async () => {
    await comment(lead, 'Какую форму сдавать?', [controller.id]);
    const [letter] = (await office.sendDue()).filter(({ subject }) => subject.startsWith('Вас упомянули'));
    expect(letter?.text).toContain('Какую форму сдавать?');
    const [, token] = /\/link\/([\w-]+)/u.exec(letter?.text ?? '') ?? [];
    const { body: view } = await world
      .browser()
      .post(`/api/links/${token}/comments`)
      .send({ text: 'Форму № 3.' })
      .expect(200);
    expect(view).toMatchObject({ task: { mayComment: true, comments: [{ number: 1 }, { author: 'Лугова В.А.' }] } });
  });

  it('is not told by letter to somebody who may not see the task any more', async () => {
    await comment(lead, 'Прошу помочь', [teacher.id]);
    await world.source.query('update person set organisation_id = $1 where id = $2', [
      stranger.organisationId,
      teacher.id,
    ]);
    await office.sendDue();
    expect(await mentions()).toMatchObject([{ state: 'skipped', skipReason: 'no_access' }]);
    await world.source.query('update person set organisation_id = $1 where id = $2', [school.id, teacher.id]);
  });

  it('has an acquaintance sheet: who was written to, who has read it and when', async () => {
    const { body: before }: { body: TaskDetail } = await lead.get(at('')).expect(200);
    expect(before).toMatchObject({ mayAcknowledge: true, acquaintance: [] });
    await accepting.post(at('/acknowledgement')).expect(403);
    await lead.post(at('/acknowledgement')).expect(200);
    const { body: after }: { body: TaskDetail } = await lead.post(at('/acknowledgement')).expect(200);
    expect(after).toMatchObject({
      mayAcknowledge: false,
      acquaintance: [{ name: 'Директор Д.Д.', organisation: 'Школа № 5', shownAt: null }],
    });
    expect(after.acquaintance[0]?.acknowledgedAt).toMatch(/^2023-03-10T/u);
    const { body: sheet } = await coordinator.get(`/api/orders/${task.orderId}/acquaintance`).expect(200);
    expect(sheet).toMatchObject([{ name: 'Директор Д.Д.', acknowledgedAt: after.acquaintance[0]?.acknowledgedAt }]);
  });

  it('is acknowledged by the link of a letter; opening it is no acquaintance', async () => {
    const token = await world.addLink(task.id, teacher.id);
    const { body: opened } = await world.browser().get(`/api/links/${token}`).expect(200);
    expect(opened.task).toMatchObject({ mayAcknowledge: true, acquaintance: [] });
    const { body: said } = await world.browser().post(`/api/links/${token}/acknowledgement`).expect(200);
    expect(said.task).toMatchObject({ mayAcknowledge: false, acquaintance: [{ name: 'Завуч Н.Н.' }] });
  });
});

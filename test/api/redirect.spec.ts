import type { TaskDetail } from '@contract';
import { type OrganisationEntity, type PersonEntity, ReminderEntity, SubstitutionEntity, TaskEntity } from '@storage';
import { VerifyHistory } from '@workflow';
import { ApiWorld, type Client, TODAY } from './api-world.js';

const WHY = 'Это дело центра';
const OF_ITEM = { scheduleKind: 'window' as const };

describe('a declined task that goes to another lead', () => {
  let world: ApiWorld;
  let ministry: OrganisationEntity;
  let institute: OrganisationEntity;
  let centre: OrganisationEntity;
  let foreign: PersonEntity;
  let head: PersonEntity;
  let other: PersonEntity;
  let helper: PersonEntity;
  let lead: Client;
  let coordinator: Client;
  let task: TaskEntity;

  beforeAll(async () => {
    world = await ApiWorld.create();
    ministry = await world.addOrganisation({ kind: 'ministry', name: 'Министерство' });
    institute = await world.addOrganisation({ parentId: ministry.id, name: 'Институт', kind: 'institute' });
    centre = await world.addOrganisation({ parentId: ministry.id, name: 'Центр оценки', kind: 'institute' });
    const elsewhere = await world.addOrganisation({ kind: 'ministry', name: 'Другое министерство' });
    head = await world.addPerson({ organisationId: institute.id, fullName: 'Ромашкина Д.С.' });
    other = await world.addPerson({ organisationId: centre.id, fullName: 'Ветрова Ю.И.', position: 'методист' });
    helper = await world.addPerson({ organisationId: institute.id, fullName: 'Лугова В.А.' });
    foreign = await world.addPerson({ organisationId: elsewhere.id, fullName: 'Ветров Ч.Ч.' });
    lead = await world.signIn(head.id);
    coordinator = await world.signIn(
      (await world.addPerson({ role: 'coordinator', organisationId: ministry.id, branchId: ministry.id })).id,
    );
  });
  beforeEach(async () => {
    task = await declined({ organisationId: institute.id, personId: head.id });
  });
  afterAll(() => world.close());

  const at = (path: string, id = task.id): string => `/api/tasks/${id}${path}`;
  const toOther = (fields: object = {}) => ({
    ...{ version: task.version, reason: WHY, organisationId: centre.id, personId: other.id },
    ...fields,
  });

  async function declined(
    whose: { organisationId: string; personId: string },
    fields: Partial<TaskEntity> = {},
    owner = ministry,
  ): Promise<TaskEntity> {
    const helping = { role: 'co_executor' as const, organisationId: institute.id, personId: helper.id };
    const given = await world.addTask(whose, { ...OF_ITEM, ...fields }, [helping], {
      ownerOrganisationId: owner.id,
    });
    await (await world.signIn(whose.personId))
      .post(at('/decline', given.id))
      .send({ version: 1, reason: 'Не по принадлежности' })
      .expect(200);
    return world.source.manager.findOneByOrFail(TaskEntity, { id: given.id });
  }

  it('is offered to whom the coordinator’s branch can name, found by words', async () => {
    expect((await coordinator.get(at(''))).body.allowed).toEqual(['reassign', 'redirect', 'cancel']);
    const find = async (search: string) => {
      const found: { name: string }[] = (await coordinator.get(at('/leads')).query({ search }).expect(200)).body;
      return found.map(({ name }) => name);
    };
    expect(await find('ветров')).toEqual(['Ветрова Ю.И.']);
    expect(await find('центр')).toContain('Центр оценки');
    expect(await find('')).not.toEqual(expect.arrayContaining(['Ромашкина Д.С.']));
    await lead.get(at('/leads')).expect(403);
    const { body: many } = await coordinator.get('/api/tasks/bulk/leads').query({ search: 'ветров' }).expect(200);
    expect(many).toMatchObject([{ name: 'Ветрова Ю.И.', detail: 'методист, Центр оценки' }]);
  });

  it('is the other’s from then on: he is told and reminded, the one before sees it no longer', async () => {
    const own = await world.addLink(task.id, head.id);
    const beside = await world.addLink(task.id, helper.id);
    const { body: given }: { body: TaskDetail } = await coordinator.post(at('/redirect')).send(toOther()).expect(200);
    expect(given).toMatchObject({ state: 'open', leadName: 'Ветрова Ю.И.' });
    expect(given.participants.map(({ name }) => name)).toEqual(['Ветрова Ю.И.', 'Лугова В.А.']);
    expect(given.history.at(-1)).toMatchObject({
      ...{ command: 'redirect', reason: WHY, from: 'Ромашкина Д.С.', to: 'Ветрова Ю.И.', as: ['lead'] },
    });
    const planned = await world.source.manager.findBy(ReminderEntity, { taskId: task.id, state: 'planned' });
    expect(planned.map(({ rung, recipientRole, round }) => `${rung} ${recipientRole} ${round}`)).toEqual(
      expect.arrayContaining(['task-passed lead 2', 'due lead 2']),
    );
    await lead.get(at('')).expect(404);
    const { body: dead } = await world.browser().get(`/api/links/${own}`).expect(410);
    expect(dead.code).toBe('link-revoked');
    await world.browser().get(`/api/links/${beside}`).expect(200);
    const { body: his } = await (await world.signIn(other.id)).get(at('')).expect(200);
    expect(his.allowed).toContain('report');
    expect(await new VerifyHistory(world.source).run()).toMatchObject({ broken: null });
  });

  it('goes nowhere without a reason, to nobody outside the branch, not to whoever declined it, and only when declined', async () => {
    const refused = async (fields: object, status: number, by = coordinator) =>
      (await by.post(at('/redirect')).send(toOther(fields)).expect(status)).body.code;
    expect(await refused({ reason: '  ' }, 422)).toBe('reason-missing');
    expect(await refused({ organisationId: foreign.organisationId, personId: foreign.id }, 404)).toBe(
      'not-found-organisation',
    );
    expect(await refused({ organisationId: institute.id, personId: head.id }, 422)).toBe('redirect-has-it');
    expect(await refused({ version: 1 }, 409)).toBe('stale-version');
    expect(await refused({}, 403, lead)).toBe('forbidden');
    await coordinator.post(at('/redirect')).send(toOther()).expect(200);
    const { version } = await world.source.manager.findOneByOrFail(TaskEntity, { id: task.id });
    expect(await refused({ version, organisationId: institute.id, personId: head.id }, 409)).toBe(
      'forbidden-transition',
    );
  });

  it('goes to whomever the orders of its giver may name: from an institute to a school of its ministry', async () => {
    const person = { role: 'coordinator', organisationId: institute.id, branchId: institute.id } as const;
    const own = await world.signIn((await world.addPerson(person)).id);
    const school = await world.addOrganisation({ parentId: ministry.id, name: 'Школа у реки' });
    const [one, two] = [
      await declined({ organisationId: institute.id, personId: head.id }, {}, institute),
      await declined({ organisationId: institute.id, personId: head.id }, {}, institute),
    ];
    const { body: found } = await own.get(at('/leads', one.id)).query({ search: 'у реки' }).expect(200);
    expect(found).toMatchObject([{ organisationId: school.id }]);
    const toSchool = { version: one.version, reason: WHY, organisationId: school.id };
    await own.post(at('/redirect', one.id)).send(toSchool).expect(200);
    const beyond = { ...toSchool, organisationId: foreign.organisationId };
    await own.post(at('/redirect', two.id)).send(beyond).expect(404);
    expect((await own.get('/api/tasks/bulk/leads').query({ search: 'Школа у' }).expect(200)).body).toEqual(found);
  });

  it('stays in the body that a list gives it to', async () => {
    const { manager } = world.source;
    const parent = await world.addTask({ organisationId: ministry.id }, {}, [], { ownerOrganisationId: ministry.id });
    await manager.update(TaskEntity, { id: task.id }, { parentTaskId: parent.id });
    task = await manager.findOneByOrFail(TaskEntity, { id: task.id });
    const { body: refused } = await coordinator.post(at('/redirect')).send(toOther()).expect(422);
    expect(refused).toMatchObject({ code: 'redirect-outside-list', errors: [{ place: 'personId' }] });
    const colleague = { organisationId: institute.id, personId: helper.id };
    const { body: given } = await coordinator.post(at('/redirect')).send(toOther(colleague)).expect(200);
    expect(given).toMatchObject({ leadName: 'Лугова В.А.', participants: { length: 1 } });
  });

  it('goes, where it was handed on, to another below whoever gave it, and he gives it', async () => {
    const { manager } = world.source;
    const { id: giverId } = await world.addPerson({ organisationId: institute.id });
    const above = await world.addTask({ organisationId: institute.id, personId: giverId }, {}, [], {
      ownerOrganisationId: ministry.id,
    });
    const part = { giverId, parentTaskId: above.id, aboveIds: [above.id] };
    await manager.update(TaskEntity, { id: task.id }, part);
    task = await manager.findOneByOrFail(TaskEntity, { id: task.id });
    const giver = await world.signIn(giverId);
    await giver.post(at('/redirect')).send(toOther()).expect(422);
    const toGiver = toOther({ organisationId: institute.id, personId: giverId });
    expect((await giver.post(at('/redirect')).send(toGiver).expect(422)).body).toMatchObject({
      ...{ code: 'redirect-to-giver', detail: expect.stringContaining('передайте его другому') },
    });
    const below = await world.addPerson({ organisationId: institute.id, fullName: 'Садов А.А.' });
    const toBelow = toOther({ organisationId: institute.id, personId: below.id });
    const { body: found } = await giver.get(at('/leads')).query({ search: 'Садов' }).expect(200);
    expect(found).toMatchObject([{ name: 'Садов А.А.' }]);
    await giver.post(at('/redirect')).send(toBelow).expect(200);
  });

  it('is offered with others below whoever gave it, and with none nobody is shown', async () => {
    const giver = await world.addPerson({ organisationId: institute.id, fullName: 'Дающий А.А.' });
    const client = await world.signIn(giver.id);
    const find = async (search = '') => {
      const { body } = await client.get('/api/tasks/bulk/leads').query({ search }).expect(200);
      return (body as { name: string }[]).map(({ name }) => name);
    };
    expect(await find()).toEqual([]);
    const above = await world.addTask({ organisationId: institute.id, personId: giver.id }, {}, [], {
      ownerOrganisationId: ministry.id,
    });
    await world.addPart(above, { organisationId: institute.id, personId: head.id }, giver.id, { state: 'declined' });
    expect(await find()).toEqual(expect.arrayContaining(['Институт', 'Лугова В.А.']));
    expect(await find('ветров')).toEqual([]);
    expect(await find('министерство')).toEqual([]);
  });

  describe('as a resolution', () => {
    const LINE = { resolution: 'Свести ответы', dueDate: '2023-03-14' };

    /** Given about the task of the institute, and declined by whom it went to. */
    async function resolved(by: Client, to: PersonEntity): Promise<TaskEntity> {
      const { manager } = world.source;
      const { organisationId, id: personId } = to;
      const about = await world.addTask({ organisationId: institute.id, personId: head.id }, OF_ITEM, [], {
        ownerOrganisationId: ministry.id,
      });
      await by
        .post(at('/resolutions', about.id))
        .send({ ...LINE, organisationId, personId })
        .expect(200);
      const { id } = await manager.findOneByOrFail(TaskEntity, { resolutionOfId: about.id });
      const words = { version: 1, reason: 'Не по принадлежности' };
      await (await world.signIn(personId)).post(at('/decline', id)).send(words).expect(200);
      return manager.findOneByOrFail(TaskEntity, { id });
    }
    const signedIn = async (role: PersonEntity['role'], seat: OrganisationEntity, top: OrganisationEntity) =>
      world.signIn((await world.addPerson({ role, organisationId: seat.id, branchId: top.id })).id);

    it('is its giver’s: a supervisor gives it back, cancels it or gives it to another of his branch', async () => {
      const supervisor = await signedIn('supervisor', ministry, ministry);
      task = await resolved(supervisor, head);
      expect((await supervisor.get(at('')).expect(200)).body.allowed).toEqual(['reassign', 'redirect', 'cancel']);
      const { body: day } = await supervisor.get('/api/day').expect(200);
      expect(JSON.stringify(day)).toContain(task.id);
      const { body: given } = await supervisor.post(at('/redirect')).send(toOther()).expect(200);
      expect(given).toMatchObject({ state: 'open', leadName: 'Ветрова Ю.И.' });
      task = await resolved(supervisor, head);
      await supervisor.post(at('/reassign')).send({ version: task.version, reason: WHY }).expect(200);
    });

    it('of a coordinator about an order from above him is his to cancel', async () => {
      const own = await signedIn('coordinator', institute, institute);
      task = await resolved(own, helper);
      const { body: over } = await own.post(at('/cancel')).send({ version: task.version, reason: WHY }).expect(200);
      expect(over.state).toBe('cancelled');
    });

    it('goes wherever it could have been given: in the branch of its giver, not only below his body', async () => {
      const own = await signedIn('coordinator', institute, ministry);
      task = await resolved(own, other);
      const colleague = await world.addPerson({ organisationId: centre.id, fullName: 'Полева Е.Е.' });
      const { body: found } = await own.get(at('/leads')).query({ search: 'Полева' }).expect(200);
      expect(found).toMatchObject([{ personId: colleague.id }]);
      const { body: given } = await own
        .post(at('/redirect'))
        .send(toOther({ personId: colleague.id }))
        .expect(200);
      expect(given).toMatchObject({ state: 'open', leadName: 'Полева Е.Е.' });
    });

    it('of a deputy goes as far as those of whom he stands in for, when it is given and when it goes on', async () => {
      const chief = await world.addPerson({ role: 'supervisor', organisationId: ministry.id, branchId: ministry.id });
      const deputy = await world.addPerson({ organisationId: institute.id });
      const at = new Date('2023-03-10T05:00:00Z');
      await world.source.manager.save(SubstitutionEntity, {
        ...{ personId: chief.id, deputyId: deputy.id, fromDay: TODAY, toDay: TODAY, createdAt: at },
      });
      const by = await world.signIn(deputy.id);
      const about = { organisationId: institute.id, personId: head.id };
      const { id } = await world.addTask(about, { ...OF_ITEM, acceptorId: chief.id }, [], {
        ownerOrganisationId: ministry.id,
      });
      const { body: found } = await by.get(`/api/tasks/${id}/resolutions/receivers`).query({ search: 'Ветрова' });
      expect(found).toMatchObject([{ personId: other.id }]);
      const line = { ...LINE, organisationId: centre.id, personId: other.id };
      await by.post(`/api/tasks/${id}/resolutions`).send(line).expect(200);
      expect(await world.source.manager.findOneByOrFail(TaskEntity, { resolutionOfId: id })).toMatchObject({
        giverId: chief.id,
      });
    });

    it('goes no further than that branch, whoever sends it, and the refusal speaks of a resolution', async () => {
      task = await resolved(await signedIn('supervisor', institute, institute), helper);
      const { body: refused } = await coordinator.post(at('/redirect')).send(toOther()).expect(422);
      expect(refused).toMatchObject({
        code: 'redirect-outside-branch',
        detail: expect.stringContaining('Резолюцию'),
        errors: [{ place: 'personId' }],
      });
    });
  });

  it('goes with others of its kind at once, and each that may not says why', async () => {
    const second = await declined({ organisationId: institute.id, personId: head.id });
    const working = await world.addTask({ organisationId: institute.id, personId: head.id }, {}, [], {
      ownerOrganisationId: ministry.id,
    });
    const tasks = [task, second, working].map(({ id, version }) => ({ id, version }));
    const command = { command: 'redirect', tasks, reason: WHY };
    await coordinator.post('/api/tasks/bulk').send(command).expect(422);
    const { body: results } = await coordinator
      .post('/api/tasks/bulk')
      .send({ ...command, organisationId: centre.id, personId: other.id })
      .expect(200);
    expect(results).toMatchObject([{ done: true }, { done: true }, { done: false, why: expect.any(String) }]);
  });

  it('goes by the link of the letter that told of it', async () => {
    const person = await world.addPerson({ role: 'coordinator', organisationId: ministry.id, branchId: ministry.id });
    const token = await world.addLink(task.id, person.id);
    const browser = world.browser();
    const { body: found } = await browser.get(`/api/links/${token}/leads`).query({ search: 'ветрова' }).expect(200);
    expect(found).toMatchObject([{ personId: other.id }]);
    const { body: given } = await browser.post(`/api/links/${token}/redirect`).send(toOther()).expect(200);
    expect(given).toMatchObject({ canAct: false, task: { state: 'open', leadName: 'Ветрова Ю.И.' } });
    const decides = await world.addLink(task.id, person.id, { purpose: 'accept' });
    await browser.get(`/api/links/${decides}/leads`).expect(403);
  });
});

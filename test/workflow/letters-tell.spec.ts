import { localDate } from '@domain/calendar';
import { MailRefused, readLetter } from '@platform/mail';
import { PersonEntity, ReminderEntity, TaskEntity, TaskParticipantEntity } from '@storage';
import { AcceptReport, CancelTask, DeclineTask, ExtendTask, LinkHolder, ReassignTask, ReopenTask } from '@workflow';
import { SendingWorld } from '../support/sending-world.js';

describe('letters about what was decided', () => {
  let sending: SendingWorld;

  beforeAll(async () => {
    sending = await SendingWorld.open();
  });
  afterEach(() => sending.clear());
  afterAll(() => sending.close());

  it('tells the coordinator what the server refused for good, once, and nobody of that letter when it fails too', async () => {
    const ministry = await sending.world.source.manager.findOneByOrFail(PersonEntity, {
      id: sending.world.controllerId,
    });
    const coordinator = await sending.world.source.manager.save(PersonEntity, {
      ...{ organisationId: ministry.organisationId, kind: 'person', fullName: 'Сомова Н.П.', role: 'coordinator' },
      ...{ matchKey: 'somova', email: 'somova@authority.example', state: 'active' },
    } as PersonEntity);
    await sending.world.source.query('update order_document set coordinator_id = $1', [coordinator.id]);
    const school = await sending.world.addSchool();
    for (const rung of ['before-3', 'before-1'])
      await sending.world.addReminder(await sending.world.addTask(school), rung);
    await sending.gather();
    const refuse = () => {
      throw new MailRefused('550 no such mailbox', '550');
    };
    sending.mailer.orders.push(refuse);
    expect(await sending.sender().run(await sending.ids())).toEqual({ failed: 1 });

    expect(await sending.gather()).toEqual({ gathered: 1, skipped: 0 });
    const told = (await sending.world.letters()).find(({ recipientId }) => recipientId === coordinator.id);
    expect(told).toMatchObject({ class: 'decision', state: 'gathering' });
    sending.mailer.orders.push((letter) => {
      sending.mailer.taken.push(letter);
      refuse();
    });
    expect(await sending.sender().run([told?.id ?? ''])).toEqual({ failed: 1 });
    const { subject, text } = await readLetter(sending.mailer.taken[0]!.raw);
    expect(subject).toMatch(/^Письмо не доставлено: /u);
    expect(text.replaceAll(/\s+/gu, ' ')).toMatch(
      /Письмо не доставлено, 27 сентября 2023 г\. Кому: Школа .*, office@school-1\.example\. Ответ почтового сервера: 550 no such mailbox/u,
    );
    expect(await sending.gather()).toEqual({ gathered: 0, skipped: 0 });
    await sending.world.source.query('update order_document set coordinator_id = null');
  });

  it('tells whose date moves with that of the task above who moved it, to which day and why', async () => {
    const { world } = sending;
    const [above, school] = [await world.addTask(await world.addSchool()), await world.addSchool()];
    await world.addTask(school, { parentTaskId: above.id, aboveIds: [above.id], giverId: world.controllerId });
    await new ExtendTask(world.source, world.clock).run({
      ...{ taskId: above.id, version: above.version, reason: 'Каникулы продлены', newDate: localDate('2023-10-13') },
      actor: { personId: world.controllerId, organisationId: '', role: 'supervisor', via: 'web' },
    });
    await sending.gather();
    const told = (await world.letters()).find(({ recipientId }) => recipientId === school.officeId);
    await sending.sender().run([told?.id ?? '']);
    const { text } = await readLetter(sending.mailer.taken[0]!.raw);
    expect(text.replaceAll(/\s+/gu, ' ')).toContain(
      'Новый срок – 13 октября 2023 г. Решение: Лугова В.А., 27 сентября 2023 г. Каникулы продлены',
    );
  });

  it('tells the coordinator of letters that were refused once a day, of each, and the next morning of what came after', async () => {
    const { world } = sending;
    await world.source.query('update order_document set coordinator_id = $1', [world.controllerId]);
    const toCoordinator = async () => (await world.letters()).filter((one) => one.recipientId === world.controllerId);
    const refuseAll = async (count: number) => {
      for (let left = count; left > 0; left -= 1)
        sending.mailer.orders.push(() => {
          throw new MailRefused('550 no such mailbox', '550');
        });
      expect(await sending.sender().run(await sending.ids())).toMatchObject({ failed: count });
    };
    const [first, second] = [await world.addSchool('a@school.example'), await world.addSchool('b@school.example')];
    const task = await world.addTask(first);
    await world.source.manager.insert(TaskParticipantEntity, {
      ...{ taskId: task.id, position: 1, role: 'co_executor', organisationId: second.id, personId: null },
    });
    await world.addReminder(task, 'before-3');
    await world.addReminder(task, 'before-3', 'executor-1');
    await sending.gather();
    await refuseAll(2);
    await sending.gather();
    const [told] = await toCoordinator();
    expect(await sending.sender().run([told?.id ?? ''])).toEqual({ sent: 1 });
    const { text } = await readLetter(sending.mailer.taken.at(-1)!.raw);
    expect(text.match(/Письмо не доставлено/gu)).toHaveLength(2);
    expect(text).toContain('a@school.example');
    expect(text).toContain('b@school.example');

    await world.addReminder(await world.addTask(second), 'before-3');
    await sending.gather();
    await refuseAll(1);
    await sending.gather();
    expect(await toCoordinator()).toHaveLength(1);
    world.clock.moveTo(new Date('2023-09-28T04:00:00Z'));
    await sending.gather();
    expect((await toCoordinator()).map(({ state }) => state)).toEqual(['sent', 'gathering']);
    await world.source.query('update order_document set coordinator_id = null');
  });

  it('tells the coordinator of a declined task, with the reason and a link that gives it back', async () => {
    const school = await sending.world.addSchool();
    await sending.world.source.query('update order_document set coordinator_id = $1', [sending.world.controllerId]);
    await sending.world.source.manager.update(
      PersonEntity,
      { id: sending.world.controllerId },
      { role: 'coordinator' },
    );
    const task = await sending.world.addTask(school);
    const lead = { personId: school.officeId, organisationId: school.id, role: 'school', via: 'web' } as const;
    await new DeclineTask(sending.world.source, sending.world.clock).run({
      taskId: task.id,
      version: 1,
      reason: 'Это дело института',
      actor: lead,
    });
    await sending.gather();
    expect(await sending.sender().run(await sending.ids())).toEqual({ sent: 1 });
    const { text } = await readLetter(sending.mailer.taken[0]!.raw);
    expect(sending.mailer.taken[0]!.address).toBe('lugova@authority.example');
    expect(text?.replace(/\s+/g, ' ')).toContain('Причина: Это дело института');

    const token = /\/link\/([\w-]{43})/.exec(text ?? '')?.[1] ?? '';
    const held = await new LinkHolder(sending.world.source, sending.world.clock).run(token, 'reassign');
    await new ReassignTask(sending.world.source, sending.world.clock).run({
      ...held,
      version: 2,
      reason: 'Так решил совет',
    });
    await sending.gather();
    await sending.sender().run(await sending.ids());
    const told = await Promise.all(
      sending.mailer.taken.slice(1).map(async ({ raw }) => (await readLetter(raw)).text ?? ''),
    );
    expect(told.filter((one) => one.replace(/\s+/g, ' ').includes('Так решил совет'))).toHaveLength(1);
  });

  it('tells who waited that the last result is there, not before it is and not where it is taken back', async () => {
    const [waiter, doer] = [await sending.world.addSchool(), await sending.world.addSchool(null)];
    const waiting = await sending.world.addTask(waiter, {
      state: 'awaiting_schedule',
      dueDate: null,
      controlDate: null,
    });
    const needed = [await sending.world.addTask(doer), await sending.world.addTask(doer)];
    for (const { orderId, itemId } of needed) {
      await sending.world.source.query('insert into row_tie (order_id, item_id, needs_item_id) values ($1, $2, $3)', [
        ...[orderId, waiting.itemId, itemId],
      ]);
    }
    const controller = {
      personId: sending.world.controllerId,
      organisationId: '',
      role: 'administrator',
      via: 'web',
    } as const;
    const versionOf = async ({ id }: TaskEntity) =>
      (await sending.world.source.manager.findOneByOrFail(TaskEntity, { id })).version;
    const accept = async (task: TaskEntity) => {
      await sending.world.setTaskState(task, 'submitted');
      const change = {
        taskId: task.id,
        version: await versionOf(task),
        whyWithout: 'Справка у нас',
        actor: controller,
      };
      await new AcceptReport(sending.world.source, sending.world.clock).run(change);
    };
    const told = async () => {
      const rows = await sending.world.source.manager.find(ReminderEntity, {
        where: { taskId: waiting.id },
        order: { rung: 'ASC' },
      });
      return rows.map(({ rung, recipientRole, state, skipReason }) => [rung, recipientRole, skipReason ?? state]);
    };
    const [first, last] = needed as [TaskEntity, TaskEntity];
    await accept(first);
    expect(await told()).toEqual([]);
    await accept(last);
    expect(await told()).toEqual([['task-needs-done-1', 'lead', 'planned']]);
    await new ReopenTask(sending.world.source, sending.world.clock).run({
      ...{ taskId: last.id, version: await versionOf(last), reason: 'Не тот документ', actor: controller },
    });
    const send = async () => {
      sending.mailer.taken.length = 0;
      await sending.gather();
      await sending.sender().run(await sending.ids());
      const toWaiter = sending.mailer.taken.filter(({ address }) => address === 'office@school-1.example');
      return Promise.all(toWaiter.map(async ({ raw }) => ((await readLetter(raw)).text ?? '').replace(/\s+/g, ' ')));
    };
    expect(await send()).toEqual([]);
    expect(await told()).toEqual([['task-needs-done-1', 'lead', 'waits_again']]);
    await accept(last);
    const [letter, ...others] = await send();
    expect(others).toEqual([]);
    expect(letter).toContain('Получен результат, которого ждало поручение: ');
    expect(letter).toContain('«Семинар для учителей». Снято с контроля 27 сентября 2023 г.');
    expect(letter).toContain('Открыть и указать даты');
  });

  it('tells who waited that the last of it is cancelled and why, not while something else is owed', async () => {
    const [waiter, doer] = [await sending.world.addSchool(), await sending.world.addSchool(null)];
    const waiting = await sending.world.addTask(waiter);
    const needed = [await sending.world.addTask(doer), await sending.world.addTask(doer)];
    for (const { orderId, itemId } of needed) {
      await sending.world.source.query('insert into row_tie (order_id, item_id, needs_item_id) values ($1, $2, $3)', [
        ...[orderId, waiting.itemId, itemId],
      ]);
    }
    const actor = {
      personId: sending.world.controllerId,
      organisationId: '',
      role: 'administrator',
      via: 'web',
    } as const;
    const [first, last] = needed as [TaskEntity, TaskEntity];
    const cancel = ({ id: taskId, version }: TaskEntity, reason: string) =>
      new CancelTask(sending.world.source, sending.world.clock).run({ taskId, version, reason, actor });
    const told = () =>
      sending.world.source.manager.countBy(ReminderEntity, { taskId: waiting.id, rung: 'task-needs-cancelled-1' });
    await cancel(first, 'Список не понадобится');
    expect(await told()).toBe(0);
    await cancel(last, 'Опрос проведёт институт');
    expect(await told()).toBe(1);
    await sending.gather();
    await sending.sender().run(await sending.ids());
    const toWaiter = sending.mailer.taken.filter(({ address }) => address === 'office@school-1.example');
    const letters = await Promise.all(toWaiter.map(async ({ raw }) => (await readLetter(raw)).text ?? ''));
    expect(letters).toHaveLength(1);
    const words = letters.join('').replace(/\s+/g, ' ');
    expect(words).toContain('Ждать больше нечего: поручение по строке ');
    expect(words).toContain('отменено 27 сентября 2023 г. Причина: Опрос проведёт институт');
  });
});

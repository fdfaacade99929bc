import { randomUUID } from 'node:crypto';
import { type CalendarSettings, DEFAULT_PROFILE, localDate, NO_OWN_SETTINGS } from '@domain/calendar';
import { textsIn } from '@domain/texts';
import { waitUntil } from '@platform/clock';
import { Config } from '@platform/config';
import { Queues } from '@platform/queues';
import {
  AuditEventEntity,
  OrderDocumentEntity,
  OrganisationEntity,
  PersonEntity,
  ReminderEntity,
  ReviewStepEntity,
  RoadmapItemEntity,
  TaskEntity,
  TaskHistoryEntity,
} from '@storage';
import {
  type ActingPerson,
  type CalendarChange,
  ChangeCalendar,
  ChooseProfile,
  ConfirmOrder,
  CorrectItem,
  ExtendReminders,
  OrderDetailView,
  OrderList,
  PreviewCalendarChange,
  ReadOrder,
  ReassignTask,
  ReceiveOrder,
  RedirectTask,
  ReopenTask,
  ResumeTask,
  TaskDetailView,
  TurnBackReview,
} from '@workflow';
import { LettersWorld } from '../support/letters-world.js';

/** What whoever changes a calendar holds. */
const CALENDARS_LOCK = 7202612;

const day = localDate;
const texts = textsIn('ru');
const own = (settings: Partial<CalendarSettings>): CalendarSettings => ({ ...NO_OWN_SETTINGS, ...settings });
const off = (date: string) => ({ date: day(date), works: false, name: 'Областной день', act: 'Закон области № 1-з' });

describe('a calendar that is changed', () => {
  let world: LettersWorld;
  let queues: Queues;
  let actor: ActingPerson;

  beforeAll(async () => {
    world = await LettersWorld.create();
    queues = await Queues.connect(Object.assign(new Config(), { databaseUrl: world.databaseUrl }));
    const { id } = await world.source.manager.findOneByOrFail(PersonEntity, { fullName: 'Лугова В.А.' });
    actor = { personId: id, organisationId: randomUUID(), role: 'administrator', via: 'web' };
  });
  beforeEach(async () => {
    await world.clear();
    await world.source.query('truncate calendar_setting, deadline_profile');
    await world.source.query(
      `update order_document set profile = null, issuer_key = 'Министерство' where number = '01/123'`,
    );
  });
  afterAll(async () => {
    await queues.close();
    await world.close();
  });

  const settingsChange = (settings: Partial<CalendarSettings>, organisationId: string | null = null, version = 0) =>
    ({ what: 'settings', organisationId, version, settings: own(settings) }) satisfies CalendarChange;
  const preview = (change: CalendarChange) =>
    new PreviewCalendarChange(world.source, world.clock).run({ change, actor, texts });
  const apply = (change: CalendarChange) => new ChangeCalendar(world.source, world.clock).run({ change, actor, texts });
  const tenthOfOctober = async () =>
    world.addTask(await world.addSchool(), { dueDate: day('2023-10-10'), controlDate: day('2023-10-10') });
  const reminders = async (rung: string) => {
    const rows = await world.source.manager.find(ReminderEntity, { where: { rung, recipientRole: 'lead' } });
    return rows.map(({ plannedFor, state }) => `${plannedFor} ${state}`);
  };
  const controlDate = async ({ id }: TaskEntity) =>
    (await world.source.manager.findOneByOrFail(TaskEntity, { id })).controlDate;

  it.each([
    ['redirected', RedirectTask],
    ['resumed', ResumeTask],
    ['given back', ReassignTask],
    ['put under control again', ReopenTask],
  ])('is not waited for with the task above locked where a part of it is %s', async (_, Verb) => {
    const school = await world.addSchool();
    const parent = await world.addTask(school);
    const part = await world.addTask(school, {
      ...{ parentTaskId: parent.id, aboveIds: [parent.id], giverId: actor.personId },
    });
    const changing = world.source.createQueryRunner();
    await changing.startTransaction();
    await changing.query('select pg_advisory_xact_lock($1)', [CALENDARS_LOCK]);
    const settled = new Verb(world.source, world.clock)
      .run({
        ...{ taskId: part.id, version: part.version, reason: 'Так решено', actor },
        to: { organisationId: school.id, personId: null },
      })
      .then(
        () => 'done',
        () => 'refused',
      );
    const standsStill = `select from pg_locks where locktype = 'advisory' and not granted and database =
      (select oid from pg_database where datname = current_database())`;
    const limits = { timeoutMs: 60_000, everyMs: 5 };
    expect(await waitUntil(async () => (await world.source.query<unknown[]>(standsStill))[0], limits)).toEqual({});
    await changing.query('select from task where id = $1 for update nowait', [parent.id]);
    await changing.rollbackTransaction();
    await changing.release();
    // An open task is given nobody anew.
    expect(await settled).toBe('refused');
  });

  it('leaves on the plan what gives a task out whose date moved before anybody was told of it', async () => {
    const due = { dueDate: day('2023-10-10'), controlDate: day('2023-10-10') };
    const task = await world.addTask(await world.addSchool(), { ...due, round: 2 });
    await world.addReminder(task, 'assigned');
    await apply(settingsChange({ days: [off('2023-10-10')] }));
    expect(await controlDate(task)).toBe('2023-10-09');
    expect(await reminders('assigned')).toEqual(['2023-09-27 planned']);
  });

  it('says what would move and moves nothing, then moves just that', async () => {
    const task = await tenthOfOctober();
    await new ExtendReminders(world.source, world.clock).run();
    const change = settingsChange({ days: [off('2023-10-10')] });

    const expected = await preview(change);
    expect(expected.movedTasks).toEqual([
      expect.objectContaining({ taskId: task.id, orderNumber: '01/123', before: '2023-10-10', after: '2023-10-09' }),
    ]);
    const due = expected.movedReminders.filter(({ rung }) => rung === 'due');
    expect(due.map(({ before, after }) => [before, after])).toEqual([['2023-10-10', '2023-10-09']]);
    expect(await controlDate(task)).toBe('2023-10-10');
    expect(await reminders('due')).toEqual(['2023-10-10 planned']);

    const { effect, version } = await apply(change);
    expect([effect, version]).toEqual([expected, 1]);
    expect(await controlDate(task)).toBe('2023-10-09');
    // Tuesday the 10th is off now: T on Monday, T-1 on Friday, T-3 on Wednesday, T+1 on Wednesday the 11th as before.
    expect(await reminders('due')).toEqual(['2023-10-09 planned']);
    expect(await reminders('before-1')).toEqual(['2023-10-06 planned']);
    expect(await reminders('before-3')).toEqual(['2023-10-04 planned']);
    expect(await reminders('overdue-1')).toEqual(['2023-10-11 planned']);
    expect((await preview(settingsChange({ days: [off('2023-10-10')] }, null, 1))).tasks).toBe(0);
  });

  it('leaves a row in the history of each task and one audit event', async () => {
    const task = await tenthOfOctober();
    await apply(settingsChange({ days: [off('2023-10-10')] }));
    const history = await world.source.manager.findBy(TaskHistoryEntity, { taskId: task.id });
    expect(history.map(({ command, details }) => [command, details])).toEqual([
      ['recalculate', { controlDateBefore: '2023-10-10', controlDate: '2023-10-09' }],
    ]);
    const [event] = await world.source.manager.find(AuditEventEntity, { order: { id: 'DESC' }, take: 1 });
    expect(event).toMatchObject({
      action: 'calendar-changed',
      subject: 'calendar:installation',
      actorId: actor.personId,
      details: { tasks: 1, items: 0 },
    });
  });

  it('says in the life of the date why the day is off, by whose rule it moved and when', async () => {
    const task = await tenthOfOctober();
    await apply(settingsChange({ days: [off('2023-10-10')] }));
    const detail = await new TaskDetailView(world.source, world.clock).run(task.id, actor, texts);
    const biography = detail.biography.map((line) => line.replaceAll('\u00a0', ' '));
    expect(biography).toContain('10 октября 2023 г. — Областной день (Закон области № 1-з).');
    expect(biography).toContain(
      'По правилам ведомства «Обычный» срок с выходного переходит на предшествующий рабочий день.',
    );
    expect(biography).toContain('Был срок 10 октября 2023 г., стал 9 октября 2023 г.: календарь изменили.');
    const far = await world.addTask(await world.addSchool(), {
      dueDate: day('2027-03-01'),
      controlDate: day('2027-03-01'),
    });
    const provisional = await new TaskDetailView(world.source, world.clock).run(far.id, actor, texts);
    expect(provisional.biography.join(' ')).toContain('на 2027 год ещё нет');
  });

  it('sends no rung a second time, and leaves what a decision plans alone', async () => {
    const task = await tenthOfOctober();
    await new ExtendReminders(world.source, world.clock).run();
    await world.source.query(`update reminder set state = 'sent' where rung = 'due'`);
    await world.addReminder(task, 'report-submitted', 'acceptor');
    await apply(settingsChange({ days: [off('2023-10-10')] }));
    expect(await reminders('due')).toEqual(['2023-10-10 sent']);
    expect(await world.source.manager.countBy(ReminderEntity, { rung: 'report-submitted', state: 'planned' })).toBe(1);
  });

  it('says at once, in working hours, what the new calendar would have said already', async () => {
    // Due on Thursday 28.09 with T-1 this morning; with the 28th off it is due today, and T-1 was yesterday.
    const task = await world.addTask(await world.addSchool(), {
      dueDate: day('2023-09-28'),
      controlDate: day('2023-09-28'),
    });
    await new ExtendReminders(world.source, world.clock).run();
    world.clock.moveTo(new Date('2023-09-27T05:00:00Z'));
    await apply(settingsChange({ days: [off('2023-09-28')] }));
    expect(await controlDate(task)).toBe('2023-09-27');
    expect(await reminders('due')).toEqual(['2023-09-27 planned']);
  });

  it('forgets a reminder that is too far ahead now and plans one that came into sight', async () => {
    // The horizon is 27 October: T-3 of 30 October is 25 October.
    await world.addTask(await world.addSchool(), {
      startDate: day('2023-10-20'),
      dueDate: day('2023-10-30'),
      controlDate: day('2023-10-30'),
    });
    await new ExtendReminders(world.source, world.clock).run();
    expect(await reminders('before-3')).toEqual(['2023-10-25 planned']);
    const worked = { date: day('2023-10-28'), works: true, name: 'отработка', act: 'Распоряжение № 2' };
    const sunday = { ...worked, date: day('2023-10-29') };
    await apply(settingsChange({ days: [worked, sunday] }));
    expect(await reminders('before-3')).toEqual(['2023-10-27 planned']);
    await apply(settingsChange({}, null, 1));
    expect(await reminders('before-3')).toEqual(['2023-10-25 planned']);
  });

  it('leaves dates that are over, and tasks that are done', async () => {
    const over = await world.addTask(await world.addSchool(), {
      dueDate: day('2023-09-20'),
      controlDate: day('2023-09-20'),
    });
    const done = await tenthOfOctober();
    await world.setTaskState(done, 'closed');
    const { effect } = await apply(settingsChange({ days: [off('2023-09-20'), off('2023-10-10')] }));
    expect(effect.tasks).toBe(0);
    expect([await controlDate(over), await controlDate(done)]).toEqual(['2023-09-20', '2023-10-10']);
  });

  it('of a body holds for the orders it and those below it issue, and for no other', async () => {
    const task = await tenthOfOctober();
    const { manager } = world.source;
    const ministry = await manager.findOneByOrFail(OrganisationEntity, { matchKey: 'Министерство' });
    const other = await world.addSchool();
    expect((await preview(settingsChange({ days: [off('2023-10-10')] }, other.id))).tasks).toBe(0);
    await manager.update(OrganisationEntity, { id: ministry.id }, { parentId: other.id });
    expect((await preview(settingsChange({ days: [off('2023-10-10')] }, other.id))).tasks).toBe(1);
    await manager.update(OrganisationEntity, { id: ministry.id }, { parentId: null });
    await apply(settingsChange({ days: [off('2023-10-10')] }, ministry.id));
    expect(await controlDate(task)).toBe('2023-10-09');
  });

  it('tells the second administrator who was first', async () => {
    await apply(settingsChange({ days: [off('2023-10-10')] }));
    const second = settingsChange({ days: [off('2023-10-11')] });
    const refusal = { code: 'stale-calendar', values: { who: 'Лугова В.А.' } };
    await expect(preview(second)).rejects.toMatchObject(refusal);
    await expect(apply(second)).rejects.toMatchObject(refusal);
  });

  it.each<[string, Partial<CalendarSettings>]>([
    ['calendar-day-twice', { days: [off('2023-10-10'), off('2023-10-10')] }],
    ['calendar-day-without-act', { days: [{ ...off('2023-10-10'), act: ' ' }] }],
    ['transfer-to-day-off', { decrees: [{ year: 2027, act: 'Указ', transfers: [{ from: '01-02', to: '05-01' }] }] }],
    [
      'terms-overlap',
      {
        terms: [
          { start: day('2023-09-01'), end: day('2023-10-31'), kind: 'quarter' },
          { start: day('2023-10-31'), end: day('2023-12-29'), kind: 'quarter' },
        ],
      },
    ],
    ['profile-unknown', { profile: 'нет такого' }],
  ])('is refused with %s, and nothing is saved', async (code, settings) => {
    await expect(apply(settingsChange(settings))).rejects.toMatchObject({ code });
    const [row] = await world.source.query<{ count: string }[]>('select count(*) from calendar_setting');
    expect(row?.count).toBe('0');
  });

  it('takes no decree from one organisation', async () => {
    const { id } = await world.addSchool();
    const decree = { year: 2027, act: 'Постановление № 1', transfers: [] };
    await expect(apply(settingsChange({ decrees: [decree] }, id))).rejects.toMatchObject({
      code: 'decree-of-organisation',
    });
  });

  describe('by its deadline profile', () => {
    const profileChange = (rules: Partial<typeof DEFAULT_PROFILE>, version = 0, name = 'default') => {
      const { name: _name, ...shipped } = DEFAULT_PROFILE;
      return {
        what: 'profile',
        name,
        version,
        title: 'Порядок области',
        rules: { ...shipped, ...rules },
      } satisfies CalendarChange;
    };

    it('moves dates on days off the other way', async () => {
      const task = await world.addTask(await world.addSchool()); // due Saturday 30.09, control Friday 29.09
      await apply(profileChange({ dayOff: 'following' }));
      expect(await controlDate(task)).toBe('2023-10-02');
      await apply(profileChange({ dayOff: 'keep' }, 1));
      expect(await controlDate(task)).toBe('2023-09-30');
    });

    it('is an editable copy that a body chooses', async () => {
      const task = await world.addTask(await world.addSchool());
      const ministry = await world.source.manager.findOneByOrFail(OrganisationEntity, { matchKey: 'Министерство' });
      expect((await apply(profileChange({ dayOff: 'following' }, 0, 'own'))).effect.tasks).toBe(0);
      expect(await controlDate(task)).toBe('2023-09-29');
      await apply(settingsChange({ profile: 'own' }, ministry.id));
      expect(await controlDate(task)).toBe('2023-10-02');
      await expect(apply(profileChange({}, 0, 'another'))).rejects.toMatchObject({ code: 'profile-title-taken' });
    });
  });

  describe('for an order under review', () => {
    const ORDER = `ДЕПАРТАМЕНТ ОБРАЗОВАНИЯ ЗАРЕЧЕНСКОЙ ОБЛАСТИ

ПРИКАЗ

01 сентября 2023 года № 77

О плане

ПРИКАЗЫВАЮ:

1. Утвердить план мероприятий.

План мероприятий на 2023/2024 учебный год

| № | Мероприятие | Сроки | Ответственный |
| --- | --- | --- | --- |
| 1. | Диагностика | 1 четверть | Отдел общего образования |
| 2. | Сбор детей | осенние каникулы | Отдел общего образования |
| 3. | Сводка | ежемесячно | Отдел общего образования |
`;
    const terms = [
      { start: day('2023-09-01'), end: day('2023-10-27'), kind: 'quarter' as const },
      { start: day('2023-10-28'), end: day('2023-11-05'), kind: 'holiday' as const, season: 'autumn' as const },
    ];
    let orderId: string;

    const readAgain = async (): Promise<string> => {
      await world.source.query(`delete from order_document where number = '77' or state = 'received'`);
      const received = await new ReceiveOrder(world.source, world.clock, queues).run({
        fileName: `${randomUUID()}.txt`,
        bytes: Buffer.from(ORDER),
        actor,
      });
      await new ReadOrder(world.source).run(received.orderId);
      return received.orderId;
    };
    const datesOf = async (number: string) => {
      const item = await world.source.manager.findOneByOrFail(RoadmapItemEntity, { orderId, source: 'table', number });
      if (!('schedules' in item.reading)) throw new Error('a clause');
      return item.reading.schedules.flatMap(({ occurrences }) =>
        occurrences.map(({ start, due }) => `${start}..${due}`),
      );
    };

    beforeEach(async () => {
      orderId = await readAgain();
    });

    it('reads terms and holidays anew, as a step of the review that can be taken back', async () => {
      expect([await datesOf('1'), await datesOf('2')]).toEqual([['2023-09-01..2023-10-31'], []]);
      const change = settingsChange({ terms });
      const expected = await preview(change);
      expect(expected.rereadItems.map(({ itemNumber, deadlineText }) => [itemNumber, deadlineText])).toEqual([
        ['1', '1 четверть'],
        ['2', 'осенние каникулы'],
      ]);
      expect(await datesOf('1')).toEqual(['2023-09-01..2023-10-31']);
      expect((await apply(change)).effect).toEqual(expected);
      expect([await datesOf('1'), await datesOf('2')]).toEqual([
        ['2023-09-01..2023-10-27'],
        ['2023-10-28..2023-11-05'],
      ]);
      const order = await world.source.manager.findOneByOrFail(OrderDocumentEntity, { id: orderId });
      expect(order.reading?.warnings.map(({ code }) => code)).not.toContain('no-terms');

      const [step] = await world.source.manager.findBy(ReviewStepEntity, { orderId, kind: 'recalculate' });
      const stepId = step?.id ?? '';
      await new TurnBackReview(world.source, world.clock).run({ orderId, direction: 'undo', stepId, actor });
      expect(await datesOf('1')).toEqual(['2023-09-01..2023-10-31']);
    });

    it('reads a new order of the body by its own terms from the start', async () => {
      const { issuerKey } = await world.source.manager.findOneByOrFail(OrderDocumentEntity, { id: orderId });
      const issuer = await world.source.manager.findOneByOrFail(OrganisationEntity, { matchKey: issuerKey ?? '' });
      await apply(settingsChange({ terms, profile: 'strict' }, issuer.id));
      orderId = await readAgain();
      expect(await datesOf('1')).toEqual(['2023-09-01..2023-10-27']);
      expect((await datesOf('3'))[0]).toBe('2023-10-01..2023-10-10');
    });

    it('leaves the dates a person has decided', async () => {
      const item = await world.source.manager.findOneByOrFail(RoadmapItemEntity, {
        orderId,
        number: '1',
        source: 'table',
      });
      await world.source.manager.update(RoadmapItemEntity, { id: item.id }, {
        reading: {
          ...item.reading,
          explanation: [{ rule: 19, code: 'chosen-at-review', values: { schedule: 1 } }],
          schedules: [{ kind: 'window', occurrences: [{ start: day('2023-09-04'), due: day('2023-10-20') }] }],
        },
      } as never);
      const { effect } = await apply(settingsChange({ terms }));
      expect([effect.items, effect.decidedItems]).toEqual([1, 1]);
      expect(await datesOf('1')).toEqual(['2023-09-04..2023-10-20']);
    });

    it('may go by a profile of its own', async () => {
      const choose = (profile: string | null) =>
        new ChooseProfile(world.source, world.clock).run({ orderId, profile, actor, texts });
      await choose('strict');
      expect((await datesOf('3'))[0]).toBe('2023-10-01..2023-10-10');
      await choose(null);
      expect((await datesOf('3'))[0]).toBe('2023-09-01..2023-09-30');
      await expect(choose('нет такого')).rejects.toMatchObject({ code: 'profile-unknown' });
    });

    it('corrects words by the same rules', async () => {
      await apply(settingsChange({ terms }));
      const item = await world.source.manager.findOneByOrFail(RoadmapItemEntity, {
        orderId,
        number: '3',
        source: 'table',
      });
      const { id: itemId, version } = item;
      await new CorrectItem(world.source, world.clock).run({
        orderId,
        itemId,
        version,
        deadlineText: 'до конца 1 четверти',
        actor,
      });
      expect(await datesOf('3')).toEqual(['2023-09-01..2023-10-27']);
    });

    it('gives a task of a duty without a date when the profile says so', async () => {
      await world.source.query(
        `update roadmap_item set deadline_text = null,
        reading = reading || '{"schedules": [], "explanation": [], "deadlineText": null}' where order_id = $1 and number = '1' and source = 'table'`,
        [orderId],
      );
      await new ChooseProfile(world.source, world.clock).run({ orderId, profile: 'strict', actor, texts });
      const item = await world.source.manager.findOneByOrFail(RoadmapItemEntity, {
        orderId,
        number: '1',
        source: 'table',
      });
      const why = 'Срок в приказе не назван; по профилю «Строгий (пример)»: 1 месяц со дня подписания.';
      const orders = new OrderList(world.source, world.clock);
      const detail = new OrderDetailView(world.source, world.clock, orders);
      const shown = await detail.item(orderId, item.id, texts);
      expect(shown.schedules.map(({ occurrences }) => occurrences.map(({ due }) => due))).toEqual([['2023-10-01']]);
      expect(shown.explanation).toEqual([why]);
      await new ConfirmOrder(world.source, world.clock).run({ orderId, actor });
      const tasks = await world.source.manager.findBy(TaskEntity, { itemId: item.id });
      expect(tasks.map(({ dueDate, controlDate: control }) => [dueDate, control])).toEqual([
        ['2023-10-01', '2023-09-29'],
      ]);
      const [task] = tasks;
      const { biography } = await new TaskDetailView(world.source, world.clock).run(task?.id ?? '', actor, texts);
      expect(biography).toContain(why);
    });
  });
});

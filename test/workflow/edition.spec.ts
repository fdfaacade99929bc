import { textsIn } from '@domain/texts';
import { OrderDocumentEntity, OrderEditionEntity, ReminderEntity, TaskEntity, TaskHistoryEntity } from '@storage';
import {
  ApplyEdition,
  AssignParties,
  ConfirmOrder,
  CorrectItem,
  EndTerms,
  OrderDifferenceView,
  ReviewHistoryView,
  SplitItem,
} from '@workflow';
import { type PlanRow, ReviewWorld } from '../support/review-world.js';

const COURSES: PlanRow = ['1', 'Организация курсов директоров', 'до 1 июня 2023 года', 'НМЦ'];
const MEETING: PlanRow = ['2', 'Проведение совещания руководителей', 'май 2023 года', 'НМЦ'];
const SITES: PlanRow = ['3', 'Мониторинг сайтов учреждений', 'до 1 октября 2023 года', 'МОУО'];
const NEW: PlanRow = ['1', 'Утверждение состава рабочей группы', 'апрель 2023 года', 'МОУО'];

describe('a changed file of an issued order', () => {
  let world: ReviewWorld;
  let issuedId: string;
  let orderNumber = 0;
  const numbered = () => `${orderNumber}-Р`;

  beforeAll(async () => {
    world = await ReviewWorld.create();
  });
  beforeEach(async () => {
    orderNumber += 1;
    issuedId = await world.read({ number: numbered(), rows: [COURSES, MEETING, SITES] });
  });
  afterAll(() => world.close());

  const confirm = (orderId: string) => new ConfirmOrder(world.source, world.clock).run({ orderId, actor: world.actor });
  const apply = (orderId: string) => new ApplyEdition(world.source, world.clock).run({ orderId, actor: world.actor });
  const edition = (...rows: PlanRow[]) => world.read({ number: numbered(), rows });
  const difference = (orderId: string, earlierId: string | null = null) =>
    new OrderDifferenceView(world.source).run(orderId, earlierId, world.actor);

  async function tasks(): Promise<Map<string, TaskEntity[]>> {
    const items = await world.items(issuedId);
    const all = await world.source.manager.find(TaskEntity, {
      where: { orderId: issuedId },
      order: { occurrence: 'ASC' },
    });
    return new Map(
      items.map(({ id, number, dropped }) => [
        dropped ? `(${number})` : number,
        all.filter((task) => task.itemId === id),
      ]),
    );
  }

  const said = (of: readonly TaskEntity[] | undefined) => (of ?? []).map(({ state, dueDate }) => `${state} ${dueDate}`);

  it('is told from the issued one row by row, and nothing is changed by looking', async () => {
    await confirm(issuedId);
    const later = await edition(
      NEW,
      ['2', COURSES[1], 'до 1 июля 2023 года', 'НМЦ'],
      ['3', MEETING[1], MEETING[2], MEETING[3]],
    );
    const told = await difference(later);
    expect(told).toMatchObject({
      earlier: { id: issuedId },
      isEdition: true,
      counts: { added: 1, changed: 2, removed: 1, same: 0 },
    });
    expect(told.rows.map(({ kind, number, changes }) => [kind, number, ...changes.map(({ field }) => field)])).toEqual([
      ['added', '1'],
      ['changed', '2', 'number', 'deadlineText'],
      ['changed', '3', 'number'],
      ['removed', '3'],
    ]);
    expect(told.rows[1]?.changes[1]).toEqual({
      field: 'deadlineText',
      before: 'до 1 июня 2023 года',
      after: 'до 1 июля 2023 года',
    });
    expect(await world.items(issuedId)).toHaveLength(3);
  });

  it('touches only what it changes: tasks of other rows stay as they are, to the version', async () => {
    await confirm(issuedId);
    const before = await tasks();
    const later = await edition(
      NEW,
      ['2', COURSES[1], 'до 1 июля 2023 года', 'НМЦ'],
      ['3', MEETING[1], MEETING[2], MEETING[3]],
    );
    expect(await apply(later)).toEqual({ orderId: issuedId, added: 1, changed: 2, removed: 1, same: 0 });
    const after = await tasks();
    expect([...after.keys()].sort()).toEqual(['(3)', '1', '2', '3']);
    expect(said(after.get('1'))).toEqual(['scheduled 2023-04-30']);
    expect(said(after.get('2'))).toEqual(['cancelled 2023-06-01', 'open 2023-07-01']);
    expect(after.get('3')).toEqual(before.get('2'));
    expect(said(after.get('(3)'))).toEqual(['cancelled 2023-10-01']);
    const [dropped] = after.get('(3)') ?? [];
    const last = await world.source.manager.findOne(TaskHistoryEntity, {
      where: { taskId: dropped?.id ?? '' },
      order: { id: 'DESC' },
    });
    expect(last).toMatchObject({ command: 'cancel', reason: 'Исключено новой редакцией приказа' });
  });

  it('gives the tasks of a row its new words, each with a line in its history; what was handed on in others keeps them', async () => {
    await confirm(issuedId);
    const [lead] = (await tasks()).get('1') ?? [];
    const handOn = (from: TaskEntity, title: string) => {
      const { id: parentTaskId, version: _, ...fields } = from;
      const giverId = world.actor.personId;
      return world.source.manager.save(
        world.source.manager.create(TaskEntity, {
          ...fields,
          parentTaskId,
          giverId,
          title,
          aboveIds: [...from.aboveIds, from.id],
        }),
      );
    };
    const whole = await handOn(lead!, COURSES[1]);
    const own = await handOn(lead!, 'Список директоров');
    const below = await handOn(own, 'Список директоров');
    const words = 'Организация курсов директоров школ';
    const later = await edition(['1', words, COURSES[2], COURSES[3]], MEETING, SITES);
    expect(await apply(later)).toMatchObject({ changed: 1, same: 2 });
    const found = await Promise.all(
      [lead!, whole, own, below].map(async ({ id: taskId }) => {
        const { title } = await world.source.manager.findOneByOrFail(TaskEntity, { id: taskId });
        const last = await world.source.manager.findOne(TaskHistoryEntity, {
          where: { taskId },
          order: { id: 'DESC' },
        });
        return [title, last?.command, last?.details];
      }),
    );
    const retitled = ['retitle', { titleBefore: COURSES[1], title: words }];
    expect(found).toEqual([
      [words, ...retitled],
      [words, ...retitled],
      ['Список директоров', undefined, undefined],
      ['Список директоров', undefined, undefined],
    ]);
  });

  it('takes the place of the file before, whose bytes are kept; the same bytes are known from then on', async () => {
    await confirm(issuedId);
    const { fileSha256 } = await world.order(issuedId);
    const later = await edition(COURSES, MEETING);
    const { fileSha256: laterSha256 } = await world.order(later);
    await apply(later);
    expect(await world.source.manager.countBy(OrderDocumentEntity, { id: later })).toBe(0);
    expect(await world.order(issuedId)).toMatchObject({ state: 'confirmed', fileSha256: laterSha256 });
    expect(await world.source.manager.findBy(OrderEditionEntity, { orderId: issuedId })).toMatchObject([
      { fileSha256, counts: { removed: 1, same: 2 } },
    ]);
    expect(await edition(COURSES, MEETING)).toBe(issuedId);
    expect(await confirm(issuedId)).toMatchObject({ tasksCreated: 0 });
  });

  it('keeps what was corrected at review in rows it does not change', async () => {
    const manyWays = { orderId: issuedId, actor: world.actor };
    const courses = await world.item(issuedId, '1');
    await new CorrectItem(world.source, world.clock).run({
      ...manyWays,
      itemId: courses.id,
      version: courses.version,
      deadlineText: 'до 15 июня 2023 года',
    });
    const sites = await world.item(issuedId, '3');
    const part = { deadlineText: SITES[2], responsibleText: SITES[3], expectedResult: null };
    await new SplitItem(world.source, world.clock).run({
      ...manyWays,
      itemId: sites.id,
      version: sites.version,
      parts: [
        { ...part, title: 'Мониторинг сайтов' },
        { ...part, title: 'Справка' },
      ],
    });
    await confirm(issuedId);
    const before = await tasks();
    const later = await edition(COURSES, ['2', MEETING[1], 'июнь 2023 года', 'НМЦ'], SITES);
    expect(await apply(later)).toMatchObject({ changed: 1, same: 3 });
    const after = await tasks();
    for (const number of ['1', '3', '3/2']) expect(after.get(number)).toEqual(before.get(number));
    expect(said(after.get('2'))).toEqual(['cancelled 2023-05-31', 'scheduled 2023-06-30']);
    expect((await world.items(issuedId)).map(({ number }) => number)).toEqual(['1', '2', '3', '3/2']);
  });

  it('brings no doubt back that was settled at review, and keeps those that were not', async () => {
    const DOUBTFUL: PlanRow = ['4', 'Обновление памятки', 'когда получится', 'МОУО'];
    const AMBIGUOUS: PlanRow = ['5', 'Совещание завучей', 'март июнь 2023 года', 'МОУО'];
    const UNREAD: PlanRow = ['6', 'Выставка', 'скоро', 'МОУО'];
    const rest = [DOUBTFUL, AMBIGUOUS, UNREAD];
    issuedId = await world.read({ number: `${numbered()}/2`, rows: [COURSES, ...rest] });
    const correct = async (number: string, change: Partial<Parameters<CorrectItem['run']>[0]>) => {
      const { id: itemId, version } = await world.item(issuedId, number);
      const corrected = { orderId: issuedId, itemId, version, ...change, actor: world.actor };
      await new CorrectItem(world.source, world.clock).run(corrected);
    };
    await correct('4', { deadlineText: 'до 1 февраля 2024 года' });
    await correct('5', { choice: { schedule: 0, alternative: 0 } });
    const before = await world.warnings(issuedId);
    expect(before).toEqual(expect.arrayContaining(['4 due-outside-period', '6 deadline-unparsed']));
    await confirm(issuedId);
    const later = await world.read({
      number: `${numbered()}/2`,
      rows: [NEW, ['2', COURSES[1], 'до 1 июля 2023 года', 'НМЦ'], ...rest],
    });
    expect(await world.warnings(later)).toEqual(expect.arrayContaining(['4 deadline-unparsed', '5 separator-missing']));
    await apply(later);
    expect(await world.warnings(issuedId)).toEqual(before);
    const { steps } = await new ReviewHistoryView(world.source).run(issuedId, textsIn('ru'));
    expect(steps[0]?.text).toBe('принята новая редакция приказа: изменено строк – 2');
  });

  it('moves every part of a row that was split at review', async () => {
    await world.split(issuedId, '1', ['Организация курсов', 'Справка о курсах']);
    await confirm(issuedId);
    const later = await edition(['1', COURSES[1], 'до 1 июля 2023 года', 'НМЦ'], MEETING, SITES);
    expect((await difference(later)).rows.map(({ kind, number }) => `${kind} ${number}`)).toEqual([
      'changed 1',
      'changed 1/2',
    ]);
    expect(await apply(later)).toMatchObject({ added: 0, changed: 2, removed: 0, same: 2 });
    const after = await tasks();
    expect([...after.keys()]).toEqual(['1', '1/2', '2', '3']);
    for (const number of ['1', '1/2']) {
      expect(said(after.get(number))).toEqual(['cancelled 2023-06-01', 'open 2023-07-01']);
    }
    expect((await world.item(issuedId, '1/2')).title).toBe('Справка о курсах');
  });

  it('makes a split row whole where it says something else, and drops the parts: no duty is lost', async () => {
    await world.split(issuedId, '1', ['Организация курсов', 'Справка о курсах']);
    await confirm(issuedId);
    const later = await edition(['1', 'Организация курсов директоров и завучей', COURSES[2], 'НМЦ'], MEETING, SITES);
    expect(await apply(later)).toMatchObject({ added: 0, changed: 1, removed: 1, same: 2 });
    expect(await world.item(issuedId, '1')).toMatchObject({ title: 'Организация курсов директоров и завучей' });
    expect(await world.item(issuedId, '1/2')).toMatchObject({ dropped: true });
  });

  it('changes the row made of several, and adds none of them anew', async () => {
    await world.merge(issuedId, ['1', '2']);
    await confirm(issuedId);
    const later = await edition(COURSES, ['2', MEETING[1], 'до 1 июля 2023 года', 'НМЦ'], SITES);
    const told = await difference(later);
    expect(told.counts).toEqual({ added: 0, changed: 1, removed: 0, same: 1 });
    expect(told.rows[0]?.changes).toEqual([
      {
        field: 'deadlineText',
        before: 'до 1 июня 2023 года\nмай 2023 года',
        after: 'до 1 июня 2023 года\nдо 1 июля 2023 года',
      },
    ]);
    await apply(later);
    const items = await world.items(issuedId);
    expect(items.map(({ number, title }) => `${number} ${title}`)).toEqual([
      `1 ${COURSES[1]}; ${MEETING[1]}`,
      `3 ${SITES[1]}`,
    ]);
    expect(said((await tasks()).get('1')).filter((one) => !one.startsWith('cancelled'))).toEqual([
      'open 2023-06-01',
      'open 2023-07-01',
    ]);
    expect(
      await difference(await edition(COURSES, ['2', MEETING[1], 'до 1 июля 2023 года', 'НМЦ'], SITES, NEW)),
    ).toMatchObject({
      counts: { added: 1, changed: 0, removed: 0, same: 2 },
    });
  });

  it('gives a row to others by a new task, and leaves alone what was reported on', async () => {
    await confirm(issuedId);
    const reported = (await tasks()).get('2')?.[0];
    await world.source.manager.update(TaskEntity, { id: reported?.id ?? '' }, { state: 'submitted' });
    const later = await edition(['1', COURSES[1], COURSES[2], 'МОУО'], ['2', MEETING[1], MEETING[2], 'МОУО'], SITES);
    await apply(later);
    const after = await tasks();
    expect(said(after.get('1'))).toEqual(['cancelled 2023-06-01', 'open 2023-06-01']);
    const [before, now] = after.get('1') ?? [];
    expect(now?.assigneeOrganisationId).not.toBe(before?.assigneeOrganisationId);
    expect(said(after.get('2'))).toEqual(['submitted 2023-05-31']);
  });

  it('tells who waited for a row it leaves out, and not where others do the row instead', async () => {
    await confirm(issuedId);
    const [meeting, sites] = await Promise.all([MEETING, SITES].map(([number]) => world.item(issuedId, number)));
    const courses = await world.item(issuedId, COURSES[0]);
    await world.source.query(
      'insert into row_tie (order_id, item_id, needs_item_id) values ($1, $2, $3), ($1, $4, $2)',
      [issuedId, sites?.id, courses.id, meeting?.id],
    );
    const told = async () => {
      const all = await world.source.manager.findBy(ReminderEntity, { rung: 'task-needs-cancelled-1' });
      const byNumber = [...(await tasks())].filter(([, of]) =>
        of.some(({ id }) => all.some((one) => one.taskId === id)),
      );
      return byNumber.map(([number]) => number);
    };
    await apply(await edition([COURSES[0], COURSES[1], COURSES[2], 'МОУО'], MEETING, SITES));
    expect(await told()).toEqual([]);
    await apply(await edition(['1', MEETING[1], MEETING[2], 'НМЦ'], ['2', SITES[1], SITES[2], 'МОУО']));
    expect(await told()).toEqual(['2']);
  });

  it('gives a permanent row to nobody a second time where its term ended and its task was closed late', async () => {
    const PERMANENT: PlanRow = ['4', 'Консультирование директоров', 'постоянно', 'НМЦ'];
    issuedId = await world.read({ number: `${numbered()}/4`, rows: [COURSES, PERMANENT] });
    await confirm(issuedId);
    const standsOn = world.clock.now();
    world.clock.moveTo(new Date('2024-01-10T05:00:00Z'));
    await new EndTerms(world.source, world.clock).run();
    const [task] = (await tasks()).get('4') ?? [];
    expect(task).toMatchObject({ runsTo: '2023-12-31', dueDate: '2023-12-31' });
    await world.source.manager.update(TaskEntity, { id: task!.id }, { state: 'closed', closedAt: world.clock.now() });
    await apply(
      await world.read({ number: `${numbered()}/4`, rows: [COURSES, ['4', PERMANENT[1], 'постоянно', 'МОУО']] }),
    );
    expect(said((await tasks()).get('4'))).toEqual(['closed 2023-12-31']);
    world.clock.moveTo(standsOn);
  });

  it('is reviewed like any order first: what was assigned there goes over', async () => {
    await confirm(issuedId);
    const later = await edition(COURSES, MEETING, SITES, ['4', 'Подготовка отчёта', 'декабрь 2023 года', '']);
    const item = await world.item(later, '4');
    await new AssignParties(world.source, world.clock).run({
      orderId: later,
      items: [{ id: item.id, version: item.version }],
      responsibleText: 'Институт',
      actor: world.actor,
    });
    await apply(later);
    expect(await world.item(issuedId, '4')).toMatchObject({ assigned: { words: 'Институт' } });
  });

  it('of an order that was not issued changes nothing', async () => {
    const later = await edition(COURSES);
    await expect(apply(later)).rejects.toMatchObject({ code: 'edition-of-nothing' });
  });

  it('of the next year is compared with the order a person chose, and the year alone is no difference', async () => {
    await confirm(issuedId);
    const next = await world.read({
      number: `${orderNumber}-С`,
      year: 2024,
      rows: [
        ['1', COURSES[1], 'до 1 июня 2024 года', 'НМЦ'],
        ['2', MEETING[1], 'апрель 2024 года', 'НМЦ'],
      ],
    });
    const told = await difference(next, issuedId);
    expect(told).toMatchObject({ isEdition: false, counts: { same: 1, changed: 1, removed: 1, added: 0 } });
    await expect(apply(next)).rejects.toMatchObject({ code: 'edition-of-nothing' });
  });
});

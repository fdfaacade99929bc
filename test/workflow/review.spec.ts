import type { ReadItem } from '@domain/orders';
import { type RowWords } from '@domain/review';
import { textsIn } from '@domain/texts';
import { OrganisationEntity, ReviewStepEntity, type RoadmapItemEntity, TaskEntity } from '@storage';
import {
  AssignParties,
  ChooseProfile,
  ConfirmOrder,
  CorrectItem,
  MergeItems,
  OrderDetailView,
  OrderList,
  ReviewHistoryView,
  RowReadingView,
  SplitItem,
  TurnBackReview,
} from '@workflow';
import { type PlanRow, ReviewWorld } from '../support/review-world.js';

const ROWS: readonly PlanRow[] = [
  ['1', 'Провести опрос; подготовить справку', 'март 2023 года', 'Отдел образования'],
  ['2', 'Анализ результатов', 'скоро', ''],
  ['3', 'оценочных процедур', 'до 1 июня 2023 года', 'МОУО'],
];
const AMBIGUOUS: PlanRow = ['4', 'Совещание руководителей', 'март июнь 2023 года', 'МОУО'];

const part = (title: string, deadlineText: string): RowWords => ({
  title,
  deadlineText,
  responsibleText: 'Отдел образования',
  expectedResult: null,
});

describe('the review of an order', () => {
  let world: ReviewWorld;
  let orderId: string;
  let orderNumber = 100;
  const history = () => new ReviewHistoryView(world.source).run(orderId, textsIn('ru'));

  beforeAll(async () => {
    world = await ReviewWorld.create();
  });
  beforeEach(async () => {
    orderId = await world.read({ number: String((orderNumber += 1)), rows: ROWS });
  });
  afterAll(() => world.close());

  const seen = ({ id, version }: RoadmapItemEntity) => ({ id, version });

  async function correct(number: string, words: Partial<RowWords>): Promise<void> {
    const { id: itemId, version } = await world.item(orderId, number);
    await new CorrectItem(world.source, world.clock).run({ orderId, itemId, version, ...words, actor: world.actor });
  }

  async function split(number: string, parts: readonly RowWords[]): Promise<void> {
    const { id: itemId, version } = await world.item(orderId, number);
    await new SplitItem(world.source, world.clock).run({ orderId, itemId, version, parts, actor: world.actor });
  }

  async function merge(...numbers: string[]): Promise<void> {
    const items = await Promise.all(numbers.map((number) => world.item(orderId, number)));
    await new MergeItems(world.source, world.clock).run({ orderId, items: items.map(seen), actor: world.actor });
  }

  async function turnBack(direction: 'undo' | 'redo'): Promise<void> {
    const stepId = (await history())[direction]?.id ?? '0';
    await new TurnBackReview(world.source, world.clock).run({ orderId, direction, stepId, actor: world.actor });
  }

  /** Everything a review can change: the items but for their versions, with their places, and the warnings. */
  async function state(): Promise<unknown> {
    const items = await world.items(orderId);
    return {
      items: items.map(({ version: _version, ...item }) => item),
      warnings: await world.warnings(orderId),
    };
  }

  it('has no remark left of a term that was not read once a person has written it', async () => {
    const clause = 'Отделу кадров представить план – 20 апреля.';
    orderId = await world.read({ number: String((orderNumber += 1)), clause, rows: [AMBIGUOUS] });
    expect(await world.warnings(orderId)).toContain('order/2 term-unread');
    await correct('2', { deadlineText: 'до 20 апреля 2023 года' });
    expect(await world.warnings(orderId)).not.toContain('order/2 term-unread');
  });

  it('has no remark left of who does a row once somebody is assigned, and has it again once that is taken back', async () => {
    const clause = 'Представить план до 20 апреля 2023 года.';
    const rows: PlanRow[] = [['1', 'Провести опрос', 'март 2023 года', 'УО, ОО и др.']];
    orderId = await world.read({ number: String((orderNumber += 1)), clause, rows });
    const ofParties = async () =>
      (await world.warnings(orderId)).filter((one) => /nobody-assigned|parties-open-list/u.test(one));
    expect(await ofParties()).toEqual(['1 parties-open-list', 'order/2 nobody-assigned']);
    const clauses = await Promise.all(['2', '1'].map((number) => world.item(orderId, number)));
    await new AssignParties(world.source, world.clock).run({
      ...{ orderId, items: clauses.map(seen), responsibleText: 'Отдел кадров', actor: world.actor },
    });
    expect(await ofParties()).toEqual([]);
    await turnBack('undo');
    expect(await ofParties()).toHaveLength(2);
  });

  it('reads corrected words anew: the title, the term, who answers, the expected result', async () => {
    await correct('2', {
      title: 'Анализ итогов',
      deadlineText: 'до 1 мая 2023 года',
      responsibleText: 'Отдел оценки качества',
      expectedResult: 'Справка',
    });
    const item = await world.item(orderId, '2');
    expect(item).toMatchObject({
      title: 'Анализ итогов',
      assigned: { words: 'Отдел оценки качества', responsible: [{ name: 'Отдел оценки качества' }] },
      reading: { expectedResult: 'Справка', schedules: [{ occurrences: [{ due: '2023-05-01' }] }] },
    });
    expect(await world.warnings(orderId)).not.toContain('2 deadline-unparsed');
    // Whoever answers for a row can be given an address before the order is issued.
    const key = { name: 'Отдел оценки качества' };
    expect(await world.source.manager.countBy(OrganisationEntity, key)).toBe(1);
  });

  it('takes another meaning of an ambiguous term, and its doubt is over; the meaning can be turned back', async () => {
    orderId = await world.read({ number: '99', rows: [AMBIGUOUS] });
    const duesOf = (item: RoadmapItemEntity) =>
      (item.reading as ReadItem).schedules[0]?.occurrences.map(({ due }) => due);
    const choose = async () => {
      const { id: itemId, version } = await world.item(orderId, '4');
      const choice = { schedule: 0, alternative: 0 };
      await new CorrectItem(world.source, world.clock).run({ orderId, itemId, version, choice, actor: world.actor });
    };
    const before = duesOf(await world.item(orderId, '4'));
    await choose();
    const after = duesOf(await world.item(orderId, '4'));
    expect([before, after].sort()).toEqual([['2023-03-31', '2023-06-30'], ['2023-06-30']]);
    expect(await world.warnings(orderId)).not.toContain('4 separator-missing');
    await choose();
    expect(duesOf(await world.item(orderId, '4'))).toEqual(before);
  });

  it('keeps the remarks of the other schedules of a row when the meaning of one is chosen', async () => {
    const term = 'Совещание: март июнь 2023 года; отчёт: апрель май 2023 года; итоги: до 1 мая 2019 года';
    orderId = await world.read({ number: '98', rows: [['4', 'Совещание руководителей', term, 'МОУО']] });
    const choose = async (schedule: number) => {
      const { id: itemId, version } = await world.item(orderId, '4');
      const choice = { schedule, alternative: 0 };
      await new CorrectItem(world.source, world.clock).run({ orderId, itemId, version, choice, actor: world.actor });
      return (await world.warnings(orderId)).filter((one) => one.startsWith('4 '));
    };
    const ofDates = ['4 due-before-order', '4 due-outside-period'];
    expect(await choose(0)).toEqual([...ofDates, '4 separator-missing']);
    expect(await choose(1)).toEqual(ofDates);
  });

  it('cuts a row into rows that keep its place, each with its own words and term', async () => {
    await split('1', [part('Провести опрос', 'март 2023 года'), part('Подготовить справку', 'до 1 мая 2023 года')]);
    const items = await world.items(orderId);
    expect(items.map(({ number, title }) => `${number} ${title}`)).toEqual([
      '1 Провести опрос',
      '1/2 Подготовить справку',
      '2 Анализ результатов',
      '3 оценочных процедур',
    ]);
    expect(items.map(({ reading }) => (reading as ReadItem).schedules[0]?.occurrences[0]?.due ?? null)).toEqual([
      '2023-03-31',
      '2023-05-01',
      null,
      '2023-06-01',
    ]);
    await split('1', [part('Составить анкету', 'март 2023 года'), part('Провести опрос', 'март 2023 года')]);
    expect((await world.items(orderId)).map(({ number }) => number)).toEqual(['1', '1/3', '1/2', '2', '3']);
  });

  it('makes one row of those a page cut in two, with the warnings of its own words', async () => {
    await merge('3', '2');
    const [, merged, ...others] = await world.items(orderId);
    expect(others).toEqual([]);
    expect(merged).toMatchObject({
      number: '2',
      title: 'Анализ результатов оценочных процедур',
      assigned: { responsible: [{ name: 'МОУО' }] },
    });
    expect(merged?.deadlineText).toBe('скоро\nдо 1 июня 2023 года');
    expect((await world.warnings(orderId)).filter((warning) => warning.startsWith('3 '))).toEqual([]);
  });

  it('refuses to cut into one, to merge one, and to leave a row without words', async () => {
    await expect(split('1', [part('Провести опрос', 'март')])).rejects.toMatchObject({ code: 'split-too-few' });
    await expect(merge('1')).rejects.toMatchObject({ code: 'merge-too-few' });
    await expect(correct('1', { title: '  ' })).rejects.toMatchObject({ code: 'title-missing' });
    expect((await history()).steps).toEqual([]);
  });

  it('gives many rows to one body at once', async () => {
    const items = (await world.items(orderId)).map(seen);
    const responsibleText = 'Институт развития образования';
    await new AssignParties(world.source, world.clock).run({ orderId, items, responsibleText, actor: world.actor });
    await new ConfirmOrder(world.source, world.clock).run({ orderId, actor: world.actor });
    const { id } = await world.source.manager.findOneByOrFail(OrganisationEntity, { name: responsibleText });
    const tasks = await world.source.manager.findBy(TaskEntity, { orderId });
    expect(tasks.map(({ assigneeOrganisationId }) => assigneeOrganisationId)).toEqual([id, id, id]);
  });

  it('takes every kind of step back and does it anew, in turn, as if it had never been', async () => {
    const states = [await state()];
    const steps = [
      () => correct('1', { deadlineText: 'до 1 апреля 2023 года', responsibleText: 'МОУО' }),
      () => correct('2', { deadlineText: 'до 1 мая 2023 года' }),
      () => split('1', [part('Провести опрос', 'март 2023 года'), part('Подготовить справку', 'скоро')]),
      () => merge('2', '3'),
      () => correct('1/2', { title: 'Составить справку' }),
    ];
    for (const step of steps) {
      await step();
      states.push(await state());
    }
    for (let at = steps.length; at > 0; at -= 1) {
      await turnBack('undo');
      expect(await state()).toEqual(states[at - 1]);
    }
    expect((await history()).undo).toBeNull();
    for (let at = 1; at <= steps.length; at += 1) {
      await turnBack('redo');
      expect(await state()).toEqual(states[at]);
    }
    expect((await history()).redo).toBeNull();
    const places = (await world.items(orderId)).map(({ position }) => position);
    expect(new Set(places).size).toBe(places.length);
  });

  it('keeps its history for good: who did what, and what was taken back', async () => {
    await correct('1', { title: 'Провести анкетирование' });
    await turnBack('undo');
    const { steps, redo } = await history();
    expect(steps.map(({ text }) => text)).toEqual(['отменено: исправлена строка 1', 'исправлена строка 1']);
    expect(redo?.text).toBe('исправлена строка 1');
    const change = world.source.manager.update(ReviewStepEntity, { orderId }, { kind: 'merge' });
    await expect(change).rejects.toThrow('review_step is append-only');
  });

  it('refuses to take back a step that is not the last any more, and any step of a confirmed order', async () => {
    await correct('1', { title: 'Первое' });
    const { undo } = await history();
    await correct('1', { title: 'Второе' });
    const attempt = (stepId: string) =>
      new TurnBackReview(world.source, world.clock).run({ orderId, direction: 'undo', stepId, actor: world.actor });
    await expect(attempt(undo?.id ?? '')).rejects.toMatchObject({ code: 'stale-review' });
    await new ConfirmOrder(world.source, world.clock).run({ orderId, actor: world.actor });
    await expect(attempt((await history()).undo?.id ?? '')).rejects.toMatchObject({ code: 'order-confirmed' });
  });

  it('writes no step where nothing changes', async () => {
    await correct('1', { title: ROWS[0]?.[1] ?? '', deadlineText: 'март 2023 года' });
    expect((await history()).steps).toEqual([]);
  });
});

describe('words that are tried in the place of a term', () => {
  let world: ReviewWorld;
  let orderId: string;

  beforeAll(async () => {
    world = await ReviewWorld.create();
    orderId = await world.read({ number: '1-Т', rows: ROWS, clause: 'Отделу кадров до 1 мая 2023 года сдать отчёт.' });
    // It gives a date to what has no term of its own.
    await new ChooseProfile(world.source, world.clock).run({
      orderId,
      profile: 'strict',
      actor: world.actor,
      texts: textsIn('ru'),
    });
  });
  afterAll(() => world.close());

  const texts = textsIn('ru');
  const tried = (itemId: string, deadlineText: string) =>
    new RowReadingView(world.source).run(orderId, itemId, { deadlineText }, texts);
  async function saved({ id: itemId, version }: RoadmapItemEntity, deadlineText: string) {
    const input = { orderId, itemId, version, deadlineText, actor: world.actor };
    await new CorrectItem(world.source, world.clock).run(input);
    const details = new OrderDetailView(world.source, world.clock, new OrderList(world.source, world.clock));
    const { schedules, explanation, warnings } = await details.item(orderId, itemId, texts);
    return { schedules, explanation, warnings: warnings.map(({ message }) => message) };
  }

  it.each(['', 'срочно', 'до 1 июня', 'в течение 10 дней', 'по плану', 'ежегодно до 1 мая 2022 года', 'как получится'])(
    '«%s» is shown as it will be once saved, in a row and in a clause',
    async (words) => {
      for (const source of ['table', 'clause']) {
        const item = (await world.items(orderId)).find((one) => one.source === source);
        if (item === undefined) throw new Error(`There is no ${source}`);
        const { schedules, explanation, warnings } = await tried(item.id, words);
        expect({ schedules, explanation, warnings }).toEqual(await saved(item, words));
        if (words === '') expect(schedules[0]?.occurrences.map(({ due }) => due)).toEqual(['2023-04-01']);
      }
    },
  );
});

describe('co-executors in a column of their own', () => {
  let world: ReviewWorld;
  let orderId: string;

  beforeAll(async () => {
    world = await ReviewWorld.create();
  });
  beforeEach(async () => {
    const rows: PlanRow[] = [
      ['1', 'Ремонт зала', 'март 2023 года', 'МОУО', 'Школа искусств'],
      ['2', 'Открытие зала', 'март 2023 года', 'Отдел культуры', 'Городской парк'],
    ];
    const number = `${(await world.source.manager.count(ReviewStepEntity)) + 1}-С`;
    orderId = await world.read({ number, rows });
  });
  afterAll(() => world.close());

  const executorsOf = async (number: string) => {
    const { assigned, reading } = await world.item(orderId, number);
    return (assigned ?? (reading as ReadItem)).executors.map(({ name }) => name);
  };
  const assign = async (responsibleText: string) => {
    const items = [await world.item(orderId, '1')];
    await new AssignParties(world.source, world.clock).run({ orderId, items, responsibleText, actor: world.actor });
  };

  it('stay with the row whoever is made responsible, however often', async () => {
    expect(await executorsOf('1')).toEqual(['Школа искусств']);
    await assign('Институт');
    await assign('Отдел образования');
    expect(await executorsOf('1')).toEqual(['Школа искусств']);
  });

  it('of rows made one are all there, and stay when its owner is corrected', async () => {
    await world.merge(orderId, ['1', '2']);
    expect(await executorsOf('1')).toEqual(['Школа искусств', 'Городской парк']);
    await assign('Институт');
    expect(await executorsOf('1')).toEqual(['Школа искусств', 'Городской парк']);
  });
});

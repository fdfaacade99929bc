import type { ReadItem } from '@domain/orders';
import { textsIn } from '@domain/texts';
import { OrderDocumentEntity, type RoadmapItemEntity } from '@storage';
import {
  AssignParties,
  CarryOver,
  CorrectItem,
  OrderDifferenceView,
  OrderList,
  RemoveOrder,
  ReviewHistoryView,
  TurnBackReview,
} from '@workflow';
import { type PlanRow, ReviewWorld } from '../support/review-world.js';

const rows = (year: number): PlanRow[] => [
  ['1', 'Организация курсов директоров', `до 1 июня ${year} года`, ''],
  ['2', 'Проведение совещания руководителей', `март июнь ${year} года`, 'НМЦ'],
  ['3', 'Мониторинг сайтов учреждений', 'когда получится', 'МОУО'],
  ['4', 'Подготовка отчёта', `до 1 октября ${year} года`, 'МОУО'],
];

describe('what the review of an earlier order decided', () => {
  let world: ReviewWorld;
  let earlierId: string;
  let orderNumber = 0;

  beforeAll(async () => {
    world = await ReviewWorld.create();
  });
  beforeEach(async () => {
    orderNumber += 1;
    earlierId = await world.read({ number: `${orderNumber}-К`, rows: rows(2023) });
    await decide();
  });
  afterAll(() => world.close());

  const seen = ({ id, version }: RoadmapItemEntity) => ({ id, version });

  async function correct(
    orderId: string,
    number: string,
    change: Partial<Parameters<CorrectItem['run']>[0]>,
  ): Promise<void> {
    const { id: itemId, version } = await world.item(orderId, number);
    await new CorrectItem(world.source, world.clock).run({ orderId, itemId, version, ...change, actor: world.actor });
  }

  async function decide(): Promise<void> {
    const items = [seen(await world.item(earlierId, '1'))];
    await new AssignParties(world.source, world.clock).run({
      ...{ orderId: earlierId, items, responsibleText: 'Институт' },
      actor: world.actor,
    });
    await correct(earlierId, '2', { choice: { schedule: 0, alternative: 0 } });
    await correct(earlierId, '3', { deadlineText: 'до 1 ноября 2023 года', kind: 'document' });
  }

  const nextYear = (changed = rows(2024)) => world.read({ number: `${orderNumber}-Н`, year: 2024, rows: changed });
  const carry = (orderId: string) =>
    new CarryOver(world.source, world.clock).run({ orderId, earlierId, actor: world.actor });
  const duesOf = ({ reading }: RoadmapItemEntity) =>
    (reading as ReadItem).schedules.flatMap(({ occurrences }) => occurrences.map(({ due }) => due));

  it('goes over to the same rows of the next year, each marked; other rows are not touched', async () => {
    const later = await nextYear();
    const before = await world.items(later);
    expect(await new OrderDifferenceView(world.source).run(later, earlierId, world.actor)).toMatchObject({
      carriable: 3,
    });
    expect(await carry(later)).toEqual({ rows: 3 });
    const [courses, meeting, sites, report] = await world.items(later);
    expect(courses).toMatchObject({ carriedFrom: earlierId, assigned: { words: 'Институт' } });
    expect(meeting?.carriedFrom).toBe(earlierId);
    const chosen = duesOf(await world.item(earlierId, '2'));
    expect(duesOf(meeting!)).toEqual(chosen.map((day) => day.replace('2023', '2024')));
    expect(sites).toMatchObject({ kind: 'document', deadlineText: 'до 1 ноября 2024 года', carriedFrom: earlierId });
    expect(duesOf(sites!)).toEqual(['2024-11-01']);
    expect(report).toEqual(before[3]);
    expect(await world.warnings(later)).not.toContain('3 deadline-unparsed');
    expect(await carry(later)).toEqual({ rows: 0 });
  });

  it('is one step of the review, told and taken back whole', async () => {
    const later = await nextYear();
    const state = async () => (await world.items(later)).map(({ version: _version, ...item }) => item);
    const [before, warnings] = [await state(), await world.warnings(later)];
    await carry(later);
    const { undo } = await new ReviewHistoryView(world.source).run(later, textsIn('ru'));
    expect(undo?.text).toBe('перенесены решения прежнего приказа: 1, 2, 3');
    await new TurnBackReview(world.source, world.clock).run({
      ...{ orderId: later, direction: 'undo', stepId: undo?.id ?? '' },
      actor: world.actor,
    });
    expect(await state()).toEqual(before);
    expect(await world.warnings(later)).toEqual(warnings);
  });

  it('leaves alone words the later order changed, and what was decided there already', async () => {
    const later = await nextYear(
      rows(2024).map((row): PlanRow => (row[0] === '3' ? ['3', row[1], 'до 1 мая 2024 года', row[3]] : row)),
    );
    await correct(later, '1', { responsibleText: 'Отдел образования' });
    await carry(later);
    const [courses, , sites] = await world.items(later);
    expect(courses).toMatchObject({ carriedFrom: null, assigned: { words: 'Отдел образования' } });
    expect(sites).toMatchObject({ deadlineText: 'до 1 мая 2024 года', kind: 'document', carriedFrom: earlierId });
  });

  it('is what a person decided, not what a reader before this one proposed otherwise', async () => {
    const { kind } = await world.item(earlierId, '4');
    const proposedBefore = kind === 'other' ? 'meeting' : 'other';
    await world.source.query(`update roadmap_item set kind = $2 where order_id = $1 and number = '4'`, [
      ...[earlierId, proposedBefore],
    ]);
    const later = await nextYear();
    expect(await carry(later)).toEqual({ rows: 3 });
    expect(await world.item(later, '4')).toMatchObject({ kind, carriedFrom: null });
  });

  it('is no proposal any more once a person decides about the row', async () => {
    const later = await nextYear();
    await carry(later);
    await correct(later, '3', { kind: 'monitoring' });
    expect(await world.item(later, '3')).toMatchObject({ kind: 'monitoring', carriedFrom: null });
  });
});

describe('rows that the review of an earlier order cut', () => {
  let world: ReviewWorld;
  let orderNumber = 0;

  beforeAll(async () => {
    world = await ReviewWorld.create();
  });
  afterAll(() => world.close());

  const plan = (year: number): PlanRow[] => [
    ['1', 'Провести опрос; подготовить справку', `март ${year} года`, 'НМЦ'],
    ['2', 'Составить смету', `март ${year} года`, 'МОУО'],
    ['3', 'Согласовать смету', `март ${year} года`, 'НМЦ'],
    ['4', 'Подготовка отчёта', `до 1 октября ${year} года`, 'МОУО'],
  ];
  const earlierOrder = () => world.read({ number: `${(orderNumber += 1)}-О`, rows: plan(2023) });
  const nextYear = (changed = plan(2024)) => world.read({ number: `${orderNumber}-З`, year: 2024, rows: changed });
  const carry = (orderId: string, earlierId: string) =>
    new CarryOver(world.source, world.clock).run({ orderId, earlierId, actor: world.actor });
  const undo = async (orderId: string) => {
    const { undo: step } = await new ReviewHistoryView(world.source).run(orderId, textsIn('ru'));
    const input = { orderId, direction: 'undo' as const, stepId: step?.id ?? '', actor: world.actor };
    await new TurnBackReview(world.source, world.clock).run(input);
  };
  const said = async (orderId: string) =>
    (await world.items(orderId)).map(({ number, title, deadlineText }) => `${number} ${title}, ${deadlineText}`);

  const placesOf = async (orderId: string) => (await world.items(orderId)).map(({ position }) => position);

  it('are split likewise: every part is there, with what was decided about it, and below them stands what stood', async () => {
    const earlier = await earlierOrder();
    await world.split(earlier, '1', ['Провести опрос', 'подготовить справку']);
    const { id: itemId, version } = await world.item(earlier, '1/2');
    const correct = { orderId: earlier, itemId, version, responsibleText: 'Институт', actor: world.actor };
    await new CorrectItem(world.source, world.clock).run(correct);
    const later = await nextYear();
    const [asRead, places] = [await said(later), await placesOf(later)];
    expect(await carry(later, earlier)).toEqual({ rows: 2 });
    expect(await said(later)).toEqual([
      '1 Провести опрос, март 2024 года',
      '1/2 подготовить справку, март 2024 года',
      ...asRead.slice(1),
    ]);
    expect(await world.item(later, '1')).toMatchObject({ carriedFrom: earlier, assigned: null });
    expect(await world.item(later, '1/2')).toMatchObject({ carriedFrom: earlier, assigned: { words: 'Институт' } });
    expect(await carry(later, earlier)).toEqual({ rows: 0 });
    await undo(later);
    expect([await said(later), await placesOf(later)]).toEqual([asRead, places]);
  });

  it('are made one likewise: neither duty is lost and none is there twice', async () => {
    const earlier = await earlierOrder();
    await world.merge(earlier, ['2', '3']);
    const later = await nextYear();
    const asRead = await said(later);
    expect(await carry(later, earlier)).toEqual({ rows: 1 });
    expect(await said(later)).toEqual([asRead[0], '2 Составить смету; Согласовать смету, март 2024 года', asRead[3]]);
    expect(await world.item(later, '2')).toMatchObject({ carriedFrom: earlier, assigned: { words: 'МОУО\nНМЦ' } });
    expect(await carry(later, earlier)).toEqual({ rows: 0 });
    await undo(later);
    expect(await said(later)).toEqual(asRead);
  });

  it.each<[string, (earlier: string) => Promise<void>, string[]]>([
    [
      'a part that went to the next row',
      async (earlier) => {
        await world.split(earlier, '1', ['Провести опрос', 'подготовить справку']);
        await world.merge(earlier, ['1/2', '2']);
      },
      ['1 Провести опрос', '1/2 подготовить справку; Составить смету', '3 Согласовать смету', '4 Подготовка отчёта'],
    ],
    [
      'rows made one and cut elsewhere',
      async (earlier) => {
        await world.merge(earlier, ['2', '3']);
        await world.split(earlier, '2', ['Составить смету и согласовать', 'Утвердить смету', 'Разослать её']);
      },
      [
        '1 Провести опрос; подготовить справку',
        '2 Составить смету и согласовать',
        '2/2 Утвердить смету',
        '2/3 Разослать её',
        '4 Подготовка отчёта',
      ],
    ],
  ])('both split and made one are so likewise: %s', async (_what, cut, expected) => {
    const earlier = await earlierOrder();
    await cut(earlier);
    const owners = async (orderId: string) =>
      (await world.items(orderId)).map(({ assigned, reading }) =>
        (assigned ?? (reading as ReadItem)).responsible.map(({ name }) => name),
      );
    const later = await nextYear();
    const before = [await said(later), await placesOf(later), await world.warnings(later)];
    const asItWas = plan(2024).map(([number, title]) => `${number} ${title}`);
    expect(await carry(later, earlier)).toEqual({ rows: expected.filter((row) => !asItWas.includes(row)).length });
    expect((await world.items(later)).map(({ number, title }) => `${number} ${title}`)).toEqual(expected);
    expect(await owners(later)).toEqual(await owners(earlier));
    expect(new Set(await placesOf(later)).size).toBe(expected.length);
    expect((await world.warnings(later)).filter((one) => one.endsWith('cut-not-carried'))).toEqual([]);
    expect(await carry(later, earlier)).toEqual({ rows: 0 });
    await undo(later);
    expect([await said(later), await placesOf(later), await world.warnings(later)]).toEqual(before);
  });

  it('both split and made one stay as read where a cell changed: which part it falls to is not known', async () => {
    const earlier = await earlierOrder();
    await world.split(earlier, '1', ['Провести опрос', 'подготовить справку']);
    await world.merge(earlier, ['1/2', '2']);
    const later = await nextYear(
      plan(2024).map((row): PlanRow => (row[0] === '1' ? ['1', row[1], 'май 2024 года', row[3]] : row)),
    );
    const asRead = await said(later);
    expect(await carry(later, earlier)).toEqual({ rows: 0 });
    expect(await said(later)).toEqual(asRead);
    expect((await world.warnings(later)).filter((one) => one.endsWith('cut-not-carried'))).toHaveLength(2);
  });

  it('stay as read where they say something else, and say so once', async () => {
    const earlier = await earlierOrder();
    await world.split(earlier, '1', ['Провести опрос', 'подготовить справку']);
    await world.merge(earlier, ['2', '3']);
    const later = await nextYear(
      plan(2024).map(([number, title, ...cells]): PlanRow => {
        const other = { '1': 'Провести опрос; подготовить приказ', '3': 'Согласовать смету расходов' }[number];
        return [number, other ?? title, ...cells];
      }),
    );
    const asRead = await said(later);
    expect(await carry(later, earlier)).toEqual({ rows: 0 });
    expect(await carry(later, earlier)).toEqual({ rows: 0 });
    expect(await said(later)).toEqual(asRead);
    const remarks = (await world.warnings(later)).filter((one) => one.endsWith('cut-not-carried'));
    expect(remarks).toEqual(['1 cut-not-carried', '2 cut-not-carried', '3 cut-not-carried']);
  });
});

describe('an order that comes a second time before it is confirmed', () => {
  let world: ReviewWorld;

  beforeAll(async () => {
    world = await ReviewWorld.create();
  });
  afterAll(() => world.close());

  const firstOf = async (orderId: string) =>
    (await new OrderList(world.source, world.clock).one(orderId, world.actor, textsIn('ru'))).firstImport;

  /** Another file of the order: the bytes differ, because a space is doubled. */
  const again = (number: string, changed = rows(2023)) =>
    world.read({
      number,
      rows: changed.map(([at, ...cells]): PlanRow => [`${at}`, `${cells[0]} `, cells[1], cells[2]]),
    });

  it('is told by issuer, number and date, and by its words; the second can be removed, the first cannot', async () => {
    const first = await world.read({ number: '1-П', rows: rows(2023) });
    world.clock.moveTo(new Date('2023-03-09T06:00:00Z'));
    const second = await again('1-П');
    expect(await firstOf(second)).toEqual({ id: first, state: 'read', sameContent: true });
    expect(await firstOf(first)).toBeNull();
    const remove = (orderId: string) => new RemoveOrder(world.source, world.clock).run({ orderId, actor: world.actor });
    await expect(remove(first)).rejects.toMatchObject({ code: 'order-in-use' });
    await remove(second);
    expect(await world.source.manager.existsBy(OrderDocumentEntity, { id: second })).toBe(false);
  });

  it('says where the rows differ', async () => {
    const first = await world.read({ number: '2-П', rows: rows(2023) });
    world.clock.moveTo(new Date('2023-03-09T07:00:00Z'));
    const second = await again('2-П', rows(2023).slice(1));
    expect(await firstOf(second)).toEqual({ id: first, state: 'read', sameContent: false });
  });

  it('is another order where only the words are the same', async () => {
    await world.read({ number: '3-П', rows: rows(2023) });
    expect(await firstOf(await world.read({ number: '4-П', rows: rows(2023) }))).toBeNull();
  });
});

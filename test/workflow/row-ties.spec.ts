import { localDate } from '@domain/calendar';
import { textsIn } from '@domain/texts';
import { RoadmapItemEntity, TaskEntity } from '@storage';
import {
  ConfirmOrder,
  DateEffectView,
  FanOutTasks,
  MergeItems,
  OrderTableView,
  OrderTies,
  TaskDetailView,
  TieRows,
  TurnBackReview,
} from '@workflow';
import { IsNull } from 'typeorm';
import { ReviewWorld } from '../support/review-world.js';

/** Thursday, 9 March 2023 is when the world stands still. */
describe('rows of an order that wait for the result of others', () => {
  let world: ReviewWorld;
  let orderId: string;

  beforeAll(async () => {
    world = await ReviewWorld.create();
    orderId = await world.read({
      rows: [
        ['1', 'Утвердить перечень школ', 'до 20 марта 2023 года', 'Лугова А.П.'],
        ['2', 'Провести опрос', 'в течение 10 дней после исполнения п. 1', 'Лугова А.П.'],
        ['3', 'Разработать программу', 'до 1 июня 2023 года', 'ШНОР'],
        ['4', 'Подготовить справку по итогам п. 3', 'до 15 июня 2023 года', 'ШНОР'],
        ['5', 'Провести совещание после утверждения перечня школ', 'до 1 мая 2023 года', 'Зорин В.К.'],
      ],
    });
    await world.source.query(
      `insert into organisation (name, match_key, kind, parent_id, time_zone, state, tags)
       select 'Школа № ' || n, 'школа ' || n, 'school', class.parent_id, 'Asia/Yekaterinburg', 'active', array['ШНОР']
       from generate_series(1, 2) n join organisation class on class.name = 'ШНОР'`,
    );
  });
  afterAll(() => world.close());

  const item = async (number: string) => (await world.item(orderId, number)).id;
  const tie = async (number: string, ...needs: string[]) =>
    new TieRows(world.source, world.clock).run({
      ...{ orderId, itemId: await item(number), actor: world.actor },
      needs: await Promise.all(needs.map(item)),
    });
  const shown = async () => {
    const rows = (await new OrderTies(world.source).run(orderId, world.actor)).rows.filter(({ number }) =>
      /^\d$/.test(number),
    );
    const numbers = new Map(rows.map(({ itemId, number }) => [itemId, number]));
    const said = (ids: readonly string[]) => ids.map((id) => numbers.get(id)).join(' ');
    return rows.flatMap(({ number, needs, suggested }) =>
      needs.length + suggested.length === 0 ? [] : [`${number}: ${said(needs)} (${said(suggested)})`],
    );
  };
  const taskOf = async (number: string, school?: string) => {
    const tasks = await world.source.manager.findBy(TaskEntity, {
      itemId: await item(number),
      ...(school === undefined && { parentTaskId: IsNull() }),
    });
    if (school === undefined) return tasks[0]!;
    const [body] = await world.source.query<{ id: string }[]>('select id from organisation where name = $1', [school]);
    return tasks.find(({ assigneeOrganisationId }) => assigneeOrganisationId === body?.id)!;
  };
  const actor = () => ({ ...world.actor, organisationId: '00000000-0000-4000-8000-000000000000' });
  const detail = async (number: string, school?: string) =>
    new TaskDetailView(world.source, world.clock).run((await taskOf(number, school)).id, actor(), textsIn('ru'));
  const close = async (number: string, school?: string) =>
    world.source.manager.update(
      TaskEntity,
      { id: (await taskOf(number, school)).id },
      { state: 'closed', closedAt: new Date('2023-03-17T05:00:00Z') },
    );

  it('are proposed by their words at review, and nothing is tied before a person says so', async () => {
    expect(await shown()).toEqual(['2:  (1)', '4:  (3)', '5:  (1)']);
  });

  it('are tied by a person, by whose word the proposal is done with; none is an answer too', async () => {
    await tie('2', '1');
    await tie('4', '3', '2');
    await tie('5');
    expect(await shown()).toEqual(['2: 1 ()', '4: 2 3 ()']);
  });

  it.each([
    ['never in a ring', async () => tie('1', '4'), 'tie-ring'],
    ['never to themselves', async () => tie('1', '1'), 'tie-ring'],
    [
      'never to another order',
      async () => {
        const other = await world.read({ number: '77', rows: [['1', 'Другое', 'до 1 июня 2023 года', 'Лугова А.П.']] });
        const needs = (await world.items(other)).map(({ id }) => id);
        await new TieRows(world.source, world.clock).run({
          ...{ orderId, itemId: await item('1'), needs, actor: world.actor },
        });
      },
      'tie-other-order',
    ],
  ])('%s', async (_what, run, code) => {
    await expect(run()).rejects.toMatchObject({ code });
    expect(await shown()).toEqual(['2: 1 ()', '4: 2 3 ()']);
  });

  it('find their ties again when rows that were merged come apart', async () => {
    const rows = (await world.items(orderId)).filter(({ number }) => number === '1' || number === '2');
    await new MergeItems(world.source, world.clock).run({ orderId, items: rows, actor: world.actor });
    expect(await shown()).toEqual(['4: 3 ()']);
    const [{ id: stepId }] = await world.source.query<[{ id: string }]>(
      'select id from review_step where order_id = $1 order by id desc limit 1',
      [orderId],
    );
    const turn = { orderId, stepId, direction: 'undo', actor: world.actor } as const;
    await new TurnBackReview(world.source, world.clock).run(turn);
    expect(await shown()).toEqual(['2: 1 ()', '4: 2 3 ()']);
  });

  it('are shown as waiting once the order is issued, and again in the table', async () => {
    await new ConfirmOrder(world.source, world.clock).run({ orderId, actor: world.actor });
    await new FanOutTasks(world.source, world.clock).run();
    expect(await detail('2')).toMatchObject({
      waitsFor: ['1'],
      neededRows: [{ number: '1', done: false, openUntil: '2023-03-20' }],
      waitingRows: [{ number: '4' }],
      proposedDates: null,
    });
    const { rows } = await new OrderTableView(world.source, world.clock).run(
      orderId,
      { page: 1, pageSize: 50 },
      actor(),
    );
    expect(rows.find(({ number }) => number === '4')?.waitsFor.map((row) => `${row.number} ${row.done}`)).toEqual([
      '2 false',
      '3 false',
    ]);
  });

  it('wait organisation by organisation where both were given to each', async () => {
    await close('3', 'Школа № 1');
    expect(await detail('4', 'Школа № 1')).toMatchObject({ waitsFor: ['2'] });
    expect(await detail('4', 'Школа № 2')).toMatchObject({ waitsFor: ['2', '3'] });
  });

  it('are proposed the dates their words count from the day the others are done; a person gives them', async () => {
    await close('1');
    const waiting = await detail('2');
    expect(waiting).toMatchObject({
      state: 'awaiting_schedule',
      waitsFor: [],
      proposedDates: { startDate: '2023-03-17', dueDate: '2023-03-27', after: ['1'] },
    });
  });

  it.each([
    ['2023-06-10', []],
    ['2023-06-15', []],
    ['2023-06-16', ['4 2023-06-15']],
  ])('would be due before what they wait for if that moved to %s: %j', async (newDate, touched) => {
    const { id } = await taskOf('3');
    const effect = await new DateEffectView(world.source).run(id, localDate(newDate));
    expect(effect.children).toBe(1);
    expect(effect.rows.map(({ number, dueDate }) => `${number} ${dueDate}`)).toEqual(touched);
  });

  it('are touched through others between, and keep their dates all the same', async () => {
    const { id } = await taskOf('2');
    await world.source.manager.update(TaskEntity, { id }, { dueDate: localDate('2023-03-27'), state: 'open' });
    await tie('3', '2');
    const { rows } = await new DateEffectView(world.source).run(id, localDate('2023-07-01'));
    expect(rows.map(({ number }) => number)).toEqual(['3', '4']);
    expect((await taskOf('4')).dueDate).toBe('2023-06-15');
  });

  it('of a row that a later edition leaves out count for nothing', async () => {
    await world.source.manager.update(RoadmapItemEntity, { id: await item('2') }, { dropped: true });
    await world.source.manager.update(TaskEntity, { id: (await taskOf('2')).id }, { state: 'cancelled' });
    expect(await detail('4', 'Школа № 1')).toMatchObject({ waitsFor: [] });
  });
});

import { textsIn } from '@domain/texts';
import { type OrganisationEntity, PersonEntity, TaskEntity } from '@storage';
import {
  type ActingPerson,
  AddRoadmapRow,
  ApplyEdition,
  ConfirmOrder,
  CorrectItem,
  DemandRoadmaps,
  FanOutTasks,
  FollowRowAbove,
  LeaveRowAbove,
  OrderDemands,
  RoadmapBoardView,
  RoadmapOriginView,
  type RowToAdd,
  SubjectAccess,
  TaskDetailView,
  TaskRoadmapView,
  TurnBackReview,
} from '@workflow';
import { leafThrough } from '../support/leaf-through.js';
import { orderText, ReviewWorld } from '../support/review-world.js';

const ROWS = [
  ['1', 'Разработка дорожных карт МОУО и ШНОР', 'до 3 апреля 2023 года', 'Лугова А.П.'],
  ['2', 'Провести анкетирование в школах', 'до 1 мая 2023 года', 'Лугова А.П., МОУО'],
  ['3', 'Провести обучающие семинары', 'до 1 июня 2023 года', 'Лугова А.П., ШНОР, МОУО'],
  ['4', 'Подготовить региональную справку', 'до 1 июля 2023 года', 'Лугова А.П.'],
  ['5', 'Мониторинг реализации дорожных карт МОУО и ШНОР', 'до 1 декабря 2023 года', 'Лугова А.П., МОУО'],
] as const;

/** Thursday, 9 March 2023 is when the world stands still. */
describe('a row that demands roadmaps of bodies below', () => {
  let world: ReviewWorld;
  let orderId: string;
  const bodies = new Map<string, string>();
  const coordinators = new Map<string, ActingPerson>();

  beforeAll(async () => {
    world = await ReviewWorld.create();
    orderId = await world.read({ rows: ROWS });
    const [{ top }] = await world.source.query<[{ top: string }]>(
      `select parent_id as top from organisation where name = 'МОУО'`,
    );
    for (const [name, kind, parent] of [
      ['Управление образования Северного района', 'municipal_authority', top],
      ['Управление образования Южного района', 'municipal_authority', top],
      ['Школа № 7', 'school', 'Управление образования Северного района'],
    ] as const) {
      const parentId = bodies.get(parent) ?? parent;
      bodies.set(name, await addBody(name, kind, parentId));
    }
  });
  afterAll(() => world.close());

  const NORTH = 'Управление образования Северного района';
  const SOUTH = 'Управление образования Южного района';
  const SCHOOL = 'Школа № 7';

  async function addBody(name: string, kind: OrganisationEntity['kind'], parentId: string): Promise<string> {
    const [{ id }] = await world.source.query<[{ id: string }]>(
      `insert into organisation (name, match_key, kind, parent_id, time_zone, state, tags)
       values ($1, lower($1), $2, $3, 'Asia/Yekaterinburg', 'active', $4) returning id`,
      [name, kind, parentId, kind === 'school' ? ['ШНОР'] : []],
    );
    const person = await world.source.manager.save(PersonEntity, {
      ...{ organisationId: id, kind: 'person', fullName: `Координатор ${name}`, matchKey: `координатор|${id}` },
      ...{ role: 'coordinator', branchId: id, state: 'active' },
    });
    const actor = { personId: person.id, organisationId: id, role: 'coordinator', branchId: id, via: 'web' } as const;
    coordinators.set(name, actor);
    return id;
  }

  const of = (name: string): ActingPerson => coordinators.get(name)!;
  /** The regional coordinator: an administrator has no branch. */
  const region = () => ({ ...world.actor, organisationId: [...bodies.values()][0]! });
  const item = async (number: string, inOrder = orderId) => (await world.item(inOrder, number)).id;
  const shown = async () => {
    const { rows } = await new OrderDemands(world.source).run(orderId, region());
    const said = (kind: string, of: readonly { name: string }[]) => `${kind} ${of.map(({ name }) => name).join(', ')}`;
    return rows.map(({ number, kind, bodies: asked, suggested }) =>
      suggested === null ? `${number}: ${said(kind!, asked)}` : `${number}? ${said(suggested.kind, suggested.bodies)}`,
    );
  };
  const demand = async (number: string, kind: 'make' | 'watch' | 'none', ...names: string[]) => {
    const { classes } = await new OrderDemands(world.source).run(orderId, region());
    const bodyIds = names.map((name) => classes.find((one) => one.name === name)!.id);
    const itemId = await item(number);
    await new DemandRoadmaps(world.source, world.clock).run({ orderId, itemId, kind, bodyIds, actor: world.actor });
  };
  const confirm = (id: string, actor = world.actor) =>
    new ConfirmOrder(world.source, world.clock).run({ orderId: id, actor });
  const sweep = () => new FanOutTasks(world.source, world.clock).run();
  const taskOf = async (name: string) =>
    world.source.manager.findOneByOrFail(TaskEntity, {
      ...{ itemId: await item('1'), assigneeOrganisationId: bodies.get(name)!, withdrawn: false },
    });
  const offered = async (name: string, actor = of(name)) =>
    (await new TaskRoadmapView(world.source).run((await taskOf(name)).id, actor)).roadmap!;
  const board = async (actor: ActingPerson) => {
    const page = { pageSize: 50 };
    const { rows, counts } = await new RoadmapBoardView(world.source, world.clock).run(orderId, page, actor);
    return { counts, rows: rows.map(({ name, state }) => `${name}: ${state}`) };
  };
  const origin = async (id: string, actor: ActingPerson) =>
    (await new RoadmapOriginView(world.source).run(id, actor)).origin!;
  const states = async (id: string, actor: ActingPerson) =>
    (await origin(id, actor)).rows.map(({ number, state }) => `${number} ${state}`);
  const closing = async (name: string) =>
    (await new TaskDetailView(world.source, world.clock).run((await taskOf(name)).id, region(), textsIn('ru'))).closing;

  it('is proposed by its words at review; nobody is asked for anything before a person says yes', async () => {
    expect(await shown()).toEqual(['1? make МОУО, ШНОР', '5? watch МОУО, ШНОР']);
    await demand('1', 'make', 'МОУО', 'ШНОР');
    await demand('5', 'watch', 'МОУО', 'ШНОР');
    expect(await shown()).toEqual(['1: make МОУО, ШНОР', '5: watch МОУО, ШНОР']);
    expect(await world.source.manager.countBy(TaskEntity, { orderId })).toBe(0);
    await expect(demand('1', 'make')).rejects.toMatchObject({ code: 'roadmaps-of-nobody' });
  });

  it('gives every organisation of the classes its task once the order is issued, beside whoever leads the row', async () => {
    await confirm(orderId);
    await sweep();
    expect(await board(region())).toEqual({
      counts: { total: 3, approved: 0, draft: 0, none: 3, late: 0 },
      rows: [`${NORTH}: none`, `${SOUTH}: none`, `${SCHOOL}: none`].sort(),
    });
    const { there, back } = await leafThrough(async (cursor) => {
      const view = new RoadmapBoardView(world.source, world.clock);
      const { rows, next, previous, total } = await view.run(orderId, { pageSize: 1, cursor }, region());
      expect(total).toBe(3);
      return { ids: rows.map(({ name }) => name), next, previous };
    });
    expect(there).toEqual([NORTH, SOUTH, SCHOOL].sort());
    expect(back).toEqual(there);
    expect(await taskOf(NORTH)).toMatchObject({ demandsRoadmap: true, kind: 'document', dueDate: '2023-04-03' });
    expect(await closing(NORTH)).toEqual([{ form: 'roadmap', words: null, met: false }]);
    await confirm(orderId);
    await sweep();
    expect((await board(region())).counts.total).toBe(3);
  });

  it('shows a municipality itself and its schools, a sibling nothing of them', async () => {
    expect((await board(of(NORTH))).rows).toEqual([`${NORTH}: none`, `${SCHOOL}: none`]);
    expect((await board(of(SOUTH))).rows).toEqual([`${SOUTH}: none`]);
    const asked = { pageSize: 50, only: 'approved' as const };
    expect(await new RoadmapBoardView(world.source, world.clock).run(orderId, asked, of(SOUTH))).toMatchObject({
      ...{ total: 0, rows: [], counts: { total: 1, none: 1 } },
    });
  });

  it('offers the rows above, those that concern the body marked, demanding and watching ones left out', async () => {
    expect((await offered(NORTH)).rows.map(({ number, concerns }) => `${number} ${concerns}`)).toEqual([
      '2 true',
      '3 true',
      '4 false',
    ]);
    expect(await offered(NORTH, of(SOUTH))).toMatchObject({ mayOpen: false, rows: [] });
    expect(await offered(SCHOOL, of(NORTH))).toMatchObject({ mayOpen: false });
  });

  it('is opened by the body’s own coordinator alone', async () => {
    const { id } = await taskOf(NORTH);
    const take = [await item('2')];
    await expect(world.openRoadmap(id, { take, left: [] }, of(SOUTH))).rejects.toMatchObject({ code: 'forbidden' });
  });

  it('is opened empty, takes rows of the body’s own, and is not approved without any', async () => {
    const left = [
      { itemId: await item('2'), reason: 'не для нас' },
      { itemId: await item('3'), reason: 'не для нас' },
    ];
    const empty = await world.openRoadmap((await taskOf(NORTH)).id, { take: [], left }, of(NORTH));
    expect(await world.order(empty)).toMatchObject({ state: 'read', issuer: NORTH });
    expect((await world.items(empty)).filter(({ source }) => source === 'table')).toEqual([]);
    await expect(confirm(empty, of(NORTH))).rejects.toMatchObject({ code: 'roadmap-of-no-rows' });
    const words = { title: 'Обучить наставников', deadlineText: 'до 1 мая 2023 года' };
    const row = { number: '1', ...words, responsibleText: null, expectedResult: null };
    await new AddRoadmapRow(world.source, world.clock).run({ orderId: empty, row, actor: of(NORTH) });
    const rows = (await world.items(empty)).filter(({ source }) => source === 'table');
    expect(rows.map(({ number, title, assigned }) => [number, title, assigned?.words])).toEqual([
      ['1', 'Обучить наставников', NORTH],
    ]);
  });

  let ofNorth: string;
  let ofSouth: string;
  it('is opened as an order of the body: the chosen rows are read from the draft and led by the body', async () => {
    ofNorth = await world.openRoadmap((await taskOf(NORTH)).id, { take: [await item('2')], left: [] }, of(NORTH));
    const order = await world.order(ofNorth);
    expect(order).toMatchObject({ state: 'read', issuer: NORTH, ownerOrganisationId: bodies.get(NORTH) });
    const rows = await world.items(ofNorth);
    expect(
      rows.map(({ number, title, deadlineText, assigned }) => [number, title, deadlineText, assigned?.words]),
    ).toEqual([['2', 'Провести анкетирование в школах', 'до 1 мая 2023 года', NORTH]]);
    expect(await states(ofNorth, of(NORTH))).toEqual(['2 taken', '3 open']);
    expect((await board(region())).rows).toContain(`${NORTH}: draft`);
  });

  it('takes a row in while it is a draft, and lets it go when the step is taken back', async () => {
    const fromItemId = await item('3');
    const row = { fromItemId };
    await new AddRoadmapRow(world.source, world.clock).run({ orderId: ofNorth, row, actor: of(NORTH) });
    expect(await states(ofNorth, of(NORTH))).toEqual(['2 taken', '3 taken']);
    const [step] = await world.source.query<[{ id: string }]>(
      `select id from review_step where order_id = $1 and kind = 'add'`,
      [ofNorth],
    );
    await new TurnBackReview(world.source, world.clock).run({
      ...{ orderId: ofNorth, direction: 'undo', stepId: step.id, actor: of(NORTH) },
    });
    expect(await states(ofNorth, of(NORTH))).toEqual(['2 taken', '3 open']);
    expect(await world.items(ofNorth)).toHaveLength(1);
  });

  it('is not approved while a row that concerns the body is left without a word, or is due later than above', async () => {
    await expect(confirm(ofNorth, of(NORTH))).rejects.toMatchObject({
      code: 'roadmap-rows-open',
      values: { rows: '3' },
    });
    await new LeaveRowAbove(world.source, world.clock).run({
      ...{ orderId: ofNorth, fromItemId: await item('3'), reason: 'Семинары проводит институт', actor: of(NORTH) },
    });
    const correct = async (deadlineText: string) => {
      const { id: itemId, version } = await world.item(ofNorth, '2');
      await new CorrectItem(world.source, world.clock).run({
        ...{ orderId: ofNorth, itemId, version, deadlineText, actor: of(NORTH) },
      });
    };
    await correct('до 1 сентября 2023 года');
    expect(await states(ofNorth, of(NORTH))).toEqual(['2 late', '3 left']);
    await expect(confirm(ofNorth, of(NORTH))).rejects.toMatchObject({
      code: 'roadmap-rows-late',
      values: { rows: '2' },
    });
    await correct('до 20 апреля 2023 года');
  });

  it('approved, has tasks of the body’s own and meets what the demanding task takes to be closed', async () => {
    await confirm(ofNorth, of(NORTH));
    const tasks = await world.source.manager.findBy(TaskEntity, { orderId: ofNorth });
    expect(tasks.map(({ assigneeOrganisationId, dueDate }) => [assigneeOrganisationId, dueDate])).toContainEqual([
      ...[bodies.get(NORTH), '2023-04-20'],
    ]);
    expect(await closing(NORTH)).toEqual([{ form: 'roadmap', words: null, met: true }]);
    expect((await board(region())).counts).toEqual({ total: 3, approved: 1, draft: 0, none: 2, late: 0 });
    await expect(
      world.openRoadmap((await taskOf(NORTH)).id, { take: [await item('2')], left: [] }, of(NORTH)),
    ).rejects.toMatchObject({ code: 'roadmap-approved' });
  });

  it('rolls what is done below up to the row above', async () => {
    await world.source.query(`update task set state = 'closed' where order_id = $1`, [ofNorth]);
    const page = { pageSize: 50 };
    const { takenOver, rows } = await new RoadmapBoardView(world.source, world.clock).run(orderId, page, region());
    expect(
      takenOver.map(({ number, roadmapCount, taskCount, closedCount }) => [
        number,
        roadmapCount,
        taskCount,
        closedCount,
      ]),
    ).toEqual([['2', 1, 1, 1]]);
    expect(rows.find(({ name }) => name === NORTH)).toMatchObject({
      orderId: ofNorth,
      closedCount: 1,
      approvedAt: '2023-03-09T05:00:00Z',
    });
  });

  it('of a school takes over from its municipality’s approved roadmap', async () => {
    const roadmap = await offered(SCHOOL);
    expect(roadmap.from.body).toBe(NORTH);
    expect(roadmap.rows.map(({ number, concerns }) => `${number} ${concerns}`)).toEqual(['2 false']);
  });

  it('may be a file of the body’s own: rows above are known again by their words', async () => {
    const { id } = await taskOf(SOUTH);
    const draft = await world.openRoadmap(id, { take: [await item('2')], left: [] }, of(SOUTH));
    const bytes = Buffer.from(
      orderText({
        number: '44',
        rows: [
          ['1', 'Провести анкетирование в школах', 'до 25 апреля 2023 года', 'Зорин В.К.'],
          ['2', 'Провести обучающие семинары', 'до 1 июня 2023 года', 'Зорин В.К.'],
          ['3', 'Открыть методический кабинет', 'до 1 октября 2023 года', 'Зорин В.К.'],
        ],
      }),
    );
    const own = await world.openRoadmap(id, { fileName: 'карта.txt', bytes }, of(SOUTH));
    ofSouth = own;
    expect(await states(own, of(SOUTH))).toEqual(['2 taken', '3 taken']);
    await expect(world.order(draft)).rejects.toThrow();
    await confirm(own, of(SOUTH));
    expect((await board(region())).counts).toMatchObject({ approved: 2, none: 1 });
  });

  it('says where it comes from to whoever sees both', async () => {
    expect(await origin(ofNorth, of(NORTH))).toMatchObject({
      ...{ body: NORTH, taskId: (await taskOf(NORTH)).id, mayDecide: true },
      demand: { number: '1' },
      from: { orderId, number: '1' },
    });
    expect((await origin(ofNorth, { ...of(SOUTH), role: 'coordinator' })).mayDecide).toBe(false);
    expect((await new RoadmapOriginView(world.source).run(orderId, region())).origin).toBeNull();
  });

  it('is changed by its body’s coordinator, read by those above, and unknown to a sibling', async () => {
    const [{ top }] = await world.source.query<[{ top: string }]>(
      'select parent_id as top from organisation where id = $1',
      [bodies.get(NORTH)],
    );
    const ministry: ActingPerson = { ...of(NORTH), organisationId: top, branchId: top };
    const access = new SubjectAccess(world.source);
    const asked = (actor: ActingPerson, permission: 'orders.see' | 'orders.confirm') =>
      access.demand(actor, permission, 'order', ofNorth).then(
        () => 'let in',
        ({ code }: { code: string }) => code,
      );
    expect(await asked(of(NORTH), 'orders.confirm')).toBe('let in');
    expect(await asked(ministry, 'orders.see')).toBe('let in');
    expect(await asked(ministry, 'orders.confirm')).toBe('forbidden');
    expect(await asked(of(SOUTH), 'orders.see')).toBe('not-found-order');
    expect(await origin(ofNorth, ministry)).toMatchObject({ mayDecide: false });
  });

  const add = (row: RowToAdd) =>
    new AddRoadmapRow(world.source, world.clock).run({ orderId: ofSouth, row, actor: of(SOUTH) });
  const daysOf = async (title: string) => {
    const tasks = await world.source.manager.findBy(TaskEntity, { orderId: ofSouth, title });
    return tasks.filter(({ state }) => state !== 'cancelled').map(({ dueDate }) => dueDate);
  };

  it('takes rows of the body’s own, approved too: each is a row like the others and a task at once', async () => {
    const words = { title: 'Провести день открытых дверей', expectedResult: null, responsibleText: null };
    await add({ number: '9', ...words, deadlineText: 'до 1 октября 2023 года' });
    expect(await daysOf(words.title)).toEqual(['2023-10-01']);
    expect((await world.items(ofSouth)).at(-1)).toMatchObject({ number: '9', assigned: { words: SOUTH } });
    await expect(add({ number: '10', ...words, title: ' ', deadlineText: null })).rejects.toMatchObject({
      code: 'title-missing',
    });
    await expect(add({ number: ' ', ...words, deadlineText: null })).rejects.toMatchObject({ code: 'number-missing' });
    await expect(add({ fromItemId: await item('2') })).rejects.toMatchObject({ code: 'row-taken-over' });
  });

  it('is told of what a new edition changes and adds above; nothing below moves by itself', async () => {
    const [first, second, ...others] = ROWS;
    const changed = [second[0], second[1], 'до 10 апреля 2023 года', second[3]] as const;
    const rows = [
      first,
      changed,
      ...others,
      ['6', 'Провести итоговый опрос', 'до 1 декабря 2023 года', 'МОУО'],
    ] as const;
    const edition = await world.read({ rows });
    await new ApplyEdition(world.source, world.clock).run({ orderId: edition, actor: world.actor });
    const told = (await origin(ofSouth, of(SOUTH))).rows.map(
      ({ number, state, changed: fields, before }) =>
        `${number} ${state} ${fields.join()} ${before?.deadlineText ?? ''}`,
    );
    expect(told).toEqual(['2 late deadlineText до 1 мая 2023 года', '3 taken  ', '6 open  ']);
    expect(await daysOf(second[1])).toEqual(['2023-04-25']);
    expect(await board(region()).then(({ counts }) => counts.total)).toBe(3);
  });

  it('takes a change when its coordinator says so, and a row that came above', async () => {
    const fromItemId = await item('2');
    const follow = (seen: string, take: boolean) =>
      new FollowRowAbove(world.source, world.clock).run({
        ...{ orderId: ofSouth, fromItemId, seen, take, actor: of(SOUTH) },
      });
    await expect(follow('what stood there before', true)).rejects.toMatchObject({ code: 'stale-row-above' });
    await follow((await origin(ofSouth, of(SOUTH))).rows[0]!.seen, true);
    expect(await daysOf(ROWS[1][1])).toEqual(['2023-04-10']);
    await add({ fromItemId: await item('6') });
    expect(await states(ofSouth, of(SOUTH))).toEqual(['2 taken', '3 taken', '6 taken']);
    expect(await daysOf('Провести итоговый опрос')).toEqual(['2023-12-01']);
  });

  it('left as it is, shows the change no more', async () => {
    const row = async () => (await origin(ofNorth, of(NORTH))).rows.find(({ number }) => number === '2')!;
    expect((await row()).changed).toEqual(['deadlineText']);
    await new FollowRowAbove(world.source, world.clock).run({
      ...{ orderId: ofNorth, fromItemId: await item('2'), seen: (await row()).seen, take: false, actor: of(NORTH) },
    });
    expect((await row()).changed).toEqual([]);
    expect((await world.item(ofNorth, '2')).deadlineText).toBe('до 20 апреля 2023 года');
  });

  it('cannot be taken back while roadmaps are there; another row’s can, with its tasks', async () => {
    await expect(demand('1', 'none')).rejects.toMatchObject({ code: 'roadmaps-opened' });
    await demand('4', 'make', 'МОУО');
    await sweep();
    const owed = async () => (await board(region())).counts.total;
    expect(await owed()).toBe(5);
    await demand('4', 'none');
    expect(await owed()).toBe(3);
    await demand('4', 'make', 'МОУО');
    await sweep();
    expect(await owed()).toBe(5);
  });
});

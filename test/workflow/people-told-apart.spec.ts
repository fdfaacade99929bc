import type { ReadItem } from '@domain/orders';
import { textsIn } from '@domain/texts';
import { OrganisationEntity, PersonEntity } from '@storage';
import { AddPerson, ConfirmOrder, MatchName, NameCandidatesView, OrderDetailView, OrderList } from '@workflow';
import { type PlanRow, ReviewWorld } from '../support/review-world.js';

describe('people of one surname and the same initials', () => {
  let world: ReviewWorld;
  let number = 400;

  beforeAll(async () => {
    world = await ReviewWorld.create();
    await read('Сомов В.Г.');
  });
  afterAll(() => world.close());

  function read(...owners: string[]): Promise<string> {
    const rows = owners.map((owner, at): PlanRow => [String(at + 1), `Семинар ${at + 1}`, 'июнь 2023 года', owner]);
    return world.read({ number: String((number += 1)), rows });
  }

  async function add(...fullNames: string[]): Promise<void> {
    const issuer = await world.source.manager.findOneByOrFail(OrganisationEntity, {
      name: 'Департамент образования Зареченской области',
    });
    for (const fullName of fullNames)
      await new AddPerson(world.source, world.clock).run({
        ...{ fullName, organisationId: issuer.id, position: null, email: null, role: 'official', actor: world.actor },
      });
  }

  const chosen = async (orderId: string, name: string) =>
    (await new NameCandidatesView(world.source).run(orderId, name, world.actor))
      .filter(({ isChosen }) => isChosen)
      .map((one) => one.name);

  /** Who got the tasks of the rows, from top to bottom. */
  async function owners(orderId: string): Promise<string[]> {
    await new ConfirmOrder(world.source, world.clock).run({ orderId, actor: world.actor });
    const rows = await world.source.manager.query<{ name: string }[]>(
      `select person.full_name as name from task join roadmap_item item on item.id = task.item_id
       join task_participant participant on participant.task_id = task.id and participant.role = 'lead'
       join person on person.id = participant.person_id
       where task.order_id = $1 and item.source = 'table' order by item.position`,
      [orderId],
    );
    return rows.map(({ name }) => name);
  }

  async function remarksOfRows(orderId: string): Promise<string[][]> {
    const view = new OrderDetailView(world.source, world.clock, new OrderList(world.source, world.clock));
    const rows = (await world.items(orderId)).filter(({ source }) => source === 'table');
    const shown = await Promise.all(rows.map(({ id }) => view.item(orderId, id, textsIn('ru'))));
    return shown.map(({ warnings }) => warnings.map(({ code }) => code).filter((code) => code === 'person-ambiguous'));
  }

  const peopleCalled = async (surname: string) =>
    (await world.source.manager.findBy(PersonEntity, { kind: 'person' }))
      .map(({ fullName }) => fullName)
      .filter((name) => name.startsWith(surname))
      .sort();

  it.each([
    ['Рогов Олег Ильич', 'Рогов Осип Ильич', 'Рогов О.И.'],
    ['Соболев Павел Ильич', 'Соболеву Петру Ильичу', 'Соболев П.И.'],
    ['Лескова Вера Ильинична', 'Лесковой Валентине Ильиничне', 'Лескова В.И.'],
  ])('«%s» is not whom the order means by «%s»', async (inDirectory, written, name) => {
    await add(inDirectory);
    expect(await chosen(await read(written), name)).not.toContain(inDirectory);
  });

  it.each([
    ['Жилин Пётр Ильич', 'Жилину Петру Ильичу', 'Жилин П.И.'],
    ['Ёлкина Любовь Петровна', 'Елкиной Любови Петровне', 'Елкина Л.П.'],
    ['Дубов Илья Петрович', 'Илья Петрович Дубов', 'Дубов И.П.'],
    ['Мухин Лев Петрович', 'Л.П. Мухин', 'Мухин Л.П.'],
  ])('«%s» is whom the order means by «%s»', async (inDirectory, written, name) => {
    await add(inDirectory);
    expect(await chosen(await read(written), name)).toEqual([inDirectory]);
  });

  it('goes to the one who is written out in full, though another has the same first letters', async () => {
    await add('Жуков Олег', 'Жуков Осип Ильич');
    expect(await owners(await read('Жуков Осип Ильич'))).toEqual(['Жуков Осип Ильич']);
    expect(await peopleCalled('Жуков')).toEqual(['Жуков Олег', 'Жуков Осип Ильич']);
  });

  it('two whom an order writes out in full are two people', async () => {
    expect(await owners(await read('Рябинин Иван Ильич', 'Рябинин Игорь Ильич'))).toEqual([
      'Рябинин Иван Ильич',
      'Рябинин Игорь Ильич',
    ]);
  });

  it('whoever controls is the one his full name means', async () => {
    await add('Седов Олег Ильич', 'Седов Осип Ильич');
    const clause = 'Контроль за исполнением приказа возложить на заместителя директора Седова Осипа Ильича.';
    const orderId = await world.read({
      number: '499',
      clause,
      rows: [['1', 'Семинар', 'июнь 2023 года', 'Сомов В.Г.']],
    });
    await new ConfirmOrder(world.source, world.clock).run({ orderId, actor: world.actor });
    const { controllerId } = await world.order(orderId);
    expect(await world.source.manager.findOneBy(PersonEntity, { id: controllerId ?? '' })).toMatchObject({
      fullName: 'Седов Осип Ильич',
    });
  });

  it('two in one cell are two people', async () => {
    const items = await world.items(await read('Рябов Иван Ильич, Рябов Игорь Ильич'));
    expect(items.map(({ reading }) => [...(reading as ReadItem).responsible].map(({ name }) => name))).toEqual([
      ['Рябов Иван Ильич', 'Рябов Игорь Ильич'],
    ]);
  });

  it('initials that may mean two are remarked on, both are offered, and nobody is taken or added until one is chosen', async () => {
    await add('Ковалёв Иван Ильич', 'Ковалёв Игорь Ильич');
    const orderId = await read('Ковалёв Иван Ильич', 'Ковалёв Игорь Ильич', 'Ковалёв И.И.');
    const offered = await new NameCandidatesView(world.source).run(orderId, 'Ковалёв И.И.', world.actor);
    expect(offered.map(({ name, isChosen }) => [name, isChosen]).sort()).toEqual([
      ['Ковалёв Иван Ильич', false],
      ['Ковалёв Игорь Ильич', false],
    ]);
    expect(await remarksOfRows(orderId)).toEqual([[], [], ['person-ambiguous']]);
    const confirm = () => new ConfirmOrder(world.source, world.clock).run({ orderId, actor: world.actor });
    await expect(confirm()).rejects.toMatchObject({ code: 'names-ambiguous', values: { names: 'Ковалёв И.И.' } });
    await new MatchName(world.source, world.clock).run({
      ...{ orderId, name: 'Ковалёв И.И.', seenEntryId: null, actor: world.actor },
      entryId: offered.find(({ name }) => name === 'Ковалёв Игорь Ильич')?.id ?? '',
    });
    expect(await remarksOfRows(orderId)).toEqual([[], [], []]);
    expect(await owners(orderId)).toEqual(['Ковалёв Иван Ильич', 'Ковалёв Игорь Ильич', 'Ковалёв Игорь Ильич']);
    expect(await peopleCalled('Ковалёв')).toEqual(['Ковалёв Иван Ильич', 'Ковалёв Игорь Ильич'].sort());
  });

  it('initials mean the one whom the same order writes out in full', async () => {
    expect(await owners(await read('Зимин И.И.', 'Зимину Ивану Ильичу'))).toEqual([
      'Зимин Иван Ильич',
      'Зимин Иван Ильич',
    ]);
  });

  it('whoever an earlier order called by his initials alone is the one a later order writes out in full', async () => {
    expect(await owners(await read('Шишкин И.И.'))).toEqual(['Шишкин И.И.']);
    expect(await owners(await read('Шишкин Иван Ильич'))).toEqual(['Шишкин И.И.']);
    expect(await peopleCalled('Шишкин')).toEqual(['Шишкин И.И.']);
  });
});

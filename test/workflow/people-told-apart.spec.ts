import { randomUUID } from 'node:crypto';
import { localDate } from '@domain/calendar';
import type { ReadItem } from '@domain/orders';
import { textsIn } from '@domain/texts';
import { OrganisationEntity, PersonEntity, RoadmapItemEntity, TaskEntity } from '@storage';
import {
  AddPerson,
  AssignParties,
  AttachPlan,
  ConfirmOrder,
  MatchName,
  NameCandidatesView,
  OrderDetailView,
  OrderList,
  OrderRehearsal,
  ReleasePerson,
  UpdatePerson,
} from '@workflow';
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

  const issuer = () =>
    world.source.manager.findOneByOrFail(OrganisationEntity, { name: 'Департамент образования Зареченской области' });

  async function add(...fullNames: string[]): Promise<void> {
    const { id: organisationId } = await issuer();
    for (const fullName of fullNames)
      await new AddPerson(world.source, world.clock).run({
        ...{ fullName, organisationId, position: null, email: null, role: 'official', actor: world.actor },
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

  describe('among many of one surname', () => {
    const MANY = 60;

    /** Two of the issuer's whom the initials may mean, with many between them whose ids come after the first's. */
    async function addBetween(surname: string, others: string, organisationId: string): Promise<void> {
      const { id: issuerId } = await issuer();
      const one = (id: string, fullName: string, bodyId: string) => ({
        ...{ id, fullName, organisationId: bodyId, matchKey: `${surname} ${id}` },
        ...({ kind: 'person', role: 'official', state: 'active' } as const),
      });
      const idOf = (first: string) => `${first}${randomUUID().slice(1)}`;
      await world.source.manager.insert(PersonEntity, [
        one(idOf('0'), `${surname} Игорь Ильич`, issuerId),
        ...Array.from({ length: MANY }, () => one(idOf('8'), `${surname} ${others}`, organisationId)),
        one(idOf('f'), `${surname} Иван Ильич`, issuerId),
      ]);
    }

    it('of the same body both are seen whom the initials may mean', async () => {
      await addBetween('Кузнецов', 'Пётр Ильич', (await issuer()).id);
      expect(await remarksOfRows(await read('Кузнецов И.И.'))).toEqual([['person-ambiguous']]);
    });

    it('and the same initials both are seen who are of the issuer', async () => {
      await read('Сомов В.Г.', 'НМЦ');
      const { id } = await world.source.manager.findOneByOrFail(OrganisationEntity, { name: 'НМЦ' });
      await addBetween('Поляков', 'Илья Иванович', id);
      expect(await remarksOfRows(await read('Поляков И.И.'))).toEqual([['person-ambiguous']]);
    });
  });

  describe('initials that may mean two and that no row names any more', () => {
    const drop = async (orderId: string, number: string) =>
      world.source.manager.update(RoadmapItemEntity, { id: (await world.item(orderId, number)).id }, { dropped: true });

    it('keep no order from being issued where the row was given to one who is written out in full', async () => {
      await add('Гусев Иван Ильич', 'Гусев Игорь Ильич');
      const orderId = await read('Сомов В.Г.', 'Гусев И.И.');
      await new AssignParties(world.source, world.clock).run({
        ...{ orderId, items: [await world.item(orderId, '2')], responsibleText: 'Гусев Иван Ильич' },
        actor: world.actor,
      });
      expect(await remarksOfRows(orderId)).toEqual([[], []]);
      expect(await owners(orderId)).toEqual(['Сомов В.Г.', 'Гусев Иван Ильич']);
    });

    it('nor where the row was dropped, and nothing is asked of it', async () => {
      await add('Лосев Иван Ильич', 'Лосев Игорь Ильич');
      const orderId = await read('Сомов В.Г.', 'Лосев И.И.');
      await drop(orderId, '2');
      expect(await remarksOfRows(orderId)).toEqual([[], []]);
      expect(await owners(orderId)).toEqual(['Сомов В.Г.']);
    });

    it('keep no other row of the issued order from its dates', async () => {
      await add('Бобров Иван Ильич', 'Бобров Игорь Ильич');
      const orderId = await world.read({
        number: '498',
        rows: [
          ['1', 'Курсы директоров', 'по плану НМЦ', 'Сомов В.Г.'],
          ['2', 'Семинар', 'июнь 2023 года', 'Бобров И.И.'],
        ],
      });
      await drop(orderId, '2');
      expect(await owners(orderId)).toEqual(['Сомов В.Г.']);
      const { id: itemId, version } = await world.item(orderId, '1');
      await new AttachPlan(world.source, world.clock, world.files).run({
        ...{ orderId, itemId, version, name: 'План НМЦ', file: null, actor: world.actor },
        dates: [{ start: null, due: localDate('2023-05-15') }],
      });
      expect(await world.source.manager.findBy(TaskEntity, { orderId, dueDate: localDate('2023-05-15') })).toHaveLength(
        1,
      );
    });
  });

  it('a controller whose initials may mean two is asked for too, whatever the rows say', async () => {
    await add('Тетерин Иван Ильич', 'Тетерин Игорь Ильич');
    const clause = 'Контроль за исполнением приказа возложить на заместителя директора Тетерина И.И.';
    const rows: PlanRow[] = [['1', 'Семинар', 'июнь 2023 года', 'Сомов В.Г.']];
    const orderId = await world.read({ number: '497', clause, rows });
    const refused = { code: 'names-ambiguous', values: { names: 'Тетерин И.И.' } };
    await expect(owners(orderId)).rejects.toMatchObject(refused);
  });

  it('whoever is still to be chosen is nobody in the rehearsal, as controller and in the rows, which says who that is', async () => {
    await add('Фомин Иван Ильич', 'Фомин Игорь Ильич');
    const clause = 'Контроль за исполнением приказа возложить на заместителя директора Фомина И.И.';
    const rows: PlanRow[] = [
      ['1', 'Семинар', 'июнь 2023 года', 'Сомов В.Г.'],
      ['2', 'Совещание', 'июнь 2023 года', 'Фомин И.И.'],
      ['3', 'Консультация', 'июнь 2023 года', 'Фомин И.И., Сомов В.Г.'],
    ];
    const orderId = await world.read({ number: '496', clause, rows });
    const span = { from: localDate('2023-03-09'), to: localDate('2023-12-31') };
    const year = await new OrderRehearsal(world.source).run(orderId, span, world.actor, textsIn('ru'));
    expect(year.undecided).toEqual(['Фомин И.И.']);
    expect(year.withoutOwner.map(({ title }) => title)).toEqual(['Совещание', 'Консультация']);
    const names = year.recipients.map(({ name }) => name);
    expect(names).toContain('Сомов В.Г.');
    expect(names.join()).not.toContain('Фомин');
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

  describe('whoever was known by initials is found by the full name', () => {
    const person = (fullName: string) => world.source.manager.findOneByOrFail(PersonEntity, { fullName });

    const rename = async (before: string, fullName: string): Promise<void> => {
      const { id, version } = await person(before);
      const change = { id, version, change: { fullName }, actor: world.actor };
      await new UpdatePerson(world.source, world.clock).run(change);
    };

    it('under another surname too', async () => {
      await owners(await read('Петрова А.А.'));
      await rename('Петрова А.А.', 'Сидорова Анна Андреевна');
      expect(await owners(await read('Петрова А.А.'))).toEqual(['Сидорова Анна Андреевна']);
      expect(await owners(await read('Петрова Анна Андреевна'))).toEqual(['Сидорова Анна Андреевна']);
      expect(await peopleCalled('Петрова')).toEqual([]);
    });

    it('unless it is another first name', async () => {
      await owners(await read('Щукина А.А.'));
      await rename('Щукина А.А.', 'Сорокина Анна Андреевна');
      expect(await owners(await read('Щукина Алла Андреевна'))).toEqual(['Щукина Алла Андреевна']);
    });

    it('where a misspelt surname was said to mean somebody', async () => {
      await add('Кривошеина Анна Андреевна');
      const orderId = await read('Хривашеена А.А.');
      const choice = { seenEntryId: (await person('Хривашеена А.А.')).id, actor: world.actor };
      const entryId = (await person('Кривошеина Анна Андреевна')).id;
      await new MatchName(world.source, world.clock).run({ ...choice, orderId, name: 'Хривашеена А.А.', entryId });
      expect(await owners(await read('Хривашеена Анна Андреевна'))).toEqual(['Кривошеина Анна Андреевна']);
    });

    it('after she has left, in whose place another does what she did', async () => {
      await add('Журавлёв Борис Львович');
      await owners(await read('Мельникова П.П.'));
      await rename('Мельникова П.П.', 'Орлова Полина Петровна');
      const { id: personId, version } = await person('Орлова Полина Петровна');
      const { id: successorId } = await person('Журавлёв Борис Львович');
      await new ReleasePerson(world.source, world.clock).run({
        ...{
          personId,
          version,
          successorId,
          fromDay: localDate('2023-03-09'),
          reason: 'Уволилась',
          actor: world.actor,
        },
      });
      expect(await owners(await read('Мельникова Полина Петровна'))).toEqual(['Журавлёв Борис Львович']);
      expect(await peopleCalled('Мельникова')).toEqual([]);
    });
  });
});

import { localDate } from '@domain/calendar';
import { matchKey, personMatchKey } from '@domain/directory';
import { russian } from '@domain/texts';
import { waitUntil } from '@platform/clock';
import { AppointmentEntity, DirectoryAliasEntity, OrganisationEntity, PersonEntity } from '@storage';
import {
  type ActingPerson,
  AddOrganisation,
  ConfirmOrder,
  DemandRoadmaps,
  FanOutTasks,
  HandOnTask,
  MatchName,
  NameCandidatesView,
  OrderDemands,
  OrderDetailView,
  OrderList,
} from '@workflow';
import { type PlanRow, ReviewWorld } from '../support/review-world.js';

const SIDES = ['Северной', 'Южной', 'Восточной', 'Западной', 'Верхней', 'Нижней'];
const LANDS = [
  'Заречной',
  'Озёрной',
  'Лесной',
  'Горной',
  'Луговой',
  'Степной',
  'Речной',
  'Полевой',
  'Каменной',
  'Солнечной',
  'Лунной',
];

/** A region with a town, its schools, its coordinator and an official of the town. */
interface Region {
  readonly ministry: OrganisationEntity;
  readonly town: OrganisationEntity;
  readonly schools: readonly OrganisationEntity[];
  readonly coordinator: ActingPerson;
  readonly townCoordinator: ActingPerson;
}

const ORDER: PlanRow = ['1', 'Провести совещание', 'июнь 2023 года', 'ОО'];

/** Two authorities in one installation; neither sees the other. */
describe('names in orders of two authorities', () => {
  let world: ReviewWorld;
  let number = 0;
  let regions = 0;
  beforeAll(async () => {
    world = await ReviewWorld.create();
  });
  afterAll(() => world.close());

  async function addBody(
    name: string,
    kind: OrganisationEntity['kind'],
    above: OrganisationEntity | null,
    key = matchKey(name),
  ): Promise<OrganisationEntity> {
    const { manager } = world.source;
    const { id } = await manager.save(
      manager.create(OrganisationEntity, {
        ...{ name, kind, matchKey: key, parentId: above?.id ?? null, timeZone: 'Europe/Moscow', state: 'active' },
      }),
    );
    return manager.findOneByOrFail(OrganisationEntity, { id });
  }

  async function addPerson(
    fullName: string,
    body: OrganisationEntity,
    role: PersonEntity['role'] = 'official',
  ): Promise<ActingPerson> {
    const { manager } = world.source;
    const { id } = await manager.save(
      manager.create(PersonEntity, {
        ...{ fullName, organisationId: body.id, kind: 'person', role, state: 'active' },
        ...{ matchKey: personMatchKey(fullName, body.matchKey), branchId: role === 'official' ? null : body.id },
      }),
    );
    return { personId: id, organisationId: body.id, branchId: body.id, role, via: 'web' };
  }

  async function addRegion(top: OrganisationEntity | null): Promise<Region> {
    const name = `${SIDES[regions % SIDES.length]} ${LANDS[Math.floor(regions / SIDES.length)]}`;
    regions += 1;
    const ministry = await addBody(`Министерство образования ${name} области`, 'ministry', top);
    const town = await addBody(`Управление образования ${name} области`, 'municipal_authority', ministry);
    const schools = [];
    for (const at of [1, 2])
      schools.push(await addBody(`МБОУ СОШ № ${at}`, 'school', town, matchKey(`МБОУ СОШ № ${at} ${name}`)));
    const coordinator = await addPerson('Орлова А.Б.', ministry, 'coordinator');
    const townCoordinator = await addPerson('Белова О.О.', town, 'coordinator');
    return { ministry, town, schools, coordinator, townCoordinator };
  }

  const read = (issuer: OrganisationEntity | string, actor: ActingPerson, rows: readonly PlanRow[] = [ORDER]) =>
    world.read(
      {
        issuer: typeof issuer === 'string' ? issuer : issuer.name.toUpperCase(),
        number: String((number += 1)),
        rows,
      },
      actor,
    );

  async function issue(orderId: string, actor: ActingPerson): Promise<void> {
    await new ConfirmOrder(world.source, world.clock).run({ orderId, actor });
    const fanOut = new FanOutTasks(world.source, world.clock);
    while (await fanOut.run()) await fanOut.run();
  }

  /** The organisations that have a task of their own by the order. */
  async function addressed(orderId: string): Promise<string[]> {
    const rows = await world.source.query<{ id: string }[]>(
      `select distinct assignee_organisation_id as id from task join organisation body on body.id = assignee_organisation_id
       where order_id = $1 and body.kind <> 'class'`,
      [orderId],
    );
    return rows.map(({ id }) => id).sort();
  }

  const idsOf = (bodies: readonly OrganisationEntity[]) => bodies.map(({ id }) => id).sort();

  /** Everything of the directory that stands under an authority, as it is stored. */
  async function directoryOf({ ministry }: Region): Promise<string> {
    const [row] = await world.source.query<[{ text: string }]>(
      `select (select string_agg(body::text, E'\\n' order by id) from organisation body where lineage @> array[$1::uuid])
         || (select string_agg(person::text, E'\\n' order by person.id) from person
           join organisation body on body.id = person.organisation_id where lineage @> array[$1::uuid]) as text`,
      [ministry.id],
    );
    return row.text;
  }

  const candidates = (orderId: string, name: string, actor: ActingPerson) =>
    new NameCandidatesView(world.source).run(orderId, name, actor);
  const meaningOf = async (orderId: string, name: string, actor: ActingPerson) =>
    (await candidates(orderId, name, actor)).find(({ isChosen }) => isChosen)?.id ?? null;
  const choose = async (orderId: string, name: string, entryId: string, actor: ActingPerson) =>
    new MatchName(world.source, world.clock).run({
      ...{ orderId, name, entryId, actor },
      seenEntryId: await meaningOf(orderId, name, actor),
    });

  describe.each(['one federal ministry', 'tops of their own'])('under %s', (tree) => {
    let one: Region;
    let other: Region;
    let top: OrganisationEntity | null;
    beforeAll(async () => {
      top = tree === 'tops of their own' ? null : await addBody('Министерство просвещения', 'ministry', null);
    });
    beforeEach(async () => {
      one = await addRegion(top);
      other = await addRegion(top);
    });

    it.each([
      ['the first', false],
      ['the second', true],
    ])('a class named by %s first means the schools of each region in its own orders', async (_, isTurned) => {
      const regions = isTurned ? [other, one] : [one, other];
      for (const { ministry, schools, coordinator } of regions) {
        const orderId = await read(ministry, coordinator);
        await issue(orderId, coordinator);
        expect(await addressed(orderId)).toEqual(idsOf(schools));
      }
      // Whoever's role covers the whole installation names the class of whoever issued the order.
      for (const { ministry, schools } of regions) {
        const orderId = await read(ministry, world.actor);
        await issue(orderId, world.actor);
        expect(await addressed(orderId)).toEqual(idsOf(schools));
      }
    });

    it('what one of them chooses for a name leaves the reading of the other', async () => {
      const rows: PlanRow[] = [['1', 'Семинар', 'июнь 2023 года', 'Ресурсный центр']];
      const [mine, theirs] = [
        await read(one.ministry, one.coordinator, rows),
        await read(other.ministry, other.coordinator, rows),
      ];
      const before = await meaningOf(theirs, 'Ресурсный центр', other.coordinator);
      await choose(mine, 'Ресурсный центр', one.town.id, one.coordinator);
      expect(await meaningOf(mine, 'Ресурсный центр', one.coordinator)).toBe(one.town.id);
      expect(await meaningOf(theirs, 'Ресурсный центр', other.coordinator)).toBe(before);
      const later = await read(one.ministry, one.coordinator, rows);
      expect(await meaningOf(later, 'Ресурсный центр', one.coordinator)).toBe(one.town.id);
      // A town of the region reads it as its region does.
      const ofTown = await read(one.town, one.townCoordinator, rows);
      expect(await meaningOf(ofTown, 'Ресурсный центр', one.townCoordinator)).toBe(one.town.id);
    });

    it('neither offers nor takes an entry of the other', async () => {
      const rows: PlanRow[] = [
        ['1', 'Семинар', 'июнь 2023 года', 'МБОУ СОШ № 2'],
        ['2', 'Совещание', 'июнь 2023 года', 'Белова О.О.'],
      ];
      const orderId = await read(one.ministry, one.coordinator, rows);
      const schools = (await candidates(orderId, 'МБОУ СОШ № 2', one.coordinator)).map(({ id }) => id);
      expect(schools).toContain(one.schools[1]?.id);
      expect(schools).not.toContain(other.schools[1]?.id);
      const people = (await candidates(orderId, 'Белова О.О.', one.coordinator)).map(({ id }) => id);
      expect(people).toContain(one.townCoordinator.personId);
      expect(people).not.toContain(other.townCoordinator.personId);
      const foreign = other.schools[1]?.id ?? '';
      await expect(choose(orderId, 'МБОУ СОШ № 2', foreign, one.coordinator)).rejects.toMatchObject({
        code: 'not-found-organisation',
      });
      await expect(
        choose(orderId, 'Белова О.О.', other.townCoordinator.personId, one.coordinator),
      ).rejects.toMatchObject({ code: 'not-found-person' });
      const { id: itemId } = await world.item(orderId, '1');
      await expect(
        new DemandRoadmaps(world.source, world.clock).run({
          ...{ orderId, itemId, kind: 'make', bodyIds: [one.town.id, foreign], actor: one.coordinator },
        }),
      ).rejects.toMatchObject({ code: 'not-found-organisation', values: { id: foreign } });
    });

    it('a task is handed on to nobody of the other', async () => {
      const rows: PlanRow[] = [['1', 'Семинар', 'июнь 2023 года', one.town.name]];
      const orderId = await read(one.ministry, one.coordinator, rows);
      await issue(orderId, one.coordinator);
      const [task] = await world.source.query<[{ id: string; version: number }]>(
        'select id, version from task where order_id = $1',
        [orderId],
      );
      const handOn = (organisationId: string) =>
        new HandOnTask(world.source, world.clock).run({
          ...{ taskId: task.id, version: task.version, actor: one.townCoordinator },
          parts: [{ organisationId, personId: null, dueDate: localDate('2023-06-01'), required: true }],
        });
      const foreign = other.schools[0]?.id ?? '';
      await expect(handOn(foreign)).rejects.toMatchObject({ code: 'not-found-organisation', values: { id: foreign } });
      // One that is seen and stands beside him is refused in words.
      await expect(handOn(one.ministry.id)).rejects.toMatchObject({ code: 'hand-on-not-below' });
    });

    it('an order headed by the other changes nothing there, and says so', async () => {
      const rows: PlanRow[] = [
        ['1', 'Семинар', 'июнь 2023 года', 'Орлова А.Б.'],
        ['2', 'Совещание', 'июнь 2023 года', 'ОО'],
        ['3', 'Отчёт', 'июнь 2023 года', other.town.name],
      ];
      const before = await directoryOf(other);
      const orderId = await read(other.ministry, one.coordinator, rows);
      expect(await world.warnings(orderId)).toContain('order issuer-beyond-branch');
      await issue(orderId, one.coordinator);
      expect(await directoryOf(other)).toBe(before);
      const strangers = await world.source.manager.findBy(OrganisationEntity, { parentId: one.ministry.id });
      expect(strangers.map(({ matchKey: key, namesBranchId }) => [key, namesBranchId])).toContainEqual([
        ...[other.ministry.matchKey, one.ministry.id],
      ]);
      expect(await addressed(orderId)).not.toContain(other.town.id);
      expect(await meaningOf(orderId, 'Орлова А.Б.', one.coordinator)).not.toBe(other.coordinator.personId);
      // Its own orders still find their own.
      const theirs = await read(other.ministry, other.coordinator, rows);
      expect(await world.warnings(theirs)).not.toContain('order issuer-beyond-branch');
      expect(await meaningOf(theirs, other.town.name, other.coordinator)).toBe(other.town.id);
    });

    it('a town that receives an order of its ministry finds the people of the ministry, and adds none there', async () => {
      const known = await addPerson('Ильина А.Б.', one.ministry);
      const rows: PlanRow[] = [
        ['1', 'Семинар', 'июнь 2023 года', 'Ильина А.Б.'],
        ['2', 'Семинар', 'июнь 2023 года', 'Новикова В.Г.'],
      ];
      const orderId = await read(one.ministry, one.townCoordinator, rows);
      expect(await world.warnings(orderId)).not.toContain('order issuer-beyond-branch');
      await issue(orderId, one.townCoordinator);
      expect(await meaningOf(orderId, 'Ильина А.Б.', one.townCoordinator)).toBe(known.personId);
      const added = await world.source.manager.findOneByOrFail(PersonEntity, {
        ...{ fullName: 'Новикова В.Г.', organisationId: one.town.id },
      });
      expect(added).toMatchObject({ namesBranchId: one.town.id, state: 'active' });
      expect(
        await world.source.manager.countBy(PersonEntity, { organisationId: one.ministry.id, kind: 'person' }),
      ).toBe(2);
    });

    describe('what serves the ministry, in an order of the ministry that a town receives,', () => {
      /** What the only row means as it is read, and after it is confirmed. */
      async function meantBy(name: string, responsible = name): Promise<(string | null)[]> {
        const rows: PlanRow[] = [['1', 'Семинар', 'июнь 2023 года', responsible]];
        const orderId = await read(one.ministry, one.townCoordinator, rows);
        const asRead = await meaningOf(orderId, name, one.townCoordinator);
        await issue(orderId, one.townCoordinator);
        return [asRead, await meaningOf(orderId, name, one.townCoordinator)];
      }

      it.each([
        ['by another name', (ministry: OrganisationEntity) => `директор|${ministry.id}`],
        ['by the name it has', (ministry: OrganisationEntity) => `директор департамента|${ministry.matchKey}`],
      ])('is found where it is a post, %s', async (_, keyOf) => {
        const { manager } = world.source;
        const post = await addBody('Директор департамента', 'role', one.ministry, keyOf(one.ministry));
        await manager.save(
          manager.create(AppointmentEntity, {
            ...{ organisationId: post.id, personId: one.coordinator.personId, capacity: 'holder', state: null },
            ...{ fromDay: localDate('2023-01-01'), createdAt: world.clock.now(), createdBy: world.actor.personId },
          }),
        );
        expect(await meantBy('Директор департамента')).toEqual([post.id, post.id]);
        expect(await meantBy('Директор департамента')).toEqual([post.id, post.id]);
      });

      it('is found where it is somebody of an institute, by his post', async () => {
        const institute = await addBody(`Институт при ${one.ministry.name}`, 'institute', one.ministry);
        const { personId } = await addPerson('Ильина Анна Борисовна', institute);
        await world.source.manager.update(PersonEntity, { id: personId }, { position: 'директор института развития' });
        expect(await meantBy('Ильина А.Б.', 'А.Б. Ильина - директор института развития')).toEqual([personId, personId]);
        expect(await meantBy('Ильина А.Б.', 'А.Б. Ильина - директор института развития')).toEqual([personId, personId]);
      });

      it('is not taken for the ministry, nor are its people for those of the ministry', async () => {
        const institute = await addBody(`Институт при ${one.ministry.name}`, 'institute', one.ministry);
        const known = await addPerson('Ильина А.Б.', institute);
        const rows: PlanRow[] = [['1', 'Семинар', 'июнь 2023 года', 'Ильина А.Б.']];
        const orderId = await read(institute, one.townCoordinator, rows);
        expect(await world.warnings(orderId)).toContain('order issuer-beyond-branch');
        expect(await meaningOf(orderId, 'Ильина А.Б.', one.townCoordinator)).not.toBe(known.personId);
        await issue(orderId, one.townCoordinator);
      });
    });

    it('a choice goes before what a reading notes for the same name at that moment', async () => {
      const rows: PlanRow[] = [['1', 'Семинар', 'июнь 2023 года', 'Ресурсный центр']];
      const orderId = await read(one.ministry, one.coordinator, rows);
      const reading = world.source.createQueryRunner();
      await reading.startTransaction();
      await reading.manager.insert(DirectoryAliasEntity, {
        ...{ matchKey: matchKey('Ресурсный центр'), namesBranchId: one.ministry.id, organisationId: one.ministry.id },
      });
      const chosen = choose(orderId, 'Ресурсный центр', one.town.id, one.coordinator);
      const standsStill = `select from pg_locks where locktype = 'transactionid' and not granted`;
      await waitUntil(async () => (await world.source.query<unknown[]>(standsStill))[0], {
        ...{ timeoutMs: 60_000, everyMs: 5 },
      });
      await reading.commitTransaction();
      await reading.release();
      await chosen;
      expect(await meaningOf(orderId, 'Ресурсный центр', one.coordinator)).toBe(one.town.id);
    });

    it('says at review how many organisations a class means, and where it means none', async () => {
      const rows: PlanRow[] = [
        ['1', 'Семинар', 'июнь 2023 года', 'ОО'],
        ['2', 'Семинар', 'июнь 2023 года', 'МОУО'],
      ];
      const orders = new OrderList(world.source, world.clock);
      const sizes = async (orderId: string, actor: ActingPerson) =>
        (await new OrderDetailView(world.source, world.clock, orders).run(orderId, actor, russian)).classes.map(
          ({ className, count }) => [className, count],
        );
      const ofRegion = await read(one.ministry, one.coordinator, rows);
      expect(await sizes(ofRegion, one.coordinator)).toEqual([
        ['МОУО', 1],
        ['ОО', 2],
      ]);
      const ofSchool = await addPerson('Лебедева А.Б.', one.schools[0]!, 'coordinator');
      const own = await read('МБОУ СОШ № 1', ofSchool, rows);
      expect(await sizes(own, ofSchool)).toEqual([
        ['МОУО', 0],
        ['ОО', 1],
      ]);
    });

    it('an order of the whole installation is looked through by each as far as his branch reaches', async () => {
      const rows: PlanRow[] = [['1', 'Семинар', 'июнь 2023 года', 'Опорная площадка']];
      const chief = { ...(await addPerson('Зорина А.Б.', one.ministry, 'coordinator')), branchId: null };
      const [mine, theirs] = [await read(one.ministry, chief, rows), await read(other.ministry, world.actor, rows)];
      const before = await meaningOf(theirs, 'Опорная площадка', world.actor);
      const foreign = other.town.id;
      await expect(choose(mine, 'Опорная площадка', foreign, one.coordinator)).rejects.toMatchObject({
        code: 'not-found-organisation',
      });
      await choose(mine, 'Опорная площадка', one.town.id, one.coordinator);
      expect(await meaningOf(mine, 'Опорная площадка', one.coordinator)).toBe(one.town.id);
      expect(await meaningOf(theirs, 'Опорная площадка', world.actor)).toBe(before);
      // Whoever has no bounds changes what was chosen for the order, even to somebody of another branch.
      await choose(mine, 'Опорная площадка', foreign, chief);
      expect(await meaningOf(mine, 'Опорная площадка', chief)).toBe(foreign);
      expect(await meaningOf(theirs, 'Опорная площадка', world.actor)).toBe(before);
    });

    it('an entry made by hand may be called what one of the other is', async () => {
      const add = (name: string, actor: ActingPerson) =>
        new AddOrganisation(world.source, world.clock).run({ name, kind: 'body', actor });
      const name = `Отдел оценки качества № ${regions}`;
      const [mine, theirs] = [await add(name, one.coordinator), await add(name, other.coordinator)];
      await expect(add(name, one.coordinator)).rejects.toMatchObject({ code: 'name-taken' });
      const rows: PlanRow[] = [['1', 'Семинар', 'июнь 2023 года', name]];
      for (const [{ id }, { ministry, coordinator }] of [[mine, one] as const, [theirs, other] as const])
        expect(await meaningOf(await read(ministry, coordinator, rows), name, coordinator)).toBe(id);
    });

    it('an institute acts for its region', async () => {
      const institute = await addBody(`Институт при ${one.ministry.name}`, 'institute', one.ministry);
      const coordinator = await addPerson('Лебедева А.Б.', institute, 'coordinator');
      const orderId = await read(institute, coordinator);
      await issue(orderId, coordinator);
      expect(await addressed(orderId)).toEqual(idsOf(one.schools));
    });

    it('an entry that is moved out of the branch is not meant by its orders any more', async () => {
      const rows: PlanRow[] = [['1', 'Семинар', 'июнь 2023 года', 'Ресурсный центр']];
      const first = await read(one.ministry, one.coordinator, rows);
      const moved = (await meaningOf(first, 'Ресурсный центр', one.coordinator)) ?? '';
      await world.source.manager.update(OrganisationEntity, { id: moved }, { parentId: other.town.id });
      const second = await read(one.ministry, one.coordinator, rows);
      const next = await meaningOf(second, 'Ресурсный центр', one.coordinator);
      expect(next).not.toBe(null);
      expect(next).not.toBe(moved);
      await issue(first, one.coordinator);
      expect(await addressed(first)).toEqual([next]);
    });

    it('classes of the other are neither offered nor proposed for a demand of roadmaps', async () => {
      const rows: PlanRow[] = [['1', 'Разработать дорожные карты ОО', 'июнь 2023 года', 'ОО']];
      const foreign = await read(other.ministry, other.coordinator, rows);
      const own = await read(one.ministry, one.coordinator, rows);
      const demands = (orderId: string, actor: ActingPerson) => new OrderDemands(world.source).run(orderId, actor);
      const [theirs] = (await demands(foreign, other.coordinator)).classes;
      const shown = await demands(own, one.coordinator);
      expect(theirs?.name).toBe('ОО');
      expect(shown.classes.map(({ id }) => id)).not.toContain(theirs?.id);
      const [proposed] = shown.rows;
      expect(proposed?.suggested?.bodies).toHaveLength(1);
      const bodyIds = proposed?.suggested?.bodies.map(({ id }) => id) ?? [];
      await new DemandRoadmaps(world.source, world.clock).run({
        ...{ orderId: own, itemId: proposed?.itemId ?? '', kind: 'make', bodyIds, actor: one.coordinator },
      });
    });
  });
});

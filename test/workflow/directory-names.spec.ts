import type { ReadItem } from '@domain/orders';
import { textsIn } from '@domain/texts';
import {
  AuditEventEntity,
  DirectoryAliasEntity,
  OrganisationEntity,
  PersonEntity,
  TaskParticipantEntity,
} from '@storage';
import {
  AddOrganisation,
  AddPerson,
  ConfirmOrder,
  MatchName,
  NameCandidatesView,
  NotFound,
  ReviewHistoryView,
  TurnBackReview,
} from '@workflow';
import { ReviewWorld } from '../support/review-world.js';

describe('names of orders and the directory', () => {
  let world: ReviewWorld;
  let number = 200;

  beforeAll(async () => {
    world = await ReviewWorld.create();
    for (const name of ['МБОУ СОШ № 2', 'МБОУ СОШ № 25', 'ГАУ ДПО «ЗИРО»', 'Отдел общего образования'])
      await addBody(name);
  });
  afterAll(() => world.close());

  async function addBody(name: string): Promise<string> {
    const add = new AddOrganisation(world.source, world.clock);
    return (await add.run({ name, kind: 'body', timeZone: 'Europe/Moscow', email: null, actor: world.actor })).id;
  }

  const read = (responsible: string) =>
    world.read({ number: String((number += 1)), rows: [['1', 'Семинар', 'июнь 2023 года', responsible]] });
  const bodyNamed = (name: string) => world.source.manager.findOneBy(OrganisationEntity, { name });
  const candidates = async (orderId: string, name: string) =>
    (await new NameCandidatesView(world.source).run(orderId, name, world.actor)).map((one) => [
      one.name,
      one.reason,
      one.isChosen,
    ]);

  it.each([
    ['ЗИРО', 'ГАУ ДПО «ЗИРО»'],
    ['СОШ № 2', 'МБОУ СОШ № 2'],
    ['Отдел общево образования', 'Отдел общего образования'],
  ])('«%s» is «%s», and no entry of its own', async (written, entry) => {
    const orderId = await read(written);
    expect(await bodyNamed(written)).toBe(null);
    expect(await candidates(orderId, written)).toContainEqual([entry, expect.any(String), true]);
  });

  it.each(['СОШ', 'мбоу', 'ЗИРО'])('is looked for by «%s» alone', async (words) => {
    const orderId = await read('Школа на улице Речной');
    const view = new NameCandidatesView(world.source);
    const found = await view.run(orderId, 'Школа на улице Речной', world.actor, words);
    expect(found.map(({ name }) => name)).toContainEqual(expect.stringMatching(new RegExp(words, 'iu')));
  });

  it.each(['МБОУ СОШ № 52', 'Отдел дошкольного образования', 'ЗИРА'])('«%s» is somebody else', async (written) => {
    await read(written);
    expect(await bodyNamed(written)).toMatchObject({ state: 'proposed' });
  });

  it('a person of the issuing body is known by surname and initials; another of the name elsewhere is not', async () => {
    const issuer = await bodyNamed('Департамент образования Зареченской области');
    const add = (fullName: string, organisationId: string) =>
      new AddPerson(world.source, world.clock).run({
        fullName,
        organisationId,
        position: null,
        email: null,
        role: 'official',
        actor: world.actor,
      });
    const elsewhere = await bodyNamed('МБОУ СОШ № 25');
    await add('Орлова Анна Борисовна', issuer?.id ?? '');
    await add('Белова Вера Глебовна', elsewhere?.id ?? '');
    const orderId = await read('Орлова А.Б., Белова В.Г.');
    const people = await world.source.manager.findBy(PersonEntity, { kind: 'person' });
    expect(
      people
        .map(({ fullName }) => fullName)
        .filter((name) => /^(?:Орлов|Белов)/.test(name))
        .sort(),
    ).toEqual(['Белова В.Г.', 'Белова Вера Глебовна', 'Орлова Анна Борисовна']);
    expect(await candidates(orderId, 'Белова В.Г.')).toEqual([
      ['Белова В.Г.', 'same', true],
      ['Белова Вера Глебовна', 'same', false],
    ]);
  });

  const seen = async (orderId: string, name: string) =>
    (await new NameCandidatesView(world.source).run(orderId, name, world.actor)).find(({ isChosen }) => isChosen)?.id ??
    null;

  const choose = (orderId: string, name: string, entryId: string | undefined, seenEntryId: string | null) =>
    new MatchName(world.source, world.clock).run({
      ...{ orderId, name, seenEntryId, entryId: entryId ?? '' },
      actor: world.actor,
    });

  async function turnBack(orderId: string, direction: 'undo' | 'redo'): Promise<void> {
    const stepId = (await history(orderId))[direction]?.id ?? '0';
    await new TurnBackReview(world.source, world.clock).run({ orderId, direction, stepId, actor: world.actor });
  }

  const history = (orderId: string) => new ReviewHistoryView(world.source).run(orderId, textsIn('ru'));

  it('what a person chooses holds from then on, for this order and the next', async () => {
    const orderId = await read('Заречный центр');
    const chosen = await bodyNamed('ГАУ ДПО «ЗИРО»');
    await choose(orderId, 'Заречный центр', chosen?.id, await seen(orderId, 'Заречный центр'));
    const next = await read('Заречный центр');
    for (const id of [orderId, next]) {
      await new ConfirmOrder(world.source, world.clock).run({ orderId: id, actor: world.actor });
    }
    const taskParts = await world.source.manager.findBy(TaskParticipantEntity, { organisationId: chosen?.id ?? '' });
    expect(taskParts.length).toBeGreaterThanOrEqual(2);
    expect(await world.source.manager.findOneBy(DirectoryAliasEntity, { matchKey: 'заречный центр' })).toMatchObject({
      organisationId: chosen?.id,
      chosenBy: world.actor.personId,
    });
    expect(await candidates(next, 'Заречный центр')).toContainEqual(['ГАУ ДПО «ЗИРО»', null, true]);
  });

  it('a choice is a step of the review: told, taken back, done anew, each time with a row of the audit', async () => {
    const orderId = await read('Речной центр');
    const own = await seen(orderId, 'Речной центр');
    const chosen = await bodyNamed('ГАУ ДПО «ЗИРО»');
    await choose(orderId, 'Речной центр', chosen?.id, own);
    expect((await history(orderId)).undo?.text).toBe('«Речной центр» – это «ГАУ ДПО «ЗИРО»» в справочнике: 1');
    await turnBack(orderId, 'undo');
    expect(await seen(orderId, 'Речной центр')).toBe(own);
    await turnBack(orderId, 'redo');
    expect(await seen(orderId, 'Речной центр')).toBe(chosen?.id);
    const audit = await world.source.manager.find(AuditEventEntity, {
      where: { subject: `order:${orderId}`, action: 'name-matched' },
      order: { id: 'ASC' },
    });
    expect(audit.map(({ actorId, details }) => [actorId, details.name, details.entry])).toEqual([
      [world.actor.personId, 'Речной центр', chosen?.id],
      [world.actor.personId, 'Речной центр', null],
      [world.actor.personId, 'Речной центр', chosen?.id],
    ]);
  });

  it('takes back what the program was certain of, and gives it back', async () => {
    const orderId = await read('МБОУ СОШ №2');
    const [second, other] = [await bodyNamed('МБОУ СОШ № 2'), await bodyNamed('МБОУ СОШ № 25')];
    const { responsible } = (await world.item(orderId, '1')).reading as ReadItem;
    const name = responsible[0]?.name ?? '';
    expect(await seen(orderId, name)).toBe(second?.id);
    await choose(orderId, name, other?.id, second?.id ?? null);
    expect(await seen(orderId, name)).toBe(other?.id);
    await turnBack(orderId, 'undo');
    expect(await seen(orderId, name)).toBe(second?.id);
  });

  it('refuses to overwrite what somebody chose meanwhile, by a choice and by taking one back', async () => {
    const [first, second] = [await read('Озёрный центр'), await read('Озёрный центр')];
    const own = await seen(first, 'Озёрный центр');
    const [zone, school] = [await bodyNamed('ГАУ ДПО «ЗИРО»'), await bodyNamed('МБОУ СОШ № 25')];
    await choose(first, 'Озёрный центр', zone?.id, own);
    await expect(choose(second, 'Озёрный центр', school?.id, own)).rejects.toMatchObject({ code: 'stale-name' });
    await choose(second, 'Озёрный центр', school?.id, zone?.id ?? null);
    await expect(turnBack(first, 'undo')).rejects.toMatchObject({ code: 'stale-name' });
    expect(await seen(first, 'Озёрный центр')).toBe(school?.id);
  });

  it('leaves no step where the entry chosen is the one that was meant', async () => {
    const orderId = await read('Лесной центр');
    const own = await seen(orderId, 'Лесной центр');
    await choose(orderId, 'Лесной центр', own ?? '', own);
    expect((await history(orderId)).steps).toEqual([]);
  });

  it('other words find an entry that is called nothing like the name', async () => {
    const orderId = await read('Горный центр');
    const found = await new NameCandidatesView(world.source).run(orderId, 'Горный центр', world.actor, 'ЗИРО');
    expect(found[0]).toMatchObject({ name: 'Горный центр', isChosen: true });
    expect(found).toContainEqual(expect.objectContaining({ name: 'ГАУ ДПО «ЗИРО»', reason: null, isChosen: false }));
  });

  it('refuses a name no row holds, and an entry that is none', async () => {
    const orderId = await read('МОУО');
    const body = await bodyNamed('МБОУ СОШ № 2');
    await expect(choose(orderId, 'УО', body?.id, null)).rejects.toThrow(NotFound);
    const own = await seen(orderId, 'МОУО');
    await expect(choose(orderId, 'МОУО', world.actor.personId, own)).rejects.toThrow(NotFound);
  });

  it('letters are compared whatever the locale of the database', async () => {
    const [row] = await world.source.query<{ similar: number }[]>(
      `select similarity(trigram_letters('Школа Заречья'), trigram_letters('школы заречья')) as similar`,
    );
    expect(row?.similar).toBeGreaterThan(0.6);
  });
});

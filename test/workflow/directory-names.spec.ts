import { DirectoryAliasEntity, OrganisationEntity, PersonEntity, TaskParticipantEntity } from '@storage';
import { AddOrganisation, AddPerson, ConfirmOrder, MatchName, NameCandidatesView, NotFound } from '@workflow';
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
    (await new NameCandidatesView(world.source).run(orderId, name)).map((one) => [one.name, one.reason, one.isChosen]);

  it.each([
    ['ЗИРО', 'ГАУ ДПО «ЗИРО»'],
    ['СОШ № 2', 'МБОУ СОШ № 2'],
    ['Отдел общево образования', 'Отдел общего образования'],
  ])('«%s» is «%s», and no entry of its own', async (written, entry) => {
    const orderId = await read(written);
    expect(await bodyNamed(written)).toBe(null);
    expect(await candidates(orderId, written)).toContainEqual([entry, expect.any(String), true]);
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

  it('what a person chooses holds from then on, for this order and the next', async () => {
    const orderId = await read('Заречный центр');
    const chosen = await bodyNamed('ГАУ ДПО «ЗИРО»');
    await new MatchName(world.source).run({
      orderId,
      name: 'Заречный центр',
      entryId: chosen?.id ?? '',
      actor: world.actor,
    });
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
  });

  it('refuses a name no row holds, and an entry that is none', async () => {
    const orderId = await read('МОУО');
    const choose = (name: string, entryId: string) =>
      new MatchName(world.source).run({ orderId, name, entryId, actor: world.actor });
    const body = await bodyNamed('МБОУ СОШ № 2');
    await expect(choose('УО', body?.id ?? '')).rejects.toThrow(NotFound);
    await expect(choose('МОУО', world.actor.personId)).rejects.toThrow(NotFound);
  });

  it('letters are compared whatever the locale of the database', async () => {
    const [row] = await world.source.query<{ similar: number }[]>(
      `select similarity(trigram_letters('Школа Заречья'), trigram_letters('школы заречья')) as similar`,
    );
    expect(row?.similar).toBeGreaterThan(0.6);
  });
});

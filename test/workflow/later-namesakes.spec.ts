import { textsIn } from '@domain/texts';
import { OrganisationEntity, PersonEntity } from '@storage';
import { AddPerson, ConfirmOrder, MatchName, NameCandidatesView, OrderDetailView, OrderList } from '@workflow';
import { ReviewWorld } from '../support/review-world.js';

describe('a person who is added when another of the same initials is known', () => {
  let world: ReviewWorld;
  let number = 500;

  beforeAll(async () => {
    world = await ReviewWorld.create();
    await read('Сомов В.Г.');
  });
  afterAll(() => world.close());

  const read = (responsible: string) =>
    world.read({ number: String((number += 1)), rows: [['1', 'Семинар', 'июнь 2023 года', responsible]] });

  async function add(...fullNames: string[]): Promise<void> {
    const name = 'Департамент образования Зареченской области';
    const { id: organisationId } = await world.source.manager.findOneByOrFail(OrganisationEntity, { name });
    for (const fullName of fullNames)
      await new AddPerson(world.source, world.clock).run({
        ...{ fullName, organisationId, position: null, email: null, role: 'official', actor: world.actor },
      });
  }

  async function remarks(orderId: string): Promise<string[]> {
    const view = new OrderDetailView(world.source, world.clock, new OrderList(world.source, world.clock));
    const [row] = (await world.items(orderId)).filter(({ source }) => source === 'table');
    const { warnings } = await view.item(orderId, row!.id, textsIn('ru'));
    return warnings.map(({ code }) => code).filter((code) => code === 'person-ambiguous');
  }

  const confirm = (orderId: string) => new ConfirmOrder(world.source, world.clock).run({ orderId, actor: world.actor });

  /** Who is meant, null for nobody. */
  async function meant(orderId: string, name: string): Promise<string | null> {
    const offered = await new NameCandidatesView(world.source).run(orderId, name, world.actor);
    return offered.find(({ isChosen }) => isChosen)?.name ?? null;
  }

  async function choose(orderId: string, name: string, fullName: string): Promise<void> {
    const { id: entryId } = await world.source.manager.findOneByOrFail(PersonEntity, { fullName });
    await new MatchName(world.source, world.clock).run({
      ...{ orderId, name, entryId, seenEntryId: null, actor: world.actor },
    });
  }

  it('makes the initials ask, which the program had taken for certain, until a person chooses; that stands', async () => {
    await add('Жаров Иван Ильич');
    const first = await read('Жаров И.И.');
    expect(await remarks(first)).toEqual([]);
    await confirm(first);
    await add('Жаров Игорь Ильич');
    const second = await read('Жаров И.И.');
    expect(await remarks(second)).toEqual(['person-ambiguous']);
    expect(await meant(second, 'Жаров И.И.')).toBe(null);
    await expect(confirm(second)).rejects.toMatchObject({ code: 'names-ambiguous' });
    // Whom an issued order means is settled.
    expect(await meant(first, 'Жаров И.И.')).toBe('Жаров Иван Ильич');
    await confirm(first);
    await choose(second, 'Жаров И.И.', 'Жаров Иван Ильич');
    expect(await remarks(second)).toEqual([]);
    await confirm(second);
    const third = await read('Жаров И.И.');
    expect(await remarks(third)).toEqual([]);
    expect(await meant(third, 'Жаров И.И.')).toBe('Жаров Иван Ильич');
  });

  it('does so where the one who is known is an entry of initials and two of full names fit it', async () => {
    await confirm(await read('Дымов И.И.'));
    await add('Дымов Иван Ильич', 'Дымов Игорь Ильич');
    const orderId = await read('Дымов И.И.');
    expect(await remarks(orderId)).toEqual(['person-ambiguous']);
    await expect(confirm(orderId)).rejects.toMatchObject({ code: 'names-ambiguous' });
    await choose(orderId, 'Дымов И.И.', 'Дымов И.И.');
    expect(await remarks(orderId)).toEqual([]);
    await confirm(orderId);
  });

  it('is not asked about where no initials fit, or the order writes the name out', async () => {
    await add('Лыков Иван Ильич');
    await confirm(await read('Лыков И.И.'));
    await add('Лыков Пётр Ильич', 'Лыков Игорь Петрович');
    expect(await meant(await read('Лыков И.И.'), 'Лыков И.И.')).toBe('Лыков Иван Ильич');
    await add('Лыков Игорь Ильич');
    expect(await remarks(await read('Лыков Игорь Ильич'))).toEqual([]);
  });
});

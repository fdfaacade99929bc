import { OrganisationEntity, PersonEntity } from '@storage';
import { type ActingPerson, ApplyEdition, ConfirmOrder } from '@workflow';
import { type PlanRow, ReviewWorld } from '../support/review-world.js';

const plan = (term: string) => {
  const row: PlanRow = ['1', 'Провести совещание', term, 'ОО'];
  return { number: '77-Р', rows: [row] };
};

/** An order of the region that two municipalities receive, neither of which sees what the other does. */
describe('one order in two branches', () => {
  let world: ReviewWorld;

  beforeAll(async () => {
    world = await ReviewWorld.create();
  });
  afterAll(() => world.close());

  async function coordinatorOf(name: string): Promise<ActingPerson> {
    const { manager } = world.source;
    const body = await manager.save(
      manager.create(OrganisationEntity, {
        name,
        matchKey: name,
        kind: 'municipal_authority' as const,
        timeZone: 'Europe/Moscow',
        state: 'active' as const,
      }),
    );
    const person = await manager.save(
      manager.create(PersonEntity, {
        organisationId: body.id,
        kind: 'person' as const,
        fullName: name,
        matchKey: `person of ${name}`,
        role: 'coordinator' as const,
        branchId: body.id,
        state: 'active' as const,
      }),
    );
    return { personId: person.id, organisationId: body.id, branchId: body.id, role: 'coordinator', via: 'web' };
  }

  const confirm = (orderId: string, actor: ActingPerson) =>
    new ConfirmOrder(world.source, world.clock).run({ orderId, actor });

  it('is received, issued and brought to a new edition by each for itself', async () => {
    const [one, two] = [await coordinatorOf('Отдел первого района'), await coordinatorOf('Отдел второго района')];
    const first = await world.read(plan('март 2023 года'), one);
    const second = await world.read(plan('март 2023 года'), two);
    expect(second).not.toBe(first);
    expect(await world.read(plan('март 2023 года'), one)).toBe(first);
    await confirm(first, one);
    const edition = await world.read(plan('апрель 2023 года'), two);
    // The order of the other branch is none it could change.
    await expect(
      new ApplyEdition(world.source, world.clock).run({ orderId: edition, actor: two }),
    ).rejects.toMatchObject({
      code: 'edition-of-nothing',
    });
    await confirm(second, two);
    await expect(confirm(edition, two)).rejects.toMatchObject({ code: 'order-already-issued', values: { id: second } });
    expect(await new ApplyEdition(world.source, world.clock).run({ orderId: edition, actor: two })).toMatchObject({
      orderId: second,
    });
  });
});

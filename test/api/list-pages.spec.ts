import { addDays } from '@domain/calendar';
import { LetterEntity, type OrganisationEntity } from '@storage';
import { leafThrough } from '../support/leaf-through.js';
import { ApiWorld, type Client, TODAY } from './api-world.js';

/** Names that two share, which only the last key of a list tells apart. */
const NAMES = ['Школа № 2', 'Школа № 1', 'Школа № 2', 'Лицей «Ёлка», г. Челябинск', 'Школа № 10'];

describe('lists that grow, leafed through', () => {
  let world: ApiWorld;
  let administrator: Client;
  let town: OrganisationEntity;
  let orderId: string;

  beforeAll(async () => {
    world = await ApiWorld.create();
    administrator = await world.signInAs('administrator');
    town = await world.addOrganisation({ kind: 'municipal_authority', name: 'Город' });
    const { manager } = world.source;
    for (const [made, name] of NAMES.entries()) {
      const { id } = await world.addOrganisation({ name, matchKey: `${name} ${made}`, parentId: town.id });
      const person = await world.addPerson({ organisationId: id, fullName: `Человек ${made % 2}`, email: null });
      // Two of one instant, and one a millionth of a second later, which a clock of JavaScript does not tell apart.
      const receivedAt = new Date(`2023-03-0${1 + (made % 2)}T06:00:00.123Z`);
      const task = await world.addTask({ organisationId: id }, {}, [], { receivedAt });
      if (orderId === undefined) orderId = task.orderId;
      await world.source.query('update task set order_id = $2 where id = $1', [task.id, orderId]);
      await manager.save(
        manager.create(LetterEntity, {
          ...{ recipientId: person.id, class: 'digest', sequence: 1, state: 'gathering', attempts: 0 },
          ...{ localDay: addDays(TODAY, made % 3), sendAt: new Date(`2023-03-1${made % 3}T04:00:00Z`) },
          nextAttemptAt: new Date('2023-03-10T04:00:00Z'),
        }),
      );
    }
    await world.source.query(
      `update order_document set received_at = received_at + interval '1 microsecond' where id = $1`,
      [orderId],
    );
  });
  afterAll(() => world.close());

  const LISTS = {
    '/api/orders': ['rows', 'next', 'previous', 'cursor'],
    '/api/letters': ['rows', 'next', 'previous', 'cursor'],
    '/api/directory': ['organisations', 'organisationNext', 'organisationPrevious', 'cursor'],
    '/api/directory of people': ['people', 'peopleNext', 'peoplePrevious', 'peopleCursor'],
    'the organisations of a matrix': ['bodies', 'bodyNext', 'bodyPrevious', 'bodyCursor'],
  } as const;

  const doorOf = (list: string) =>
    list.startsWith('the ') ? `/api/orders/${orderId}/matrix` : (list.split(' ')[0] ?? '');

  async function page(list: keyof typeof LISTS, pageSize: number, cursor?: string) {
    const [rows, next, previous, field] = LISTS[list];
    const query = { pageSize, ...(cursor !== undefined && { [field]: cursor }) };
    const { body } = await administrator.get(doorOf(list)).query(query).expect(200);
    const ids = (body[rows] as { id: string }[]).map(({ id }) => id);
    return { ids, next: body[next] as string | null, previous: body[previous] as string | null };
  }

  const paged = Object.keys(LISTS).filter((list) => !list.startsWith('the ')) as (keyof typeof LISTS)[];

  it.each(paged)('%s show each row once, there and back the same way', async (list) => {
    const whole = await page(list, 500);
    expect(whole).toMatchObject({ next: null, previous: null });
    expect(whole.ids.length).toBeGreaterThanOrEqual(NAMES.length);
    for (const size of [1, 2]) {
      const { there, back, pages } = await leafThrough((cursor) => page(list, size, cursor));
      expect(there).toEqual(whole.ids);
      expect(back).toEqual(whole.ids);
      expect(pages).toBe(Math.ceil(whole.ids.length / size));
    }
  });

  it('go on where they were when a row before the page goes', async () => {
    const [first, , third] = (await page('/api/directory', 500)).ids;
    const { next } = await page('/api/directory', 2);
    await world.source.query(`update organisation set name = 'Яна' where id = $1`, [first]);
    expect((await page('/api/directory', 1, next ?? '')).ids).toEqual([third]);
  });

  it('begin anew for who stands where nothing is left', async () => {
    const { ids } = await page('/api/orders', 500);
    const { next } = await page('/api/orders', ids.length - 1);
    await world.source.query(`update order_document set received_at = received_at + interval '9 days' where id = $1`, [
      ids.at(-1),
    ]);
    const shown = await page('/api/orders', 2, next ?? '');
    expect(shown).toMatchObject({ ids: [ids.at(-1), ids[0]], previous: null });
  });

  it.each(Object.keys(LISTS) as (keyof typeof LISTS)[])('%s refuse a cursor that is none of theirs', async (list) => {
    const [, , , field] = LISTS[list];
    const { body } = await administrator
      .get(doorOf(list))
      .query({ [field]: 'WyJmIiwiMSJd' })
      .expect(422);
    expect(body).toMatchObject({ errors: [{ place: field }] });
  });
});

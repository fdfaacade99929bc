import { localDate } from '@domain/calendar';
import type { OrganisationEntity, PersonEntity, TaskEntity } from '@storage';
import { anyOrder } from '../support/any-order.mjs';
import { ApiWorld, type Client } from './api-world.js';

const NAME = 'Белова Вера Глебовна';
/** Two that change places by chance stay where they were so often once in a thousand runs. */
const TIMES = 10;
const YESTERDAY = localDate('2023-03-09');

/** Two people and two bodies that nothing a list shows tells apart. */
describe('namesakes stand in the same order each time', () => {
  let world: ApiWorld;
  let ministry: OrganisationEntity;
  let school: OrganisationEntity;
  let head: PersonEntity;
  let task: TaskEntity;
  let coordinator: Client;
  let lead: Client;
  let ordinary: () => void;

  beforeAll(async () => {
    ordinary = anyOrder();
    world = await ApiWorld.create();
    ministry = await world.addOrganisation({ kind: 'ministry' });
    for (const matchKey of ['one', 'other']) {
      await world.addOrganisation({ parentId: ministry.id, name: 'Школа № 1', matchKey });
    }
    school = await world.addOrganisation({ parentId: ministry.id });
    head = await world.addPerson({ organisationId: school.id });
    const deputy = await world.addPerson({ organisationId: school.id });
    const ofMinistry = { ownerOrganisationId: ministry.id };
    const others: NonNullable<Parameters<ApiWorld['addTask']>[2]>[number][] = [];
    for (const matchKey of ['one', 'other']) {
      const { id: personId } = await world.addPerson({ organisationId: school.id, fullName: NAME, matchKey });
      others.push({ role: 'executor', organisationId: school.id, personId });
      const late = { dueDate: YESTERDAY, controlDate: YESTERDAY };
      await world.addTask({ organisationId: school.id, personId }, late, [], ofMinistry);
      await world.source.query(
        `insert into substitution (person_id, deputy_id, from_day, to_day, created_at)
         values ($1, $2, '2023-03-10', '2023-03-24', '2023-03-10T06:00:00Z')`,
        [personId, deputy.id],
      );
    }
    task = await world.addTask({ organisationId: school.id, personId: head.id }, {}, others, ofMinistry);
    coordinator = await world.signIn(
      (await world.addPerson({ organisationId: ministry.id, role: 'coordinator', branchId: ministry.id })).id,
    );
    lead = await world.signIn(head.id);
  });
  afterAll(async () => {
    await world.close();
    ordinary();
  });

  const read = async (address: string, by: Client) => (await by.get(address).expect(200)).body;

  it.each<[list: string, read: () => Promise<unknown>]>([
    ['to whom a task can be handed on', () => read(`/api/tasks/${task.id}/receivers?search=бело`, lead)],
    ['who may be asked in a comment', () => read(`/api/tasks/${task.id}/mentionable?search=бело`, lead)],
    ['who owes overdue tasks', () => read('/api/debtors', coordinator)],
    ['who has read an order', () => read(`/api/orders/${task.orderId}/acquaintance`, coordinator)],
    ['whose calendar it is', () => read('/api/calendars/owners', coordinator)],
    ['who can stand in', () => read('/api/profile/substitutions', lead)],
    ['who is away in a branch', () => read('/api/substitutions', coordinator)],
  ])('in the list of %s', async (_list, listed) => {
    const first = JSON.stringify(await listed());
    expect(first).toMatch(/(?:Белова|Школа № 1).*(?:Белова|Школа № 1)/u);
    for (let time = 0; time < TIMES; time += 1) expect(JSON.stringify(await listed())).toBe(first);
  });
});

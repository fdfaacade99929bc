import { textsIn } from '@domain/texts';
import { OrganisationEntity, TaskEntity } from '@storage';
import { ConfirmOrder, FanOutTasks, OrderDetailView, OrderList } from '@workflow';
import { ReviewWorld } from '../support/review-world.js';

/** More than one chunk of the sweep. */
const SCHOOLS = 1_200;

describe('a row addressed to a class of organisations', () => {
  let world: ReviewWorld;
  let orderId: string;

  beforeAll(async () => {
    world = await ReviewWorld.create();
    orderId = await world.read({
      rows: [
        ['1', 'Провести самодиагностику', 'до 1 июня 2023 года', 'ШНОР'],
        ['2', 'Представить сводный отчёт', 'до 1 июля 2023 года', 'МОУО'],
      ],
    });
    await world.source.query(
      `insert into organisation (name, match_key, kind, parent_id, time_zone, state, tags)
       select 'Школа № ' || n, 'школа ' || n, 'school', class.parent_id, 'Asia/Yekaterinburg', 'active',
         case when n <= $1 then array['ШНОР'] else '{}' end
       from generate_series(1, $1 + 100) n
       join organisation class on class.name = 'ШНОР'`,
      [SCHOOLS],
    );
  });
  afterAll(() => world.close());

  const tasks = () => world.source.manager.find(TaskEntity, { where: { orderId } });
  const sweep = () => new FanOutTasks(world.source, world.clock).run();

  it('means today’s organisations of its kind and tag', async () => {
    expect(await world.source.manager.findOneByOrFail(OrganisationEntity, { name: 'ШНОР' })).toMatchObject({
      kind: 'class',
      memberKind: 'school',
      memberTags: ['ШНОР'],
    });
  });

  it('is confirmed as one task; each organisation gets its own afterwards, in chunks, once', async () => {
    await new ConfirmOrder(world.source, world.clock).run({ orderId, actor: world.actor });
    const parents = await tasks();

    expect(await sweep()).toBe(SCHOOLS);
    expect(await sweep()).toBe(0);

    const parent = parents.find(({ title }) => title === 'Провести самодиагностику');
    const children = (await tasks()).filter(({ parentTaskId }) => parentTaskId === parent?.id);
    expect(new Set(children.map(({ assigneeOrganisationId }) => assigneeOrganisationId)).size).toBe(SCHOOLS);
    expect(new Set(children.map(({ controlDate, state }) => `${controlDate} ${state}`))).toEqual(
      new Set([`${parent?.controlDate} ${parent?.state}`]),
    );
    const [stories] = await world.source.query<{ count: number }[]>(
      `select count(distinct task_id)::int as count from task_history where command = 'create'
       and task_id in (select id from task where parent_task_id = $1)`,
      [parent?.id],
    );
    expect(stories?.count).toBe(SCHOOLS);
  });

  it('goes on from where a process died, and gives nobody a second task', async () => {
    // As after a chunk that was committed without the next.
    await world.source.query(
      `delete from reminder where task_id in (select id from task where parent_task_id is not null)`,
    );
    await world.source.query(`update fan_out set finished_at = null, made_to = null`);
    expect(await sweep()).toBe(0);
    expect(await tasks()).toHaveLength(SCHOOLS + 2);
  });

  it('is one row with how many of them are closed', async () => {
    await world.source.query(
      `update task set state = 'closed' where id in (select id from task where parent_task_id is not null order by id limit 7)`,
    );
    const view = new OrderDetailView(world.source, world.clock, new OrderList(world.source, world.clock));
    const { id: organisationId } = await world.source.manager.findOneByOrFail(OrganisationEntity, { name: 'ШНОР' });
    const { items } = await view.run(orderId, { ...world.actor, organisationId }, textsIn('ru'));
    expect(items.slice(-2).map(({ tasks: shown }) => shown.map(({ organisations }) => organisations))).toEqual([
      [{ total: SCHOOLS, made: SCHOOLS, closed: 7, following: null }],
      [{ total: 0, made: 0, closed: 0, following: null }],
    ]);
  });
});

import { ClassChangeEntity, OrganisationEntity, TaskEntity } from '@storage';
import {
  ApplyClassChanges,
  CompareClasses,
  CompleteClasses,
  ConfirmClassChange,
  ConfirmOrder,
  FanOutTasks,
} from '@workflow';
import { IsNull } from 'typeorm';
import { ReviewWorld } from '../support/review-world.js';

describe('a list everybody left', () => {
  let world: ReviewWorld;
  let orderId: string;

  beforeAll(async () => {
    world = await ReviewWorld.create();
    orderId = await world.read({ rows: [['1', 'Представить план', 'до 1 июня 2023 года', 'ШНОР']] });
    await world.source.query(
      `insert into organisation (name, match_key, kind, parent_id, time_zone, state, tags)
       select 'Школа № ' || n, 'школа ' || n, 'school', class.parent_id, 'Asia/Yekaterinburg', 'active',
         case when n = 1 then array['ШНОР'] else '{}' end
       from generate_series(1, 2) n join organisation class on class.name = 'ШНОР'`,
    );
    await new ConfirmOrder(world.source, world.clock).run({ orderId, actor: world.actor });
    await new FanOutTasks(world.source, world.clock).run();
  });
  afterAll(() => world.close());

  const classTask = () =>
    world.source.manager.findOneByOrFail(TaskEntity, { orderId, title: 'Представить план', parentTaskId: IsNull() });
  const parts = async () => {
    const { id: parentTaskId } = await classTask();
    return world.source.manager.find(TaskEntity, { where: { parentTaskId }, order: { withdrawn: 'DESC' } });
  };
  const tag = (name: string, tags: string[]) => world.source.manager.update(OrganisationEntity, { name }, { tags });
  const followList = async () => {
    await new CompareClasses(world.source, world.clock).run();
    const change = await world.source.manager.findOneByOrFail(ClassChangeEntity, { finishedAt: IsNull() });
    await new ConfirmClassChange(world.source, world.clock).run({
      ...{ changeId: change.id, digest: change.digest, reason: 'Приказ № 41', actor: world.actor },
    });
    await new ApplyClassChanges(world.source, world.clock).run();
    await new CompleteClasses(world.source, world.clock).run();
  };

  it('leaves its row under control: nobody has done it, and nobody called it off', async () => {
    await tag('Школа № 1', []);
    await followList();
    expect(await parts()).toMatchObject([{ state: 'cancelled', withdrawn: true }]);
    expect(await classTask()).toMatchObject({ state: 'open', standsForClass: true });
  });

  it('gives its row to whoever joins later', async () => {
    await tag('Школа № 2', ['ШНОР']);
    await followList();
    expect(await parts()).toMatchObject([{ state: 'cancelled' }, { state: 'open', withdrawn: false }]);
    expect(await classTask()).toMatchObject({ state: 'open', standsForClass: true });
  });
});

import { TaskEntity, TaskHistoryEntity } from '@storage';
import { AcceptReport, CompleteClasses, ConfirmOrder, FanOutTasks } from '@workflow';
import { IsNull } from 'typeorm';
import { ReviewWorld } from '../support/review-world.js';

const TOGETHER = 'Представить план';
const HELD = 'Провести самодиагностику';

describe('the last tasks of a list, when somebody else is at them', () => {
  let world: ReviewWorld;
  let orderId: string;

  beforeAll(async () => {
    world = await ReviewWorld.create();
    orderId = await world.read({
      rows: [TOGETHER, HELD].map((title, at) => [`${at + 1}`, title, 'до 1 июня 2023 года', 'ШНОР']),
    });
    await world.source.query(
      `insert into organisation (name, match_key, kind, parent_id, time_zone, state, tags)
       select 'Школа № ' || n, 'школа ' || n, 'school', class.parent_id, 'Asia/Yekaterinburg', 'active', array['ШНОР']
       from generate_series(1, 2) n join organisation class on class.name = 'ШНОР'`,
    );
    await new ConfirmOrder(world.source, world.clock).run({ orderId, actor: world.actor });
    await new FanOutTasks(world.source, world.clock).run();
    await world.source.query(`update task set state = 'submitted' where class_id is not null`);
  });
  afterAll(() => world.close());

  const classTask = (title: string) =>
    world.source.manager.findOneByOrFail(TaskEntity, { orderId, title, parentTaskId: IsNull() });
  const parts = async (title: string) => {
    const { id: parentTaskId } = await classTask(title);
    return world.source.manager.find(TaskEntity, { where: { parentTaskId }, order: { id: 'ASC' } });
  };
  const accept = ({ id: taskId, version }: TaskEntity) =>
    new AcceptReport(world.source, world.clock).run({
      taskId,
      version,
      whyWithout: 'Видно по сайту',
      actor: world.actor,
    });
  const complete = () => new CompleteClasses(world.source, world.clock).run();
  /** Somebody else has done this, and his transaction is not over while `meanwhile` lasts. */
  const during = async (sql: string, id: string, meanwhile: () => Promise<void>) => {
    const other = world.source.createQueryRunner();
    try {
      await other.startTransaction();
      await other.query(sql, [id]);
      await meanwhile();
      await other.commitTransaction();
    } finally {
      await other.release();
    }
  };
  const ended = async (title: string) => {
    const { id: taskId, state } = await classTask(title);
    return [state, await world.source.manager.countBy(TaskHistoryEntity, { taskId, command: 'complete' })];
  };

  it('end the row by the sweep where two were the last at one moment: neither saw the other', async () => {
    const [first, second] = await parts(TOGETHER);
    await during(`update task set state = 'closed' where id = $1`, second!.id, () => accept(first!));
    expect(await ended(TOGETHER)).toEqual(['open', 0]);
    expect(await complete()).toBe(1);
    expect(await ended(TOGETHER)).toEqual(['closed', 1]);
  });

  it('do not wait for whoever holds the row, as he may wait for them: the sweep ends it', async () => {
    const [first, second] = await parts(HELD);
    await accept(first!);
    const { id } = await classTask(HELD);
    await during('select from task where id = $1 for no key update', id, () => accept(second!));
    expect(await ended(HELD)).toEqual(['open', 0]);
    expect(await complete()).toBe(1);
    expect(await ended(HELD)).toEqual(['closed', 1]);
  });
});

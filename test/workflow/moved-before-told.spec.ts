import { localDate } from '@domain/calendar';
import { ReminderEntity, TaskEntity, TaskHistoryEntity } from '@storage';
import { ConfirmOrder, ExtendTask, FanOutTasks, ResumeTask, SuspendTask } from '@workflow';
import { ReviewWorld } from '../support/review-world.js';

const SATURDAY = new Date('2023-03-11T05:00:00Z');
const WHY = 'Решение коллегии';
const NEW_DATE = localDate('2023-06-15');

describe('a date that moves', () => {
  let world: ReviewWorld;
  let tasks: TaskEntity[];

  beforeEach(async () => {
    world = await ReviewWorld.create();
    world.clock.moveTo(SATURDAY);
    const orderId = await world.read({
      rows: [
        ['1', 'Самодиагностика', 'до 1 июня 2023 года', 'ШНОР', ''],
        ['2', 'Отчёт', 'до 1 июня 2023 года', 'Отдел кадров', 'Отдел контроля'],
      ],
    });
    await world.source.query(
      `insert into organisation (name, match_key, kind, parent_id, time_zone, state, tags)
       select 'Школа № ' || n, 'школа ' || n, 'school', class.parent_id, 'Asia/Yekaterinburg', 'active', array['ШНОР']
       from generate_series(1, 2) n join organisation class on class.name = 'ШНОР'`,
    );
    await new ConfirmOrder(world.source, world.clock).run({ orderId, actor: world.actor });
    await new FanOutTasks(world.source, world.clock).run();
    tasks = await world.source.manager.findBy(TaskEntity, { orderId });
  });
  afterEach(() => world.close());

  const row = (title: string) => tasks.find((task) => task.title === title && task.classId === null)!;
  const schools = () => tasks.filter(({ classId }) => classId !== null);
  const given = async ({ id: taskId }: TaskEntity) => {
    const { version } = await world.source.manager.findOneByOrFail(TaskEntity, { id: taskId });
    return { taskId, version, reason: WHY, actor: world.actor };
  };
  const extend = async (task: TaskEntity, newDate = NEW_DATE) =>
    new ExtendTask(world.source, world.clock).run({ ...(await given(task)), newDate });
  /** What tells of the task itself or of its date, as `rung round role: state`. */
  const told = async ({ id: taskId }: TaskEntity) => {
    const reminders = await world.source.manager.findBy(ReminderEntity, { taskId });
    return reminders
      .filter(({ rung }) => rung === 'assigned' || rung.startsWith('extension-') || rung.startsWith('task-'))
      .map(({ rung, round, recipientRole, state }) => `${rung} ${round} ${recipientRole}: ${state}`)
      .sort();
  };
  const letOut = () => world.source.query(`update reminder set state = 'sent' where rung = 'assigned'`);

  describe('before anybody was told of the task', () => {
    it('is told with it, once, to each organisation of a class', async () => {
      await extend(row('Самодиагностика'));
      expect(schools()).toHaveLength(2);
      for (const school of schools()) expect(await told(school)).toEqual(['assigned 2 lead: planned']);
    });

    it('is told with it to its lead and to those who do it with him, however often it moves', async () => {
      await extend(row('Отчёт'));
      await extend(row('Отчёт'), localDate('2023-06-22'));
      expect(await told(row('Отчёт'))).toEqual(['assigned 3 executor-1: planned', 'assigned 3 lead: planned']);
    });

    it('does not keep from them what was stopped and goes on: the lead hears that it goes on', async () => {
      await new SuspendTask(world.source, world.clock).run(await given(row('Отчёт')));
      await new ResumeTask(world.source, world.clock).run(await given(row('Отчёт')));
      expect(await told(row('Отчёт'))).toEqual([
        'assigned 1 lead: skipped',
        'assigned 2 executor-1: planned',
        'task-resumed 2 lead: planned',
        'task-suspended 1 lead: skipped',
      ]);
    });
  });

  describe('once they were told of the task', () => {
    beforeEach(letOut);

    it('does not give the task out a second time', async () => {
      await extend(row('Отчёт'));
      expect(await told(row('Отчёт'))).toEqual([
        'assigned 1 executor-1: sent',
        'assigned 1 lead: sent',
        'extension-granted 2 lead: planned',
      ]);
    });

    it('is told to each organisation of a class with the reason', async () => {
      await extend(row('Самодиагностика'));
      for (const school of schools()) {
        expect(await told(school)).toEqual(['assigned 1 lead: sent', 'extension-granted 2 lead: planned']);
        const where = { taskId: school.id, command: 'follow_parent' as const };
        expect(await world.source.manager.findOneBy(TaskHistoryEntity, where)).toMatchObject({ reason: WHY });
      }
    });
  });
});

import { localDate } from '@domain/calendar';
import { readLetter } from '@platform/mail';
import { PersonEntity, ReportEntity, type TaskEntity } from '@storage';
import { AskExtension, DeclineTask } from '@workflow';
import type { School } from '../support/letters-world.js';
import { SendingWorld } from '../support/sending-world.js';

const MONDAY = localDate('2023-09-25');
const WEDNESDAY = localDate('2023-09-27'); // The day on which the world stands.
const FRIDAY = localDate('2023-09-29');
const NEXT_MONDAY = localDate('2023-10-02');

describe('the digest of a morning', () => {
  let sending: SendingWorld;

  beforeAll(async () => {
    sending = await SendingWorld.open();
  });
  afterEach(() => sending.clear());
  afterAll(() => sending.close());

  const add = (school: School, title: string, controlDate = FRIDAY, change: Partial<TaskEntity> = {}) =>
    sending.world.addTask(school, { title, controlDate, dueDate: controlDate, ...change });

  const actorOf = (school: School) =>
    ({ personId: school.officeId, organisationId: school.id, role: 'school', via: 'web' }) as const;

  async function sent() {
    await sending.gather();
    const before = sending.mailer.taken.length;
    await sending.sender().run(await sending.ids());
    const letters = await Promise.all(sending.mailer.taken.slice(before).map(({ raw }) => readLetter(raw)));
    return letters.map(({ subject, text }) => ({
      subject: subject.replaceAll('\u00a0', ' '),
      text: text.replaceAll(/\s+/gu, ' '),
    }));
  }

  it('tells what else is late, due today and this week, and not what is due later, over or somebody else’s', async () => {
    const school = await sending.world.addSchool();
    await sending.world.addReminder(await add(school, 'Сегодняшний семинар', WEDNESDAY), 'due');
    await add(school, 'Пятничный отчёт');
    await add(school, 'Понедельничный план', MONDAY);
    await add(school, 'Следующая неделя', NEXT_MONDAY);
    await add(school, 'Сделанное', FRIDAY, { state: 'closed' });
    await add(school, 'Представленное', FRIDAY, { state: 'submitted' });
    await add(school, 'Прошедшее до приказа', MONDAY, { retrospective: true });
    await add(await sending.world.addSchool('other@school.example'), 'Чужое');
    const [letter] = await sent();
    expect(letter?.subject).toBe('Поручения на 27 сентября: просрочено 1, сегодня 1, на этой неделе 1');
    expect(letter?.text).toMatch(
      /Просрочено – 1.*Понедельничный план.*Срок сегодня – 1.*семинар.*неделе – 1.*Пятничный/iu,
    );
    expect(letter?.text).toMatch(/Пятничный отчёт.*ответственный исполнитель; поручение ещё не исполнено/u);
    expect(letter?.text).not.toMatch(/Следующая неделя|Сделанное|Представленное|Прошедшее|Чужое/u);
  });

  it('says «просрочено 0» where it knows that, and opens each of the tasks by a link of its own', async () => {
    const school = await sending.world.addSchool();
    await sending.world.addReminder(await add(school, 'Сегодняшний семинар', WEDNESDAY), 'due');
    const others = [await add(school, 'Один'), await add(school, 'Два'), await add(school, 'Три')];
    const [letter] = await sent();
    expect(letter?.subject).toBe('Поручения на 27 сентября: просрочено 0, сегодня 1, на этой неделе 3');
    const links = await sending.world.source.query<{ task_id: string; person_id: string }[]>(
      'select task_id, person_id from action_link where task_id = any($1) order by task_id',
      [others.map(({ id }) => id)],
    );
    expect(links).toEqual(
      others
        .map(({ id }) => ({ task_id: id, person_id: school.officeId }))
        .toSorted((a, b) => (a.task_id < b.task_id ? -1 : 1)),
    );
  });

  it('is a letter about one task where there is nothing else, and none where no reminder fell on the day', async () => {
    const school = await sending.world.addSchool();
    const task = await add(school, 'Один');
    expect(await sent()).toEqual([]);
    await sending.world.addReminder(task, 'before-3');
    const [letter] = await sent();
    expect(letter?.subject).toMatch(/^Срок 29 сентября: п\. .* – Один$/u);
  });

  it('tells twenty, what it is about first, counts the rest and leads to the list', async () => {
    const school = await sending.world.addSchool();
    for (let number = 1; number <= 25; number += 1) await add(school, `Просроченное ${number}`, MONDAY);
    await sending.world.addReminder(await add(school, 'Пятничный отчёт'), 'before-3');
    const [letter] = await sent();
    expect(letter?.subject).toBe('Поручения на 27 сентября: просрочено 25, сегодня 0, на этой неделе 1');
    expect(letter?.text).toContain('Пятничный отчёт');
    expect(letter?.text.match(/Просроченное \d/gu)).toHaveLength(19);
    expect(letter?.text).toMatch(/Ещё 6 поручений не поместились.*/u); // 25 + 1 − 20
    expect(letter?.text).toContain('https://vekha.example/day?language=ru');
  });

  it('reminds a supervisor of what waits for his decision, with the links that decide', async () => {
    const { source, clock, controllerId } = sending.world;
    const school = await sending.world.addSchool();
    await source.query('update order_document set coordinator_id = $1', [controllerId]);
    await sending.world.addReminder(await sending.world.addSlippedTask(school), 'overdue-5', 'controller');
    const reported = await add(school, 'Ждёт приёмки', FRIDAY, { state: 'submitted' });
    await source.manager.save(ReportEntity, {
      ...{ taskId: reported.id, kind: 'execution', authorId: school.officeId, submittedAt: clock.now() },
      ...{ text: 'Проведено', round: 1 },
    } as unknown as ReportEntity);
    const asked = await add(school, 'Просят перенести');
    const input = { taskId: asked.id, version: 1, newDate: localDate('2023-10-06'), reason: 'Ремонт зала' };
    await new AskExtension(source, clock).run({ ...input, actor: actorOf(school) });
    const declined = await add(school, 'Отклонено');
    await new DeclineTask(source, clock).run({
      ...{ taskId: declined.id, version: 1, reason: 'Дело института', actor: actorOf(school) },
    });
    // The letters about these left on the day before.
    await source.query(`update reminder set state = 'sent' where rung !~ '^overdue' and state = 'planned'`);
    const [letter] = await sent();
    expect(letter?.subject).toBe('Поручения на 27 сентября: 1 не исполнено в срок, 3 ждут вашего решения');
    expect(letter?.text).toMatch(/Ждёт приёмки.*Представлен отчёт/u);
    expect(letter?.text).toMatch(/Просят перенести срок на 6 октября 2023 г\..*Причина: Ремонт зала/u);
    expect(letter?.text).toContain('Причина: Дело института');
    const links = await source.query<{ task_id: string; purpose: string }[]>(
      `select task_id, purpose from action_link where purpose <> 'task' order by purpose`,
    );
    expect(links).toEqual([
      { task_id: reported.id, purpose: 'accept' },
      { task_id: asked.id, purpose: 'extension' },
    ]);
    await source.query('update order_document set coordinator_id = null');
  });

  it('is told once a day: what comes later tells its own, and so does the letter of a new task', async () => {
    const school = await sending.world.addSchool();
    await add(school, 'Пятничный отчёт');
    const fresh = await add(school, 'Новое', localDate('2023-11-30'));
    await sending.world.addReminder(fresh, 'assigned');
    expect((await sent()).map(({ subject }) => subject)).toEqual([expect.stringMatching(/^Новое поручение: /u)]);
    await sending.world.addReminder(await add(school, 'Сегодняшний семинар', WEDNESDAY), 'due');
    expect((await sent()).map(({ subject }) => subject)).toEqual([
      'Поручения на 27 сентября: просрочено 0, сегодня 1, на этой неделе 1',
    ]);
    await sending.world.addReminder(await add(school, 'Ещё одно', WEDNESDAY), 'due');
    expect((await sent()).map(({ subject }) => subject)).toEqual([
      expect.stringMatching(/^Срок сегодня: .* – Ещё одно$/u),
    ]);
  });

  it('leaves alone a letter that its policy keeps to one task', async () => {
    const school = await sending.world.addSchool();
    await add(school, 'Пятничный отчёт');
    const task = await add(school, 'Сегодняшний семинар', WEDNESDAY);
    await sending.world.addReminder(task, 'due');
    await sending.gather();
    await sending.world.source.query('update letter set about_task_id = $1', [task.id]);
    const [letter] = await sent();
    expect(letter?.subject).toMatch(/^Срок сегодня: /u);
  });

  it('tells whoever takes part by name of his own, and the office of his body of the rest', async () => {
    const { source } = sending.world;
    const school = await sending.world.addSchool();
    const person = await source.manager.save(PersonEntity, {
      ...{ organisationId: school.id, kind: 'person', fullName: 'Ильина Д.С.', matchKey: 'ilyina', role: 'school' },
      ...{ email: 'ilyina@school.example', state: 'active' },
    } as PersonEntity);
    const his = [await add(school, 'Личное сегодня', WEDNESDAY), await add(school, 'Личное в пятницу')];
    await source.query('update task_participant set person_id = $1 where task_id = any($2)', [
      person.id,
      his.map(({ id }) => id),
    ]);
    await sending.world.addReminder(his[0]!, 'due');
    await sending.world.addReminder(await add(school, 'Общее сегодня', WEDNESDAY), 'due');
    await add(school, 'Общее в пятницу');
    const letters = (await sent())
      .map(({ text }) => text)
      .toSorted((a, b) => Number(b.includes('Личное')) - Number(a.includes('Личное')));
    expect(letters.map((text) => [...new Set(text.match(/(?:Личное|Общее) (?:сегодня|в пятницу)/gu))])).toEqual([
      ['Личное сегодня', 'Личное в пятницу'],
      ['Общее сегодня', 'Общее в пятницу'],
    ]);
  });
});

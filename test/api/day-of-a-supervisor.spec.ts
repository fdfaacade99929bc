import type { components, LinkView, TaskDetail } from '@contract';
import { DEFAULT_POLICY } from '@domain/reminders';
import { Clock } from '@platform/clock';
import { type OrganisationEntity, type PersonEntity, TaskEntity } from '@storage';
import { ExtendReminders, ReadOrder } from '@workflow';
import { orderText } from '../support/review-world.js';
import { ApiWorld, type Client } from './api-world.js';
import { LetterOffice } from './letter-office.js';

type OrderPromises = components['schemas']['OrderPromisesDto'];

const ZARECHNY = 'Отдел образования Заречного района';
const NAGORNY = 'Отдел образования Нагорного района';

/** Without the spaces that do not break. */
const plain = (text: string) => text.replaceAll('\u00a0', ' ').replaceAll('\u2060', '');

/**
 * FEATURES 4.3: an order says «контроль возложить на Лугову В.А.», and two towns are late. What she hears of it, what she
 * sees, and what became of what the order promised. Her decisions are told in the day of a coordinator.
 */
describe('the weeks of a supervisor', () => {
  let world: ApiWorld;
  let office: LetterOffice;
  let ministry: OrganisationEntity;
  let supervisor: PersonEntity;
  let coordinator: Client;
  let supervising: Client;
  let zarechny: Client;
  let nagorny: Client;
  let orderId: string;
  let clock: ReturnType<ApiWorld['holdClock']>;
  /** The secret of the first link in her last letter. */
  let opened: string | undefined;

  beforeAll(async () => {
    world = await ApiWorld.create();
    office = await LetterOffice.of(world);
    ministry = await world.addOrganisation({ kind: 'ministry', name: 'Министерство' });
    const person = (fullName: string, role: PersonEntity['role']) => {
      const at = { organisationId: ministry.id, branchId: ministry.id };
      return world.addPerson({ ...at, role, fullName, email: `${role}@ministry.example` });
    };
    coordinator = await world.signIn((await person('Рябинина Е.В.', 'coordinator')).id);
    supervisor = await person('Лугова В.А.', 'supervisor');
    supervising = await world.signIn(supervisor.id);
    const town = async (name: string, email: string) => {
      const { id } = await world.addOrganisation({ kind: 'municipal_authority', name, parentId: ministry.id });
      await world.addPerson({ organisationId: id, kind: 'office', fullName: name, email });
      return world.signIn((await world.addPerson({ organisationId: id, fullName: `Начальник: ${name}` })).id);
    };
    zarechny = await town(ZARECHNY, 'office@zarechny.example');
    nagorny = await town(NAGORNY, 'office@nagorny.example');
    clock = world.holdClock();
    await remindLaterOfRecurringRows();
    orderId = await issue([
      ['1', 'Утвердить план', 'до 20 марта 2023 года', ZARECHNY],
      ['2', 'Собрать сведения', 'до 20 марта 2023 года', NAGORNY],
      ['3', 'Провести диагностику', 'до 22 марта 2023 года', ZARECHNY],
      ['4', 'Обновить банк программ', 'до 22 марта 2023 года', NAGORNY],
      ['5', 'Подготовить справку', 'до 31 марта 2023 года', NAGORNY],
      ['6', 'Представить список школ', 'до 20 марта 2023 года', ZARECHNY],
      ['7', 'Назначить кураторов', 'ежемесячно, до 20 числа', NAGORNY],
    ]);
  });
  afterAll(async () => {
    clock.release();
    await world.close();
  });

  /** Letters about rows that come again leave at eleven there, and not at nine. */
  async function remindLaterOfRecurringRows(): Promise<void> {
    const administrator = await world.signInAs('administrator');
    const policy = { ...DEFAULT_POLICY, morning: '11:00' };
    const change = { organisationId: ministry.id, scheduleKind: 'recurring', version: 0, policy };
    await administrator.put('/api/reminder-policies').send(change).expect(200);
  }

  /** An order of hers to control, received, read and issued. */
  async function issue(rows: readonly (readonly [string, string, string, string])[]): Promise<string> {
    const clause = 'Контроль за исполнением настоящего приказа возложить на заместителя министра Лугову В.А.';
    const file = Buffer.from(orderText({ issuer: 'МИНИСТЕРСТВО', number: '20', clause, rows }));
    const { body } = await coordinator.post('/api/orders').attach('file', file, 'приказ.txt').expect(201);
    await world.app.get(ReadOrder).run(body.id);
    await coordinator.post(`/api/orders/${body.id}/confirm`).send({}).expect(200);
    return body.id;
  }

  const taskOf = (title: string) => world.source.manager.findOneByOrFail(TaskEntity, { orderId, title });
  async function tell(by: Client, title: string, command: string, body: object = {}): Promise<TaskDetail> {
    const { id, version } = await taskOf(title);
    return (
      await by
        .post(`/api/tasks/${id}/${command}`)
        .send({ version, ...body })
        .expect(200)
    ).body;
  }
  async function report(by: Client, title: string, kind: 'execution' | 'interim', text: string): Promise<void> {
    const { id, version } = await taskOf(title);
    const fields = { version: String(version), kind, text };
    await by.post(`/api/tasks/${id}/report`).field(fields).expect(200);
  }

  /** What is sent at half past nine of that day in Chelyabinsk, or later: to whom of the ministry, and about which rows. */
  async function morning(day: string, time = '09:30'): Promise<string[]> {
    clock.move(Date.parse(`${day}T${time}:00+05:00`) - world.app.get(Clock).now().getTime());
    await new ExtendReminders(world.source, world.app.get(Clock)).run();
    const letters = (await office.sendDue()).filter(({ to }) => to.includes('@ministry.example'));
    return letters
      .map(({ to, subject, text }) => {
        if (to.includes('supervisor@')) [, opened] = /\/link\/([\w-]+)/u.exec(text) ?? [];
        const rows = plain(text).match(/^\d+\. .+$/gmu) ?? [];
        return `${to.split('<')[0]?.replaceAll('"', '').trim()}: ${plain(subject)} [${rows.join(', ')}]`;
      })
      .sort();
  }

  it('decides what she is asked, and hears of nothing else until a row has slipped as far as her rung', async () => {
    await tell(nagorny, 'Подготовить справку', 'extension', { newDate: '2023-04-14', reason: 'Ждём данных школ' });
    await tell(nagorny, 'Собрать сведения', 'extension', { newDate: '2023-04-10', reason: 'Карантин' });
    await report(nagorny, 'Собрать сведения', 'interim', 'Собрано по 7 школам из 12');
    await tell(supervising, 'Подготовить справку', 'extension/grant', { request: 1 });
    await tell(supervising, 'Собрать сведения', 'extension/refuse', { request: 1, reason: 'Сведения нужны в марте' });
    await tell(coordinator, 'Обновить банк программ', 'cancel', { reason: 'Банк программ ведёт область' });
    await report(zarechny, 'Утвердить план', 'execution', 'План утверждён');
    await tell(supervising, 'Утвердить план', 'accept', { whyWithout: 'План сдан на бумаге' });
    await morning('2023-03-13');
    // One working day late is for those who do the work, three are for the coordinator.
    expect(await morning('2023-03-21')).toEqual([]);
    expect(await morning('2023-03-23')).toEqual([
      'Рябинина Е.В.: Поручения на 23 марта: 2 не исполнено в срок [2. Собрать сведения, 6. Представить список школ]',
    ]);
    expect(await morning('2023-03-23', '11:30')).toEqual([]);
    expect(await morning('2023-03-24', '11:30')).toEqual([
      'Рябинина Е.В.: Не исполнено в срок: п. 7 – Назначить кураторов [7. Назначить кураторов]',
    ]);
  });

  it('on the fifth working day there is one letter about both rows, and nothing about those done, cancelled or moved', async () => {
    const both = 'Поручения на 27 марта: 2 не исполнено в срок [2. Собрать сведения, 6. Представить список школ]';
    expect(await morning('2023-03-27')).toEqual([
      `Лугова В.А.: ${both}`,
      'Рябинина Е.В.: Поручения на 27 марта: 3 не исполнено в срок [2. Собрать сведения, 6. Представить список школ, 3. Провести диагностику]',
    ]);
  });

  it('opens it from the letter: the notices, the reports, what was asked for and refused, and who is late', async () => {
    const { body }: { body: LinkView } = await world.browser().get(`/api/links/${opened}`).expect(200);
    expect(body).toMatchObject({ forWhom: 'Лугова В.А.', task: { title: 'Собрать сведения', leadName: NAGORNY } });
    const seen: TaskDetail = (await supervising.get(`/api/tasks/${body.task.id}`).expect(200)).body;
    expect(seen).toMatchObject({
      ...{ overdue: true, dueDate: '2023-03-20', organisationName: NAGORNY },
      reports: [{ kind: 'interim', text: 'Собрано по 7 школам из 12' }],
      extensions: [
        {
          ...{ oldDueDate: '2023-03-20', newDueDate: '2023-04-10', reason: 'Карантин' },
          ...{ decision: 'refused', decidedBy: 'Лугова В.А.', decisionReason: 'Сведения нужны в марте' },
        },
      ],
    });
    const sent = seen.reminders.filter(({ state, rung }) => state === 'sent' && rung.startsWith('overdue'));
    expect(sent.map(({ plannedFor, recipientName }) => `${plannedFor} ${recipientName}`).sort()).toEqual([
      `2023-03-21 ${NAGORNY}`,
      `2023-03-23 ${NAGORNY}`,
      '2023-03-23 Рябинина Е.В.',
      '2023-03-27 Лугова В.А.',
      `2023-03-27 ${NAGORNY}`,
      '2023-03-27 Рябинина Е.В.',
    ]);
  });

  it('what falls due later that day waits for its next morning: there is no second letter', async () => {
    const toHer = (letters: readonly string[]) => letters.filter((letter) => letter.startsWith('Лугова'));
    expect(toHer(await morning('2023-03-27', '11:30'))).toEqual([]);
    expect(toHer(await morning('2023-03-28', '11:30'))).toEqual([
      'Лугова В.А.: Не исполнено в срок: п. 7 – Назначить кураторов [7. Назначить кураторов]',
    ]);
    expect(toHer(await morning('2023-03-29'))).toEqual([
      'Лугова В.А.: Не исполнено в срок: п. 3 – Провести диагностику [3. Провести диагностику]',
    ]);
  });

  it('asks what the order promised: the date that was moved and the row that was dropped, by whom and why', async () => {
    const promises = async (query = ''): Promise<OrderPromises> =>
      (await supervising.get(`/api/orders/${orderId}/promises${query}`).expect(200)).body;
    // Six rows, and one of twelve months.
    const { rows, ...whole } = await promises();
    expect(whole).toMatchObject({ number: '20', givenCount: 18, movedCount: 1, droppedCount: 1, total: 2 });
    expect(rows).toMatchObject([
      {
        ...{ number: '4', title: 'Обновить банк программ', organisationName: NAGORNY, changed: 'dropped' },
        ...{ promisedDue: '2023-03-22', dueDate: null, command: 'cancel', who: 'Рябинина Е.В.' },
        reason: 'Банк программ ведёт область',
      },
      {
        ...{ number: '5', title: 'Подготовить справку', organisationName: NAGORNY, changed: 'moved' },
        ...{ promisedDue: '2023-03-31', dueDate: '2023-04-14', command: 'grant_extension', who: 'Лугова В.А.' },
        reason: 'Ждём данных школ',
      },
    ]);
    expect((await promises('?only=dropped')).rows.map(({ number }) => number)).toEqual(['4']);
    expect((await promises('?only=moved')).rows.map(({ number }) => number)).toEqual(['5']);
    expect(await promises('?page=2')).toMatchObject({ total: 2, rows: [] });
    // The coordinator of a town sees what was promised of its own.
    const branchId = (await taskOf('Утвердить план')).assigneeOrganisationId;
    const ofTown = await world.addPerson({ organisationId: branchId, branchId, role: 'coordinator' });
    const { body: own } = await (await world.signIn(ofTown.id)).get(`/api/orders/${orderId}/promises`).expect(200);
    expect(own).toMatchObject({ givenCount: 3, movedCount: 0, droppedCount: 0, total: 0 });
  });
});

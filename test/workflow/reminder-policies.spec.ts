import { randomUUID } from 'node:crypto';
import { localDate } from '@domain/calendar';
import { DEFAULT_POLICY, type ReminderPolicy } from '@domain/reminders';
import { textsIn } from '@domain/texts';
import { AuditEventEntity, OrganisationEntity, PersonEntity, ReminderEntity, type TaskEntity } from '@storage';
import {
  type ActingPerson,
  ChangeCalendar,
  ExtendReminders,
  PoliciesView,
  type PolicyChange,
  PreviewCalendarChange,
} from '@workflow';
import { LettersWorld } from '../support/letters-world.js';

const day = localDate;
const texts = textsIn('ru');

/** T−2 and T+4 instead of the ladder that is shipped. */
const SHORT: ReminderPolicy = {
  ...DEFAULT_POLICY,
  before: [{ days: 2, to: ['lead'] }],
  after: [{ days: 4, to: ['lead', 'controller'] }],
};

describe('a policy of reminders that is changed', () => {
  let world: LettersWorld;
  let actor: ActingPerson;
  let ministryId: string;

  beforeAll(async () => {
    world = await LettersWorld.create();
    const { id } = await world.source.manager.findOneByOrFail(PersonEntity, { fullName: 'Лугова В.А.' });
    actor = { personId: id, organisationId: randomUUID(), role: 'administrator', via: 'web' };
    await world.source.query(`update order_document set issuer_key = 'Министерство' where number = '01/123'`);
    ministryId = (await world.source.manager.findOneByOrFail(OrganisationEntity, { matchKey: 'Министерство' })).id;
  });
  beforeEach(async () => {
    await world.clear();
    await world.source.query('truncate reminder_policy');
  });
  afterAll(() => world.close());

  const change = (policy: ReminderPolicy | null, of: Partial<PolicyChange> = {}): PolicyChange => ({
    ...{ what: 'policy', organisationId: null, scheduleKind: null, version: 0, policy },
    ...of,
  });
  const preview = (of: PolicyChange) =>
    new PreviewCalendarChange(world.source, world.clock).run({ change: of, actor, texts });
  const apply = (of: PolicyChange) => new ChangeCalendar(world.source, world.clock).run({ change: of, actor, texts });
  const tenthOfOctober = async (fields: Partial<TaskEntity> = {}) =>
    world.addTask(await world.addSchool(), { dueDate: day('2023-10-10'), controlDate: day('2023-10-10'), ...fields });
  /** What the lead is planned to hear of, without the letter that gives the task out. */
  const planned = async ({ id }: TaskEntity) => {
    const rows = await world.source.manager.find(ReminderEntity, {
      where: { taskId: id, recipientRole: 'lead', state: 'planned' },
      order: { plannedFor: 'ASC' },
    });
    return rows.filter(({ rung }) => rung !== 'assigned').map(({ rung, plannedFor }) => `${rung} ${plannedFor}`);
  };
  const SHIPPED = [
    'before-3 2023-10-05',
    'before-1 2023-10-09',
    'due 2023-10-10',
    'overdue-1 2023-10-11',
    'overdue-3 2023-10-13',
    'overdue-5 2023-10-17',
    'overdue-10 2023-10-24',
  ];
  const SHORTENED = ['before-2 2023-10-06', 'due 2023-10-10', 'overdue-4 2023-10-16', 'overdue-week-1 2023-10-23'];

  it('says what it would plan and take away and touches nothing, then does just that', async () => {
    const task = await tenthOfOctober();
    await new ExtendReminders(world.source, world.clock).run();
    expect(await planned(task)).toEqual(SHIPPED);

    const told = await preview(change(SHORT));
    expect(await planned(task)).toEqual(SHIPPED);
    // Taken away of the lead: T−3, T−1 and the four after the date; of the controller: the last two of those.
    const dropped = told.movedReminders.filter(({ after }) => after === null).map(({ rung }) => rung);
    expect(dropped.sort()).toEqual([
      ...['before-1', 'before-3', 'overdue-1', 'overdue-10', 'overdue-10', 'overdue-3', 'overdue-5', 'overdue-5'],
    ]);
    // Of the lead T−2, T+4 and the first weekly one; of the controller the latter two.
    expect(told.newReminders).toBe(5);

    const { effect, version } = await apply(change(SHORT));
    expect([effect, version]).toEqual([told, 1]);
    expect(await planned(task)).toEqual(SHORTENED);
    await new ExtendReminders(world.source, world.clock).run();
    expect(await planned(task)).toEqual(SHORTENED);
  });

  it('leaves alone what was sent and what is in a letter already', async () => {
    const task = await tenthOfOctober();
    await new ExtendReminders(world.source, world.clock).run();
    await world.source.query(`update reminder set state = 'sent' where rung = 'before-3'`);
    await world.source.query(`update reminder set state = 'gathered' where rung = 'before-1'`);
    await apply(change(SHORT));
    const rest = await world.source.manager.find(ReminderEntity, {
      where: [
        { taskId: task.id, state: 'sent' },
        { taskId: task.id, state: 'gathered' },
      ],
      order: { plannedFor: 'ASC' },
    });
    expect(rest.map(({ rung, state }) => `${rung} ${state}`)).toEqual(['before-3 sent', 'before-1 gathered']);
  });

  it('moves the hour of what is planned', async () => {
    const task = await tenthOfOctober();
    await new ExtendReminders(world.source, world.clock).run();
    await apply(change({ ...DEFAULT_POLICY, morning: '08:00' }));
    const due = await world.source.manager.findOneByOrFail(ReminderEntity, {
      ...{ taskId: task.id, rung: 'due', recipientRole: 'lead' },
    });
    expect(due.sendAt.toISOString()).toBe('2023-10-10T03:00:00.000Z'); // 08:00 − 5 h
  });

  it('of a body goes before the common one, and of a kind before that for every kind', async () => {
    const window = await tenthOfOctober();
    const recurring = await tenthOfOctober({ scheduleKind: 'recurring' });
    await apply(change({ ...DEFAULT_POLICY, before: [{ days: 7, to: ['lead'] }] }));
    await apply(change(SHORT, { organisationId: ministryId }));
    const monthly = { ...DEFAULT_POLICY, before: [{ days: 4, to: ['lead' as const] }] };
    await apply(change(monthly, { organisationId: ministryId, scheduleKind: 'recurring' }));
    await new ExtendReminders(world.source, world.clock).run();
    const first = async (task: TaskEntity) => (await planned(task))[0];
    expect([await first(window), await first(recurring)]).toEqual(['before-2 2023-10-06', 'before-4 2023-10-04']);

    await apply(change(null, { organisationId: ministryId, scheduleKind: 'recurring', version: 1 }));
    expect(await first(recurring)).toBe('before-2 2023-10-06');
    await apply(change(null, { organisationId: ministryId, version: 1 }));
    expect([await first(window), await first(recurring)]).toEqual(['before-7 2023-09-29', 'before-7 2023-09-29']);
    await apply(change(null, { version: 1 }));
    expect(await planned(window)).toEqual(SHIPPED);
  });

  it('of a body holds for the orders it issues and for no other', async () => {
    await tenthOfOctober();
    await new ExtendReminders(world.source, world.clock).run();
    const other = await world.addSchool();
    expect(await preview(change(SHORT, { organisationId: other.id }))).toMatchObject({ reminders: 0, newReminders: 0 });
  });

  it('is saved by whoever saw the present one, with an audit event', async () => {
    await apply(change(SHORT));
    await expect(apply(change(SHORT))).rejects.toMatchObject({ code: 'stale-calendar' });
    const [event] = await world.source.manager.find(AuditEventEntity, { order: { id: 'DESC' }, take: 1 });
    expect(event).toMatchObject({ action: 'reminder-policy-changed', subject: 'reminder-policy:installation:every' });
  });

  it('shows of every kind whose it is', async () => {
    await apply(change(SHORT, { organisationId: ministryId, scheduleKind: 'recurring' }));
    await apply(change({ ...DEFAULT_POLICY, morning: '10:00' }));
    const shown = await new PoliciesView(world.source, world.clock).policies(ministryId);
    const of = (kind: string | null) => shown.find(({ scheduleKind }) => scheduleKind === kind);
    expect(of('recurring')).toMatchObject({
      ...{ version: 1, policy: SHORT, changedBy: 'Лугова В.А.' },
      source: { organisationName: 'Министерство', isForEveryKind: false, isShipped: false },
    });
    expect(of('window')).toMatchObject({
      ...{ version: 0, changedBy: null, policy: { morning: '10:00' } },
      source: { organisationName: null, isForEveryKind: true, isShipped: false },
    });
  });

  it('shows on a real task which letters, when and to whom', async () => {
    const task = await tenthOfOctober();
    const letters = await new PoliciesView(world.source, world.clock).lettersOf(task.id, SHORT, actor);
    const late = letters.find(({ rung }) => rung === 'overdue-4');
    expect(late).toMatchObject({ day: '2023-10-16', sendAt: '2023-10-16T04:00:00.000Z' });
    expect(late?.recipients.map(({ role, isEscalation }) => [role, isEscalation])).toEqual([
      ['controller', true],
      ['lead', false],
    ]);
  });
});

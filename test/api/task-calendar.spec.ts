import { localDate } from '@domain/calendar';
import { CalendarSettingEntity, type OrganisationEntity, type PersonEntity } from '@storage';
import { type CalendarFilter, type TaskCalendar, TaskCalendarView } from '@workflow';
import { ApiWorld, TODAY } from './api-world.js';

/** A Monday; the week holds 8 March, a holiday, and 10 March, today. */
const MONDAY = localDate('2023-03-06');
const WEEK = { from: MONDAY, days: 7 };

describe('the calendar of tasks', () => {
  let world: ApiWorld;
  let school: OrganisationEntity;
  let director: PersonEntity;

  beforeAll(async () => {
    world = await ApiWorld.create();
  });
  afterAll(() => world.close());
  beforeEach(async () => {
    school = await world.addOrganisation();
    director = await world.addPerson({ organisationId: school.id, role: 'school' });
  });

  const calendarOf = (person: PersonEntity, filter: Partial<CalendarFilter> = {}): Promise<TaskCalendar> => {
    const { id: personId, organisationId, role, branchId } = person;
    return world.app.get(TaskCalendarView).run({ ...WEEK, ...filter }, { personId, organisationId, role, branchId });
  };
  const due = (date: string, fields = {}, body = school) =>
    world.addTask({ organisationId: body.id }, { dueDate: localDate(date), controlDate: localDate(date), ...fields });
  const filledDays = ({ days }: TaskCalendar) =>
    Object.fromEntries(days.filter(({ total }) => total > 0).map(({ date, rows }) => [date, rows.map(({ id }) => id)]));

  it('has every day that was asked for, with the days off of the organisation', async () => {
    const { days } = await calendarOf(director);
    expect(days.map(({ date, works, kind }) => `${date} ${works ? 'works' : kind}`)).toEqual([
      '2023-03-06 works',
      '2023-03-07 works',
      '2023-03-08 holiday',
      '2023-03-09 works',
      '2023-03-10 works',
      '2023-03-11 weekend',
      '2023-03-12 weekend',
    ]);
  });

  it('knows the day off that only this organisation has', async () => {
    await world.source.manager.insert(CalendarSettingEntity, {
      organisationId: school.id,
      settings: {
        days: [{ date: TODAY, works: false, name: 'День школы', act: 'Приказ школы' }],
        decrees: [],
        terms: [],
        worksOnPresidentsDays: null,
        profile: null,
      },
      changedBy: director.id,
      changedAt: new Date('2023-03-09T06:00:00Z'),
    });
    const { days } = await calendarOf(director);
    expect(days.find(({ date }) => date === TODAY)).toMatchObject({
      works: false,
      kind: 'extra_day_off',
      name: 'День школы',
    });
  });

  it('puts each task on its control date, the day before a day off included', async () => {
    const moved = await due('2023-03-07', { dueDate: localDate('2023-03-08') });
    const today = await due(TODAY);
    await due('2023-03-13');
    await due('2023-03-05');
    await world.addTask({ organisationId: school.id }, { dueDate: null, controlDate: null });
    expect(filledDays(await calendarOf(director))).toEqual({ '2023-03-07': [moved.id], [TODAY]: [today.id] });
  });

  it('leaves out what is done unless it is asked for, and what was cancelled always', async () => {
    const closed = await due(TODAY, { state: 'closed' });
    await due(TODAY, { state: 'cancelled' });
    expect(filledDays(await calendarOf(director))).toEqual({});
    expect(filledDays(await calendarOf(director, { withClosed: true }))).toEqual({ [TODAY]: [closed.id] });
  });

  it('shows a coordinator his branch, a neighbour nothing of it; own work and one order are filters', async () => {
    const authority = await world.addOrganisation({ kind: 'municipal_authority' });
    const below = await world.addOrganisation({ parentId: authority.id });
    const coordinator = await world.addPerson({
      organisationId: authority.id,
      role: 'coordinator',
      branchId: authority.id,
    });
    const ofSchool = await due(TODAY, {}, below);
    const own = await due(TODAY, {}, authority);
    await due(TODAY);
    expect(filledDays(await calendarOf(coordinator))).toEqual({ [TODAY]: [ofSchool.id, own.id] });
    expect(filledDays(await calendarOf(coordinator, { mine: true }))).toEqual({ [TODAY]: [own.id] });
    expect(filledDays(await calendarOf(coordinator, { orderId: ofSchool.orderId }))).toEqual({
      [TODAY]: [ofSchool.id],
    });
    expect(filledDays(await calendarOf(director))[TODAY]).toHaveLength(1);
  });

  it('shows the first of a crowded day and counts the rest', async () => {
    for (let made = 0; made < 6; made += 1) await due(TODAY);
    const month = await calendarOf(director, { days: 35 });
    const [day] = month.days.filter(({ total }) => total > 0);
    expect(day).toMatchObject({ date: TODAY, total: 6 });
    expect(day!.rows).toHaveLength(4);
    expect((await calendarOf(director)).days.find(({ date }) => date === TODAY)!.rows).toHaveLength(6);
  });

  it('is told over HTTP, no more than six weeks at a time; a list of one day goes with it', async () => {
    const task = await due(TODAY);
    await due('2023-03-13');
    const client = await world.signIn(director.id);
    const { body } = await client.get(`/api/task-calendar?from=${TODAY}&days=1`).expect(200);
    expect(body).toMatchObject({ days: [{ date: TODAY, works: true, total: 1, rows: [{ id: task.id }] }] });
    const list = await client.get(`/api/tasks?dueFrom=${TODAY}&dueTo=${TODAY}`).expect(200);
    expect(list.body).toMatchObject({ total: 1, rows: [{ id: task.id }] });
    const tooMany = await client.get(`/api/task-calendar?from=${TODAY}&days=43`).expect(422);
    expect(tooMany.body).toMatchObject({ code: 'invalid-input', errors: [{ place: 'days' }] });
  });
});

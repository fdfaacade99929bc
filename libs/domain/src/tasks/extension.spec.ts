import { localDate, productionCalendar } from '../calendar/index.js';
import {
  decisionExpectedBy,
  lastDayToAsk,
  movedWithParent,
  type TaskToExtend,
  whyNotAsk,
  whyNotFirstDate,
  whyNotMoveTo,
} from './extension.js';

const working = productionCalendar();
/** Due on Friday 31 March 2023. */
const task: TaskToExtend = {
  controlDate: localDate('2023-03-31'),
  retrospective: false,
  granted: 0,
  waiting: false,
};

describe('asking for a later date', () => {
  it.each<[string, Partial<TaskToExtend>, string, string | null]>([
    ['long before', {}, '2023-03-10', null],
    ['on the last day, one working day before', {}, '2023-03-30', null],
    ['on the day itself', {}, '2023-03-31', 'too-late'],
    ['after it', {}, '2023-04-03', 'too-late'],
    ['on Friday for a Monday', { controlDate: localDate('2023-04-03') }, '2023-03-31', null],
    ['on Saturday for a Monday', { controlDate: localDate('2023-04-03') }, '2023-04-01', 'too-late'],
    ['of a date before the order, at any time', { retrospective: true }, '2023-05-10', null],
    ['of a task without a date', { controlDate: null }, '2023-03-10', 'without-date'],
    ['while another request waits', { waiting: true }, '2023-03-10', 'waits'],
    ['after one that was granted', { granted: 1 }, '2023-03-10', null],
    ['after two that were granted', { granted: 2 }, '2023-03-10', 'too-often'],
  ])('%s', (_when, change, today, refusal) => {
    expect(whyNotAsk({ ...task, ...change }, localDate(today), working)).toBe(refusal);
  });

  it('goes by limits given as data', () => {
    const strict = { grantedAtMost: 1, askWorkingDaysBefore: 3, laterByAtMostDays: 30, decideWorkingDays: 1 };
    expect(lastDayToAsk(task, working, strict)).toBe('2023-03-28');
    expect(whyNotAsk({ ...task, granted: 1 }, localDate('2023-03-10'), working, strict)).toBe('too-often');
    expect(whyNotAsk(task, localDate('2023-03-29'), working, strict)).toBe('too-late');
    const asked = { askedOn: localDate('2023-03-10'), controlDate: task.controlDate };
    expect(decisionExpectedBy(asked, working, strict)).toBe('2023-03-13');
  });

  it('has no last day where nothing sets one', () => {
    expect(lastDayToAsk({ controlDate: null, retrospective: false }, working)).toBeNull();
    expect(lastDayToAsk({ ...task, retrospective: true }, working)).toBeNull();
  });
});

describe('the decision about a request', () => {
  it.each<[string, string, string, string]>([
    ['is expected within three working days', '2023-03-13', '2023-03-31', '2023-03-16'],
    ['goes past days off', '2023-03-10', '2023-03-31', '2023-03-15'],
    ['of a day off is counted from the next working day', '2023-03-11', '2023-03-31', '2023-03-15'],
    ['is expected by the old date where that is sooner', '2023-03-29', '2023-03-31', '2023-03-31'],
    ['is expected by the old date of the next day', '2023-03-30', '2023-03-31', '2023-03-31'],
    ['may fall on the old date itself', '2023-03-28', '2023-03-31', '2023-03-31'],
    ['takes no heed of a date that was over before it was asked for', '2023-05-10', '2023-03-31', '2023-05-15'],
  ])('%s', (_rule, askedOn, controlDate, day) => {
    const asked = { askedOn: localDate(askedOn), controlDate: localDate(controlDate) };
    expect(decisionExpectedBy(asked, working)).toBe(day);
  });
});

describe('the date a task is moved to', () => {
  const dates = { dueDate: localDate('2023-03-31'), parentDue: null, periodEnd: null };
  it.each<[string, string, string | null, string | null]>([
    ['is later than the old one', '2023-04-01', null, null],
    ['is not the old one', '2023-03-31', null, 'not-later'],
    ['is not before the old one', '2023-03-30', null, 'not-later'],
    ['is not over', '2023-03-09', null, 'past'],
    ['may be the parent’s', '2023-04-14', '2023-04-14', null],
    ['is not past the parent’s', '2023-04-15', '2023-04-14', 'past-parent'],
    ['is a year later at most', '2024-03-31', null, null],
    ['is not of another decade', '2039-03-31', null, 'too-far'],
  ])('%s', (_rule, newDate, parentDue, refusal) => {
    const parent = parentDue === null ? null : localDate(parentDue);
    expect(whyNotMoveTo(localDate(newDate), { ...dates, parentDue: parent }, localDate('2023-03-10'))).toBe(refusal);
  });

  it('may be any day of the order’s period, and a year from today where its date has long passed', () => {
    const today = localDate('2023-03-10');
    const long = { ...dates, periodEnd: localDate('2027-12-31') };
    expect(whyNotMoveTo(localDate('2027-12-31'), long, today)).toBeNull();
    expect(whyNotMoveTo(localDate('2028-01-01'), long, today)).toBe('too-far');
    expect(whyNotMoveTo(localDate('2027-03-01'), dates, localDate('2026-11-29'))).toBeNull();
  });

  it('may be today for a date that has passed', () => {
    expect(whyNotMoveTo(localDate('2023-05-10'), dates, localDate('2023-05-10'))).toBeNull();
  });

  it('takes sub-tasks along at their distance', () => {
    const parent = { before: localDate('2023-03-31'), after: localDate('2023-04-14') };
    const moved = (day: string) => movedWithParent({ dueDate: localDate(day), isHandedOn: true }, parent);
    expect(moved('2023-03-30')).toBe('2023-04-13');
    expect(moved('2023-03-31')).toBe('2023-04-14');
  });

  it.each([
    ['has as long as its class', '2023-03-31', '2023-04-14'],
    ['has as long as its class where it was given less longer', '2023-04-07', '2023-04-14'],
    ['keeps the same date', '2023-04-14', null],
    ['keeps a later date', '2023-04-21', null],
  ])('of an organisation: %s', (_, day, date) => {
    const parent = { before: localDate('2023-03-31'), after: localDate('2023-04-14') };
    expect(movedWithParent({ dueDate: localDate(day), isHandedOn: false }, parent)).toBe(date);
  });
});

describe('the first date of a task that waited for its schedule', () => {
  it.each<[string, string, string | null, string | null]>([
    ['may be today', '2023-03-10', null, null],
    ['is not over', '2023-03-09', null, 'past'],
    ['may be the parent’s', '2023-04-14', '2023-04-14', null],
    ['is not past the parent’s', '2023-04-15', '2023-04-14', 'past-parent'],
    ['is within a year', '2024-03-10', null, null],
    ['is not of another decade', '2032-03-10', null, 'too-far'],
  ])('%s', (_rule, dueDate, parentDue, refusal) => {
    const dates = { parentDue: parentDue === null ? null : localDate(parentDue), periodEnd: null };
    expect(whyNotFirstDate(localDate(dueDate), dates, localDate('2023-03-10'))).toBe(refusal);
  });

  it('may be any day of the order’s period', () => {
    const dates = { parentDue: null, periodEnd: localDate('2027-12-31') };
    expect(whyNotFirstDate(localDate('2027-12-31'), dates, localDate('2023-03-10'))).toBeNull();
  });
});

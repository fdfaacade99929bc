import { addDays, localDate, productionCalendar } from '../calendar/index.js';
import { type Rehearsal, type RehearsalInput, type RehearsalTask, rehearse } from './rehearse.js';

const working = productionCalendar();
const institute = { role: 'lead', personId: 'p1', name: 'Институт развития образования' } as const;
const controller = { role: 'controller', personId: 'p2', name: 'Орлова В.Н.' } as const;

function task(changes: Partial<RehearsalTask> = {}): RehearsalTask {
  return {
    order: '№ 01/545',
    orderDate: localDate('2023-03-07'),
    number: '2.1',
    title: 'Организация анкетирования',
    scheduleKind: 'window',
    startDate: localDate('2023-05-01'),
    dueDate: localDate('2023-05-31'),
    runsTo: null,
    retrospective: false,
    awaitsSchedule: false,
    namesNobody: false,
    isMeeting: false,
    recipients: [institute, controller],
    ...changes,
  };
}

function year(tasks: RehearsalTask[], changes: Partial<RehearsalInput> = {}): Rehearsal {
  return rehearse({ tasks, from: localDate('2023-01-01'), to: localDate('2023-12-31'), working, ...changes });
}

const lettersByMonth = (result: Rehearsal) =>
  result.months.filter(({ letters }) => letters > 0).map(({ month, letters }) => `${month} ${letters}`);

describe('a rehearsed year', () => {
  it('has all twelve months, and a letter for every rung until the date', () => {
    const result = year([task()]);
    expect(result.months).toHaveLength(12);
    expect(lettersByMonth(result)).toEqual(['2023-03 1', '2023-05 4']); // given out on 7 March; T−10, T−3, T−1, T
    expect(result.months[4]).toEqual({ month: '2023-05', letters: 4, tasksDue: 1 });
    expect(result.recipients).toEqual([{ name: 'Институт развития образования', letters: 5 }]);
  });

  it('names the quarters in which no meeting falls due', () => {
    const meeting = task({ isMeeting: true });
    expect(year([meeting, task({ dueDate: localDate('2023-09-29') })]).quartersWithoutMeeting).toEqual([
      '2023-Q1',
      '2023-Q3',
      '2023-Q4',
    ]);
    expect(
      year([meeting], { from: localDate('2023-04-01'), to: localDate('2023-06-30') }).quartersWithoutMeeting,
    ).toEqual([]);
  });

  it('says of each day how many letters it brings', () => {
    const days = year([task(), task({ number: '2.2', recipients: [{ ...institute, personId: 'p3' }] })]).days;
    expect(days[0]).toEqual({ date: '2023-03-07', letters: 2 });
    expect(days.reduce((sum, { letters }) => sum + letters, 0)).toBe(10);
  });

  it('counts what falls on one morning for one person as one letter', () => {
    const both = year([task(), task({ number: '2.2' })]);
    expect(lettersByMonth(both)).toEqual(['2023-03 1', '2023-05 4']);
    expect(both.months[4]?.tasksDue).toBe(2);
  });

  it('counts each task in the calendar of its own order', () => {
    const region = {
      ...working,
      isWorking: (day: string) => day !== '2023-03-07' && working.isWorking(localDate(day)),
    };
    // Given out on the 7th where it is worked, on the 9th (the 8th is a holiday) where the region rests that day.
    const both = year([task(), task({ working: region })]);
    expect(lettersByMonth(both)).toEqual(['2023-03 2', '2023-05 4']);
  });

  it('climbs to the controller only where nobody reports', () => {
    const result = year([task()], { assume: 'nobody_reports', to: localDate('2023-06-30') });
    // Institute: 1 in March, 4 in May; June: T+1 on the 1st, T+3, T+5, T+10 on the 15th, weeks on the 22nd and 29th.
    // Controller: T+5, T+10 and the two weeks.
    expect(lettersByMonth(result)).toEqual(['2023-03 1', '2023-05 4', '2023-06 10']);
    expect(result.recipients.map(({ letters }) => letters)).toEqual([11, 4]);
  });

  it('gives a row that is older than its order one question, and one that is late from the start one reminder', () => {
    const early = { dueDate: localDate('2023-02-28'), startDate: localDate('2023-02-01') };
    expect(lettersByMonth(year([task({ ...early, retrospective: true })]))).toEqual(['2023-03 1']);
    const late = year([task({ ...early, recipients: [institute] })]);
    expect(lettersByMonth(late)).toEqual(['2023-03 2']); // given out on the 7th, told on the 9th that the date is over
  });

  it('does not care when the order was really confirmed or what has become of its tasks', () => {
    expect(year([task({ orderDate: localDate('2022-11-01') })]).recipients[0]?.letters).toBe(5);
  });

  it('names the days on which much falls due, with the number of people who owe it', () => {
    const due = { dueDate: localDate('2023-10-31'), startDate: localDate('2023-10-01') };
    const other = { ...institute, personId: 'p3', name: 'Управление образования' };
    const tasks = ['1', '2', '3', '4', '5'].map((number) => task({ ...due, number }));
    expect(year(tasks).pileUps).toEqual([
      { date: '2023-10-31', tasks: 5, people: 1, moveTo: [{ date: '2023-10-30', tasks: 1 }] },
    ]);
    expect(year([...tasks.slice(1), task({ ...due, recipients: [other] })]).pileUps[0]?.people).toBe(2);
    expect(year(tasks.slice(1)).pileUps).toEqual([]);
  });

  it('lists rows nobody owns and rows without a date, each once', () => {
    const waiting = task({
      number: '5.2',
      scheduleKind: 'external',
      dueDate: null,
      startDate: null,
      awaitsSchedule: true,
    });
    const result = year([
      task({ number: '3.1', recipients: [controller] }),
      task({ number: '3.2', namesNobody: true }),
      waiting,
      waiting,
    ]);
    expect(result.withoutOwner.map(({ number }) => number)).toEqual(['3.1', '3.2']);
    expect(result.withoutDate).toEqual([
      { order: '№ 01/545', number: '5.2', title: 'Организация анкетирования', scheduleKind: 'external' },
    ]);
  });

  it('is empty, month by month, where nothing is confirmed', () => {
    expect(year([]).months.every(({ letters, tasksDue }) => letters + tasksDue === 0)).toBe(true);
  });

  it('writes to nobody more than once on a working day', () => {
    const many = Array.from({ length: 200 }, (_, index) =>
      task({ number: String(index), dueDate: addDays(localDate('2023-03-20'), index), recipients: [institute] }),
    );
    const letters = year(many, { assume: 'nobody_reports' }).recipients[0]?.letters ?? 0;
    expect(letters).toBeGreaterThan(150);
    expect(letters).toBeLessThanOrEqual(208); // 247 working days of 2023 − 17 of January − 18 of February − 4 before 7 March
  });
});

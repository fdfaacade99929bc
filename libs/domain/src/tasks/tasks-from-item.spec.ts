import { type LocalDate, localDate } from '../calendar/index.js';
import type { Occurrence, Schedule } from '../deadlines/index.js';
import { type ItemForTasks, tasksFromItem } from './tasks-from-item.js';

const day = (text: string): LocalDate => localDate(text);
const month = (start: string, due: string): Occurrence => ({ start: day(start), due: day(due) });

const item = (schedules: Schedule[], today = '2023-03-09'): ItemForTasks => ({
  schedules,
  orderDate: day('2023-03-07'),
  periodEnd: day('2023-12-31'),
  today: day(today),
  shiftDue: (due) => (due === '2023-09-30' ? day('2023-09-29') : due), // 30 September 2023 is a Saturday
});

describe('the tasks of an item', () => {
  it('gives a task per occurrence: the quarterly meetings of a year are four', () => {
    const quarterly: Schedule = {
      kind: 'recurring',
      occurrences: [
        month('2023-03-01', '2023-03-31'),
        month('2023-06-01', '2023-06-30'),
        month('2023-09-01', '2023-09-30'),
        month('2023-12-01', '2023-12-31'),
      ],
    };
    const tasks = tasksFromItem(item([quarterly]));
    expect(tasks.map((task) => [task.occurrence, task.dueDate, task.controlDate, task.state])).toEqual([
      [1, '2023-03-31', '2023-03-31', 'open'],
      [2, '2023-06-30', '2023-06-30', 'scheduled'],
      [3, '2023-09-30', '2023-09-29', 'scheduled'],
      [4, '2023-12-31', '2023-12-31', 'scheduled'],
    ]);
  });

  it('keeps a due date that precedes the order as a retrospective task', () => {
    const january: Schedule = { kind: 'window', occurrences: [month('2023-01-01', '2023-01-31')] };
    expect(tasksFromItem(item([january]))).toMatchObject([
      { retrospective: true, dueDate: '2023-01-31', state: 'open' },
    ]);
  });

  it('is not retrospective when due on the very day of the order', () => {
    const signed: Schedule = { kind: 'window', occurrences: [month('2023-03-01', '2023-03-07')] };
    expect(tasksFromItem(item([signed]))).toMatchObject([{ retrospective: false }]);
  });

  it('asks for the plan beside a year-long task whose dates another document sets', () => {
    const planned: Schedule = {
      kind: 'throughout',
      occurrences: [month('2023-01-01', '2023-12-31')],
      externalPlan: 'плану мероприятий',
    };
    expect(tasksFromItem(item([planned]))).toMatchObject([
      { occurrence: 1, dueDate: '2023-12-31', state: 'open', externalPlan: 'плану мероприятий' },
      { occurrence: 0, dueDate: null, state: 'awaiting_schedule', externalPlan: 'плану мероприятий' },
    ]);
  });

  it('numbers occurrences over all schedules of one cell', () => {
    const two: Schedule[] = [
      { kind: 'window', occurrences: [month('2023-09-01', '2023-09-30')] },
      { kind: 'throughout', occurrences: [month('2023-01-01', '2023-12-31')] },
    ];
    expect(tasksFromItem(item(two)).map((task) => task.occurrence)).toEqual([1, 2]);
  });

  it.each<[string, Schedule[], string, string | null]>([
    [
      'external: waits for its dates',
      [{ kind: 'external', occurrences: [], externalPlan: 'графику' }],
      'awaiting_schedule',
      null,
    ],
    [
      'relative: waits for its event',
      [{ kind: 'relative', occurrences: [], anchor: 'получения' }],
      'awaiting_schedule',
      null,
    ],
    [
      'unparsed: waits for somebody to say',
      [{ kind: 'unparsed', occurrences: [], text: 'к Рождеству' }],
      'awaiting_schedule',
      null,
    ],
    [
      'recurring without a period: waits',
      [{ kind: 'recurring', occurrences: [], needs: 'period' }],
      'awaiting_schedule',
      null,
    ],
    ['on demand: one standing task', [{ kind: 'on_demand', occurrences: [] }], 'open', '2023-12-31'],
    [
      'continuous: runs to its own end',
      [{ kind: 'continuous', occurrences: [], runsTo: day('2023-11-30') }],
      'open',
      '2023-11-30',
    ],
    ['no deadline words: runs to the end of the roadmap', [], 'open', '2023-12-31'],
  ])('%s', (_name, schedules, state, runsTo) => {
    expect(tasksFromItem(item(schedules))).toMatchObject([{ occurrence: 1, dueDate: null, state, runsTo }]);
  });
});

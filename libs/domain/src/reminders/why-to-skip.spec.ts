import { localDate } from '../calendar/index.js';
import { russian } from '../texts/index.js';
import { plannedRung, RUNG_FAMILIES } from './rung-families.js';
import { SKIP_REASONS, type SkipReason, whyToSkip } from './why-to-skip.js';

type TaskNow = Parameters<typeof whyToSkip>[1];

const dated: TaskNow = { state: 'open', retrospective: false, dueDate: localDate('2023-03-31'), round: 1 };

describe('a reminder whose day has come', () => {
  it.each<[string, string, Partial<TaskNow>, SkipReason | null]>([
    ['goes out while the task is open', 'before-3', {}, null],
    ['goes out while work is going on', 'overdue-week-2', { state: 'in_progress' }, null],
    ['stops at a report', 'before-3', { state: 'submitted' }, 'report_submitted'],
    ['stops when the task is off control', 'due', { state: 'closed' }, 'task_closed'],
    ['stops when the task is cancelled', 'due', { state: 'cancelled' }, 'task_cancelled'],
    ['stops when the task was declined', 'due', { state: 'declined' }, 'task_declined'],
    ['stops while the task is suspended', 'due', { state: 'suspended' }, 'task_suspended'],
    ['stops when a new round has begun', 'overdue-3', { state: 'returned', round: 2 }, 'round_passed'],
    ['asks for dates while there are none', 'awaiting-schedule-2', { state: 'awaiting_schedule', dueDate: null }, null],
    ['asks for no dates once they are there', 'awaiting-schedule-2', {}, 'dates_supplied'],
    ['asks about an old date while nobody has answered', 'retrospective', { retrospective: true }, null],
    ['asks about no old date once a new one is set', 'retrospective', {}, 'question_answered'],
    ['raises no alarm about a row older than its order', 'overdue-5', { retrospective: true }, 'not_for_this_task'],
    ['goes out by whatever ladder it was planned', 'before-7', {}, null],
    ['is nothing where no ladder has such a rung', 'due-2', {}, 'not_for_this_task'],
  ])('%s', (_fact, rung, changes, expected) => {
    expect(whyToSkip({ rung, round: 1 }, { ...dated, ...changes })).toBe(expected);
  });
});

describe('the name of a planned reminder', () => {
  it('tells its rung', () => {
    const names = ['due', 'before-7', 'overdue-10', 'overdue-week-12', 'interim-2023-04', 'awaiting-schedule-3'];
    expect(names.map(plannedRung)).toEqual([
      { family: 'due', days: null },
      { family: 'before', days: 7 },
      { family: 'overdue', days: 10 },
      { family: 'overdue-week', days: null },
      { family: 'interim', days: null },
      { family: 'awaiting-schedule', days: null },
    ]);
    expect(['due-2', 'report-submitted', 'mentioned-1', 'before-'].map(plannedRung)).toEqual([null, null, null, null]);
  });

  it('has a Russian name for every rung, role and reason to skip', () => {
    const roles = ['lead', 'executor', 'coordinator', 'controller', 'signatory', 'acceptor'];
    const keys = [
      ...Object.keys(RUNG_FAMILIES).map((id) => `reminders.rung.${id}`),
      ...roles.map((role) => `reminders.role.${role}`),
      ...SKIP_REASONS.map((reason) => `reminders.skip.${reason}`),
    ];
    expect(keys.filter((key) => !russian.has(key))).toEqual([]);
  });
});

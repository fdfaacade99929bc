import { localDate } from '@domain/calendar';
import type { Recipient, ReminderWithTask } from '@storage';
import { whyNotWrite } from './why-not-write.js';

const somebody: Recipient = {
  taskId: 'task',
  role: 'lead',
  personId: 'person',
  email: 'office@school-1.example',
  timeZone: 'Europe/Moscow',
};

function reminder(change: Partial<ReminderWithTask>): ReminderWithTask {
  return {
    id: 'reminder',
    taskId: 'task',
    letterId: null,
    orderId: 'order',
    scheduleKind: 'window',
    rung: 'before-3',
    round: 1,
    recipientRole: 'lead',
    plannedFor: localDate('2023-09-27'),
    taskState: 'open',
    taskRound: 1,
    retrospective: false,
    controlDate: localDate('2023-09-30'),
    ...change,
  };
}

describe('looking at the world before a reminder is written', () => {
  it.each<[string, Partial<ReminderWithTask>, string | null]>([
    ['an open task', {}, null],
    ['a closed task', { taskState: 'closed' }, 'task_closed'],
    ['a task that was reported on', { taskState: 'submitted' }, 'report_submitted'],
    ['a suspended task', { taskState: 'suspended' }, 'task_suspended'],
    ['a rung of the round before', { taskRound: 2 }, 'round_passed'],
    ['a report that waits', { rung: 'report-submitted', taskState: 'submitted' }, null],
    ['a report that was decided already', { rung: 'report-submitted', taskState: 'closed' }, 'report_decided'],
    ['a returned report', { rung: 'report-returned', taskState: 'returned' }, null],
    ['a returned report taken up again', { rung: 'report-returned', taskState: 'in_progress' }, null],
    ['a declined task', { rung: 'task-declined', taskState: 'declined' }, null],
    ['a refusal that was answered', { rung: 'task-declined', taskState: 'open', taskRound: 2 }, 'not_for_this_task'],
    ['a task that was given back', { rung: 'task-reassigned', round: 2, taskRound: 2 }, null],
    ['a request for a later date', { rung: 'extension-asked-2' }, null],
    ['a request, the report being there', { rung: 'extension-asked-1', taskState: 'submitted' }, 'not_for_this_task'],
    ['a later date', { rung: 'extension-granted', taskState: 'in_progress' }, null],
    ['a suspension', { rung: 'task-suspended', taskState: 'suspended' }, null],
    ['a suspension that is over', { rung: 'task-suspended', taskState: 'open' }, 'not_for_this_task'],
    ['a task cancelled', { rung: 'task-cancelled', taskState: 'cancelled' }, null],
    ['an accepted report', { rung: 'report-accepted', taskState: 'closed' }, null],
  ])('%s', (_what, change, reason) => {
    expect(whyNotWrite(reminder(change), somebody)).toBe(reason);
  });

  it('has nobody to write to where the role stands empty', () => {
    expect(whyNotWrite(reminder({}), undefined)).toBe('no_recipient');
    expect(whyNotWrite(reminder({}), { ...somebody, personId: null })).toBe('no_recipient');
  });

  it('has no address to write to', () => {
    expect(whyNotWrite(reminder({}), { ...somebody, email: null })).toBe('no_address');
  });

  it('names the state of the task before the missing address, because an address would not help', () => {
    expect(whyNotWrite(reminder({ taskState: 'closed' }), { ...somebody, email: null })).toBe('task_closed');
  });
});

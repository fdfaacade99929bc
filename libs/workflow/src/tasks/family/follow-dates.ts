import type { LocalDate } from '@domain/calendar';
import { isActive, movedWithParent, nextState } from '@domain/tasks';
import type { DateStep, TaskEntity } from '@storage';
import { setDate } from '../set-date.js';
import { takeTerm } from '../take-term.js';
import type { Around, Followed, StepsAbove } from './followed.js';

/**
 * The task above was moved: open tasks move along. It was given the dates it waited for: organisations of its class that
 * waited get the same, and what is due on a later day (handed on, or by a schedule of its own) is due with it.
 */
export function changeDates(
  tasks: readonly TaskEntity[],
  first: DateStep,
  around: Around,
  above: StepsAbove,
): Followed[] {
  return tasks.flatMap((task) => {
    const taken = above.get(task.parentTaskId ?? '');
    const step = taken !== undefined && 'dates' in taken ? taken : first;
    if (step.command === 'date' && waitsWithItsClass(task)) return [date(task, step, around)];
    if (task.dueDate === null || !isActive(task.state)) return [];
    const newDate = newDateOf({ dueDate: task.dueDate, isHandedOn: task.giverId !== null }, step);
    return newDate === null ? [] : [move(task, { from: task.dueDate, to: newDate, reason: step.reason }, around)];
  });
}

/** The step as it is for those under a task that followed it: an organisation may have been moved by less than its class. */
export function stepUnder(step: DateStep, { task, oldDueDate }: Followed): DateStep {
  const { id: taskId, dueDate } = task;
  if (step.command === 'date' || oldDueDate === undefined || dueDate === null) return { ...step, taskId };
  return { ...step, taskId, dates: { ...step.dates, before: oldDueDate, dueDate } };
}

/** The request for the plan is answered by whoever brings it. */
function waitsWithItsClass({ giverId, state, occurrence }: TaskEntity): boolean {
  return giverId === null && state === 'awaiting_schedule' && occurrence > 0;
}

function newDateOf(
  child: { readonly dueDate: LocalDate; readonly isHandedOn: boolean },
  { command, dates: { before, dueDate: after } }: DateStep,
): LocalDate | null {
  if (command === 'date') return child.dueDate > after ? after : null;
  return before === null ? null : movedWithParent(child, { before, after });
}

interface Moving {
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly reason: string | null;
}

function move(
  task: TaskEntity,
  { from: oldDueDate, to: newDueDate, reason }: Moving,
  { rules, today }: Around,
): Followed {
  const { state: fromState } = task;
  setDate(task, newDueDate, rules, today);
  if (task.startDate !== null && task.startDate > newDueDate) task.startDate = newDueDate;
  const details = { oldDueDate, newDueDate };
  return { task, fromState, command: 'follow_parent', reason, details, oldDueDate };
}

function date(task: TaskEntity, { dates, reason }: DateStep, { rules, today }: Around): Followed {
  const { startDate, dueDate } = dates;
  const fromState = task.state;
  task.state = nextState(fromState, 'supply_dates');
  takeTerm(task, dates, rules, today);
  return { task, fromState, command: 'supply_dates', reason, details: { startDate, dueDate } };
}

import type { LocalDate } from '@domain/calendar';
import { isActive, movedWithParent, nextState } from '@domain/tasks';
import type { DateStep, TaskEntity } from '@storage';
import { setDate } from '../set-date.js';
import { takeTerm } from '../take-term.js';
import type { Around, Followed } from './followed.js';

/**
 * The task above was moved: open tasks keep their distance to it, an organisation with a later date already keeps that. It was given the dates it waited for: organisations of
 * its class that waited get the same, and what is due on a later day (handed on, or by a schedule of its own) is due with it.
 */
export function changeDates(tasks: readonly TaskEntity[], step: DateStep, around: Around): Followed[] {
  return tasks.flatMap((task) => {
    if (step.command === 'date' && waitsWithItsClass(task)) return [date(task, step, around)];
    if (task.dueDate === null || !isActive(task.state) || hasLonger(task, step)) return [];
    const newDate = newDateOf(task.dueDate, step);
    return newDate === null ? [] : [move(task, newDate, around)];
  });
}

/** An organisation of a class was given longer than the whole class has by now. */
function hasLonger({ giverId, dueDate }: TaskEntity, { command, dates }: DateStep): boolean {
  return command === 'move' && giverId === null && dueDate !== null && dueDate > dates.dueDate;
}

/** The request for the plan is answered by whoever brings it. */
function waitsWithItsClass({ giverId, state, occurrence }: TaskEntity): boolean {
  return giverId === null && state === 'awaiting_schedule' && occurrence > 0;
}

function newDateOf(due: LocalDate, { command, dates }: DateStep): LocalDate | null {
  if (command === 'move') return dates.before === null ? null : movedWithParent(due, dates.before, dates.dueDate);
  return due > dates.dueDate ? dates.dueDate : null;
}

function move(task: TaskEntity, newDueDate: LocalDate, { rules, today }: Around): Followed {
  const { dueDate: oldDueDate, state: fromState } = task;
  setDate(task, newDueDate, rules, today);
  if (task.startDate !== null && task.startDate > newDueDate) task.startDate = newDueDate;
  return { task, fromState, command: 'follow_parent', reason: null, details: { oldDueDate, newDueDate } };
}

function date(task: TaskEntity, { dates, reason }: DateStep, { rules, today }: Around): Followed {
  const { startDate, dueDate } = dates;
  const fromState = task.state;
  task.state = nextState(fromState, 'supply_dates');
  takeTerm(task, dates, rules, today);
  return { task, fromState, command: 'supply_dates', reason, details: { startDate, dueDate } };
}

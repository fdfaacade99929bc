import type { LocalDate } from '@domain/calendar';
import { isActive, movedWithParent, nextState } from '@domain/tasks';
import type { FamilyStep, TaskEntity } from '@storage';
import { shiftBy } from '../../calendars/order-rules.js';
import { turnRound } from '../begin-round.js';
import { setDate } from '../set-date.js';
import type { Around, Followed } from './followed.js';

type DateStep = Exclude<FamilyStep, { readonly dates: null }>;

/**
 * The task above was moved: open tasks keep their distance to it. It was given the dates it waited for: organisations of
 * its class that waited get the same, and what was handed on for a later day is due with it.
 */
export function changeDates(tasks: readonly TaskEntity[], step: DateStep, around: Around): Followed[] {
  return tasks.flatMap((task) => {
    if (step.command === 'date' && task.giverId === null) return date(task, step, around);
    if (task.dueDate === null || !isActive(task.state)) return [];
    const newDate = newDateOf(task.dueDate, step);
    return newDate === null ? [] : [move(task, newDate, around)];
  });
}

function newDateOf(due: LocalDate, { command, dates }: DateStep): LocalDate | null {
  if (command === 'move') return dates.before === null ? null : movedWithParent(due, dates.before, dates.dueDate);
  return due > dates.dueDate ? dates.dueDate : null;
}

function move(task: TaskEntity, newDueDate: LocalDate, { rules, today }: Around): Followed {
  const { dueDate: oldDueDate, state: fromState } = task;
  setDate(task, newDueDate, rules, today);
  return { task, fromState, command: 'follow_parent', reason: null, details: { oldDueDate, newDueDate } };
}

function date(task: TaskEntity, { dates, reason }: DateStep, { rules, today }: Around): Followed[] {
  // The request for the plan is answered by whoever brings it.
  if (task.state !== 'awaiting_schedule' || task.occurrence === 0) return [];
  const { startDate, dueDate, scheduleKind, externalPlan } = dates;
  const fromState = task.state;
  task.state = nextState(fromState, 'supply_dates');
  const controlDate = shiftBy(rules)(dueDate);
  Object.assign(task, { startDate, dueDate, controlDate, scheduleKind, externalPlan });
  turnRound(task, today);
  return [{ task, fromState, command: 'supply_dates', reason, details: { startDate, dueDate } }];
}

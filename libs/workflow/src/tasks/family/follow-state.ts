import type { LocalDate } from '@domain/calendar';
import { commandsFrom, KEPT_ON_LEAVING, mayBeReplaced, nextState, type TaskState } from '@domain/tasks';
import { type LastSuspension, lastSuspensions, type StateStep, type TaskEntity } from '@storage';
import type { EntityManager } from 'typeorm';
import { turnRound } from '../begin-round.js';
import type { Around, Followed } from './followed.js';

/** Cancels, suspends or resumes those of the tasks that the step is for. */
export async function changeStates(
  manager: EntityManager,
  tasks: readonly TaskEntity[],
  step: StateStep,
  { today }: Around,
): Promise<Followed[]> {
  const possible = tasks.filter((task) => commandsFrom(task.state).includes(step.command) && isMeant(task, step));
  const suspensions =
    step.command === 'resume'
      ? await lastSuspensions(
          manager,
          possible.map(({ id }) => id),
        )
      : new Map<string, LastSuspension>();
  return possible.flatMap((task) => {
    const stopped = suspensions.get(task.id);
    // What somebody stopped by itself before stays stopped.
    if (step.command === 'resume' && (stopped?.withParent ?? null) === null) return [];
    const fromState = task.state;
    task.state = nextState(fromState, step.command);
    if (step.command === 'resume') {
      settleResumed(task, stopped?.stoodAt ?? null, today);
      turnRound(task, today);
    }
    const { command, reason, cause } = step;
    // Nothing was done to the task of its class: it left that by itself.
    const leaves = cause === 'class' && task.giverId === null;
    if (leaves) task.withdrawn = true;
    return [{ task, fromState, command, reason, details: leaves ? {} : { withParent: task.parentTaskId } }];
  });
}

/**
 * A new edition of the order spares the organisations of a class that have reported, and asks for the plan again by
 * itself; who reported has done his part also where he leaves the class.
 */
function isMeant(task: TaskEntity, { cause }: StateStep): boolean {
  if (cause === 'person' || task.giverId !== null) return true;
  if (cause === 'class') return !(KEPT_ON_LEAVING as readonly TaskState[]).includes(task.state);
  return cause === 'edition' && task.occurrence > 0 && mayBeReplaced(task.state);
}

/** Stopped in these, a task is taken up in them again: nobody has to take it anew, or to wonder where a returned report is. */
const TAKEN_UP_AGAIN: readonly (TaskState | null)[] = ['awaiting_schedule', 'in_progress', 'returned'];

/** Where a task that has just been resumed stands: where it stood before, unless its first day has come, or is still to come. */
export function settleResumed(task: TaskEntity, stoodAt: TaskState | null, today: LocalDate): void {
  if (stoodAt !== null && TAKEN_UP_AGAIN.includes(stoodAt)) task.state = stoodAt;
  else if (task.startDate !== null && task.startDate > today) task.state = 'scheduled';
}

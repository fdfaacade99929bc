import type { Actor } from '@domain/access';
import { isActive, type TaskCommand, type TaskState } from '@domain/tasks';
import type { EntityManager } from 'typeorm';
import { tasksFor } from '../../access/scopes/task-scope.js';
import { SqlParameters } from '../../rows/sql-parameters.js';

/** The step that is next in each state; where the first is not the actor's to take, the second. */
const NEXT = {
  awaiting_schedule: ['supply_dates'],
  scheduled: ['take', 'interim_report'],
  open: ['take', 'interim_report'],
  in_progress: ['report', 'interim_report'],
  returned: ['report', 'interim_report'],
  checking: ['endorse'],
  submitted: ['accept'],
  declined: ['reassign'],
  closed: [],
  suspended: [],
  cancelled: [],
} as const satisfies Record<TaskState, readonly TaskCommand[]>;

export type NextCommand = (typeof NEXT)[TaskState][number];
export const NEXT_COMMANDS = [...new Set<NextCommand>(Object.values(NEXT).flat())];

/** The one obvious step of each task for the actor; tasks in which nothing is asked of him are left out. */
export async function nextCommands(
  manager: EntityManager,
  actor: Actor,
  tasks: readonly { readonly id: string; readonly state: TaskState }[],
): Promise<ReadonlyMap<string, NextCommand>> {
  const asked = [...new Set<NextCommand>(tasks.flatMap(({ state }) => NEXT[state]))];
  if (asked.length === 0) return new Map();
  const parameters = new SqlParameters();
  const ids = parameters.add(tasks.map(({ id }) => id));
  const columns = asked.map((command) => `${tasksFor(actor, command, parameters)} as ${command}`);
  const rows = await manager.query<({ id: string } & Record<NextCommand, boolean>)[]>(
    `select task.id, ${columns.join(', ')} from task where task.id = any(${ids})`,
    parameters.values,
  );
  const allowed = new Map(rows.map((row) => [row.id, row]));
  return new Map(
    tasks.flatMap(({ id, state }) => {
      const commands: readonly NextCommand[] = NEXT[state];
      const next = commands.find((one) => allowed.get(id)?.[one] && (one !== 'interim_report' || isActive(state)));
      return next === undefined ? [] : [[id, next]];
    }),
  );
}

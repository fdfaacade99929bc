import type { HeldAs, TaskState } from '@domain/tasks';
import type { HistoryCommand, HistoryVia } from '@storage';
import type { EntityManager } from 'typeorm';

export interface TaskHistoryLine {
  readonly at: string;
  readonly who: string | null;
  /** The absent person for whom it was done. */
  readonly forWhom: string | null;
  readonly via: HistoryVia;
  readonly command: HistoryCommand;
  readonly fromState: TaskState | null;
  readonly toState: TaskState;
  readonly reason: string | null;
  /** To whom it was handed on, or passed. */
  readonly to: string | null;
  /** From whom it passed. */
  readonly from: string | null;
  /** As what he held it. */
  readonly as: readonly HeldAs[];
}

/** A line with what the step itself noted. */
export type NotedLine = TaskHistoryLine & { readonly details: Record<string, unknown> };

/** All that happened to a task, the first first. */
export async function historyOfTask(manager: EntityManager, taskId: string): Promise<NotedLine[]> {
  const rows = await manager.query<(Omit<NotedLine, 'at'> & { at: Date })[]>(
    `select at, person.full_name as who, absent.full_name as "forWhom", via, command, from_state as "fromState", to_state as "toState", reason, details ->> 'to' as "to",
         details ->> 'from' as "from", coalesce(string_to_array(details ->> 'as', ' '), '{}') as "as", details
       from task_history left join person on person.id = task_history.actor_id
       left join person absent on absent.id = (details ->> 'standsInFor')::uuid
       where task_id = $1 order by task_history.id`,
    [taskId],
  );
  return rows.map((row) => ({ ...row, at: row.at.toISOString() }));
}

import { addWorkingDays, type LocalDate, later } from '@domain/calendar';
import { latestForPart, type TaskCommand } from '@domain/tasks';
import type { TaskEntity } from '@storage';
import type { EntityManager } from 'typeorm';
import type { OrderRules } from '../../calendars/order-rules.js';

/** The tasks right under one, but for those that were cancelled: whoever sees the task sees how far they have come. */
export async function childCounts(manager: EntityManager, taskId: string): Promise<{ total: number; closed: number }> {
  const [counts] = await manager.query<[{ total: number; closed: number }]>(
    `select count(*)::int as total, count(*) filter (where state = 'closed')::int as closed
     from task where parent_task_id = $1 and state <> 'cancelled'`,
    [taskId],
  );
  return counts;
}

/** Commands that wait for what is owed below; what stands for the organisations of a class goes on with one of theirs. */
export function partCommands({ standsForClass }: TaskEntity, open: readonly unknown[]): TaskCommand[] {
  return [
    ...(open.length > 0 ? [] : (['report', 'decline'] as const)),
    ...(standsForClass ? [] : (['reopen'] as const)),
  ];
}

/** Usually a part is due a working day before the task, so that its lead can put the report together. */
export function handOnDates(
  { dueDate, controlDate }: TaskEntity,
  today: LocalDate,
  { working }: OrderRules,
): { latest: LocalDate | null; suggested: LocalDate | null } {
  const latest = latestForPart(dueDate, today);
  if (latest === null || controlDate === null) return { latest, suggested: null };
  return { latest, suggested: later(addWorkingDays(controlDate, -1, working), today) };
}

import { mentionRole } from '@domain/reminders';
import { ReportEntity, type TaskEntity } from '@storage';
import type { EntityManager } from 'typeorm';
import { planDecisionLetter, planLetterTo } from '../tasks/settle-reminders.js';
import { beginToStand } from './complete-class.js';

/**
 * A report is owed anew, and who answers for it is told. Where it was one for a whole class, of which organisations still owe
 * theirs, the task stands for those again: nobody leads it, so whoever reported is told by name.
 */
export async function oweAgain(
  manager: EntityManager,
  task: TaskEntity,
  rung: 'report-returned' | 'task-reopened',
  now: Date,
): Promise<void> {
  if (!(await beginToStand(manager, task.id, now))) return planDecisionLetter(manager, task, rung, now);
  const last = await manager.findOne(ReportEntity, {
    where: { taskId: task.id, kind: 'execution' },
    order: { submittedAt: 'DESC' },
  });
  if (last !== null) await planLetterTo(manager, task, rung, mentionRole(last.authorId), now);
}

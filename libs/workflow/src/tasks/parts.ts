import { isActive, isOver } from '@domain/tasks';
import { TaskEntity } from '@storage';
import { type EntityManager, IsNull, Not } from 'typeorm';
import { Conflict } from '../acting/errors.js';

export interface OpenPart {
  readonly id: string;
  readonly title: string;
  readonly leadName: string;
}

/** What was handed on from a task and has to be done before anybody reports on it, by date. */
export async function openParts(manager: EntityManager, taskId: string): Promise<OpenPart[]> {
  const parts = await manager.query<(OpenPart & Pick<TaskEntity, 'state'>)[]>(
    `select task.id, task.title, task.state, coalesce(person.full_name, body.name) as "leadName"
     from task
     join task_participant lead on lead.task_id = task.id and lead.role = 'lead'
     join organisation body on body.id = lead.organisation_id
     left join person on person.id = lead.person_id
     where task.parent_task_id = $1 and task.giver_id is not null and task.required
     order by task.control_date, task.sequence`,
    [taskId],
  );
  return parts.filter(({ state }) => !isOver(state));
}

/** @throws Conflict `parts-open` while somebody below still owes a part of the task */
export async function demandPartsDone(manager: EntityManager, taskId: string): Promise<void> {
  const open = await openParts(manager, taskId);
  if (open.length > 0) throw new Conflict('parts-open', { parts: sayParts(open) });
}

/** Each with whom it waits for. */
export function sayParts(parts: readonly OpenPart[]): string {
  return parts.map(({ title, leadName }) => `«${title}» (${leadName})`).join(', ');
}

/**
 * A part of a task is not put to work again under a task nobody works on. Locks the parent, before its part is: whoever
 * plans by a calendar afterwards holds the calendars first.
 * @throws Conflict `parent-not-open`
 */
export async function demandOpenParent(manager: EntityManager, taskId: string): Promise<void> {
  const part = await manager.findOneBy(TaskEntity, { id: taskId, giverId: Not(IsNull()) });
  if (part === null || part.parentTaskId === null) return;
  const parent = await manager.findOneOrFail(TaskEntity, {
    where: { id: part.parentTaskId },
    lock: { mode: 'for_no_key_update' },
  });
  const isOpen = isActive(parent.state) || parent.state === 'awaiting_schedule';
  if (!isOpen) throw new Conflict('parent-not-open', { state: parent.state });
}

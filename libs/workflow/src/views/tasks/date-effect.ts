import type { LocalDate } from '@domain/calendar';
import { ACTIVE_STATES } from '@domain/tasks';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';

/** A row that would be due before what it waits for is. */
export interface TouchedRow {
  readonly itemId: string;
  readonly number: string;
  readonly title: string;
  /** The first date of what is owed of it. */
  readonly dueDate: LocalDate;
}

export interface DateEffect {
  /** Open tasks right under it that move along. */
  readonly children: number;
  readonly rows: readonly TouchedRow[];
}

/** What a later date of a task touches. Nothing is moved: rows that wait for it keep their dates. */
@Injectable()
export class DateEffectView {
  constructor(private readonly dataSource: DataSource) {}

  run(taskId: string, newDate: LocalDate): Promise<DateEffect> {
    return dateEffect(this.dataSource.manager, taskId, newDate);
  }
}

export async function dateEffect(manager: EntityManager, taskId: string, newDate: LocalDate): Promise<DateEffect> {
  const [counted] = await manager.query<[{ children: number }]>(
    `select ${childrenMoved({ parentId: '$1', newDate: '$2::date', states: '$3' })} as children`,
    [taskId, newDate, ACTIVE_STATES],
  );
  return { children: counted.children, rows: await touchedRows(manager, taskId, newDate) };
}

/** How many open tasks right under one move along with it, as SQL: those `movedWithParent` gives another date. */
export function childrenMoved({
  parentId,
  newDate,
  states,
}: Record<'parentId' | 'newDate' | 'states', string>): string {
  return `(select count(*)::int from task child where child.parent_task_id = ${parentId} and child.state = any(${states})
    and child.due_date is not null and (child.giver_id is not null or child.due_date < ${newDate}))`;
}

/**
 * Rows that wait for a task's row, however many others between, and would be due before the task itself. Of each the task of
 * its own organisation counts, where it has one there, and of rows that come as often as each other the same time.
 */
export function touchedRows(manager: EntityManager, taskId: string, newDate: LocalDate): Promise<TouchedRow[]> {
  return manager.query<TouchedRow[]>(
    `with recursive moved as (select * from task where id = $1),
     follower (item_id) as (
       select tie.item_id from row_tie tie join moved on moved.item_id = tie.needs_item_id
       union
       select tie.item_id from row_tie tie join follower on tie.needs_item_id = follower.item_id)
     select item.id as "itemId", item.number, item.title, min(task.due_date) as "dueDate"
     from moved cross join follower join roadmap_item item on item.id = follower.item_id
     join task on task.item_id = item.id and task.giver_id is null and task.occurrence > 0
       and task.state = any($3) and task.due_date < $2
       and (moved.occurrence_count = 1 or task.occurrence_count <> moved.occurrence_count
         or task.occurrence = moved.occurrence)
       and case when exists (select from task own where own.item_id = item.id and own.giver_id is null
           and own.assignee_organisation_id = moved.assignee_organisation_id and own.state <> 'cancelled')
         then task.assignee_organisation_id = moved.assignee_organisation_id
         else task.parent_task_id is null end
     group by item.id order by item.position`,
    [taskId, newDate, ACTIVE_STATES],
  );
}

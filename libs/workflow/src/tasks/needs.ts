const IS_TIED = `tie.item_id = task.item_id and needed.item_id = tie.needs_item_id and needed.giver_id is null
  and needed.occurrence > 0
  and (task.occurrence_count = 1 or needed.occurrence_count <> task.occurrence_count
    or needed.occurrence = task.occurrence)`;
const IS_OWN = 'needed.assignee_organisation_id = task.assignee_organisation_id';
const HAS_OWN = `exists (select from task own where own.item_id = tie.needs_item_id and own.giver_id is null
  and own.assignee_organisation_id = task.assignee_organisation_id and own.state <> 'cancelled')`;

/**
 * The tasks whose result a task waits for, as a condition on the aliases `task`, `tie` (`row_tie` of its row) and `needed`:
 * of the row it is tied to the one its own organisation has, where it has one, else those that the order itself gives. Rows
 * that come as often as each other wait time by time.
 */
export const IS_NEEDED = `(${IS_TIED} and needed.state <> 'cancelled'
  and case when ${HAS_OWN} then ${IS_OWN} else needed.parent_task_id is null end)`;

/** The same of what it waited for until that was cancelled. */
export const WAS_NEEDED = `(${IS_TIED} and needed.state = 'cancelled'
  and (${IS_OWN} or needed.parent_task_id is null and not ${HAS_OWN}))`;

/** That something the task waits for is still owed, as a condition on its id. */
export function stillWaits(taskId: string): string {
  return `exists (select from task join row_tie tie on tie.item_id = task.item_id join task needed on ${IS_NEEDED}
    where task.id = ${taskId} and needed.state <> 'closed')`;
}

/** The numbers of the rows whose result a task still waits for, for a statement that has the table `task`. */
export const WAITS_FOR = `case when task.state in ('closed', 'cancelled') then '{}' else array(
  select needed_item.number from row_tie tie join roadmap_item needed_item on needed_item.id = tie.needs_item_id
  where tie.item_id = task.item_id
    and exists (select from task needed where ${IS_NEEDED} and needed.state <> 'closed')
  order by needed_item.position) end`;

/** The ids of tasks whose words, number of the row or responsible match, found by indexes of letters. `pattern` is a placeholder. */
export function matchingTaskIds(pattern: string): string {
  return `
    select task.id from task where task.item_id in (
      select item.id from roadmap_item item where item.title ilike ${pattern} or item.number ilike ${pattern})
    union all select lead.task_id from task_participant lead
      where lead.role = 'lead' and lead.person_id is null
        and lead.organisation_id in (select id from organisation where name ilike ${pattern})
    union all select lead.task_id from task_participant lead
      where lead.role = 'lead' and lead.person_id in (select id from person where full_name ilike ${pattern})`;
}

/** The same for one row of a statement that has the table `task`. */
export function matches(pattern: string): string {
  return `exists (
    select from roadmap_item item join task_participant lead on lead.task_id = task.id and lead.role = 'lead'
    join organisation lead_body on lead_body.id = lead.organisation_id
    left join person lead_person on lead_person.id = lead.person_id
    where item.id = task.item_id and (item.title ilike ${pattern} or item.number ilike ${pattern}
      or coalesce(lead_person.full_name, lead_body.name) ilike ${pattern}))`;
}

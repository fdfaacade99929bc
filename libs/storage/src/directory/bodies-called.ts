/**
 * The bodies called by a key, for a statement that selects from them: those whose first name it is, and those that got the
 * name later or that somebody chose for it. `names_branch_id` says whose orders call them so.
 */
export function bodiesCalledSql(key: string): string {
  return `(select id, names_branch_id, false as is_chosen, true as is_first_name from organisation where match_key = ${key}
    union all
    select organisation_id, names_branch_id, chosen_by is not null, false from directory_alias
    where match_key = ${key} and organisation_id is not null)`;
}

import { type Actor, may } from '@domain/access';
import type { SqlParameters } from '../sql-parameters.js';

/** The SQL of "takes part in it or accepts it", for a statement that has the table `task`. */
export function ownTasks(actor: Actor, parameters: SqlParameters): string {
  const person = parameters.add(actor.personId);
  const organisation = parameters.add(actor.organisationId);
  return `(task.acceptor_id = ${person} or exists (
    select from task_participant own where own.task_id = task.id
      and case when own.person_id is null then own.organisation_id = ${organisation} else own.person_id = ${person} end))`;
}

/** `maySeeTask` of the policy as SQL; a test holds the two together. */
export function visibleTasks(actor: Actor, parameters: SqlParameters): string {
  return may(actor, 'tasks.see_all') ? 'true' : ownTasks(actor, parameters);
}

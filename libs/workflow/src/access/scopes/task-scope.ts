import { type Actor, branchOf, identitiesOf, type TaskAction, type TaskRelation, taskRulesFor } from '@domain/access';
import { curatedSchools } from '@storage';
import type { SqlParameters } from '../../rows/sql-parameters.js';

/** Any of the relations as SQL, for a statement that has the table `task`. */
export function inAnyRelation(relations: readonly TaskRelation[], actor: Actor, parameters: SqlParameters): string {
  if (relations.some((relation) => coversEverything(relation, actor))) return 'true';
  return `(${relations.map((relation) => relationSql(relation, actor, parameters)).join(' or ')})`;
}

/** The ids of the tasks the actor takes part in, himself or by his organisation, found by an index. */
export function takenTaskIds(actor: Actor, parameters: SqlParameters): string {
  return `select own.task_id from task_participant own where ${isActors(actor, parameters)}`;
}

/**
 * `maySeeTask` of the policy as SQL; a test holds the two together. Where all tasks looked at are of one order, its id as
 * SQL lets what holds of the order be asked once and not task by task.
 */
export function visibleTasks(actor: Actor, parameters: SqlParameters, orderId?: string): string {
  return tasksFor(actor, 'see', parameters, orderId);
}

/** The tasks on which the policy lets the actor do it, whatever their state, for a statement that has the table `task`. */
export function tasksFor(actor: Actor, action: TaskAction, parameters: SqlParameters, orderId?: string): string {
  const rules = taskRulesFor(actor, action).toSorted((one, other) => COST[one.relation] - COST[other.relation]);
  // Nothing is asked of the rows then; PostgreSQL wants no parameter that the statement does not use.
  if (rules.some(({ relation, exceptOwnWork }) => !exceptOwnWork && coversEverything(relation, actor))) return 'true';
  const conditions = rules.map(({ relation, exceptOwnWork }) => {
    const holds = relationSql(relation, actor, parameters, orderId);
    return exceptOwnWork ? `(${holds} and not ${relationSql('takes_part', actor, parameters)})` : holds;
  });
  return conditions.length === 0 ? 'false' : `(${conditions.join(' or ')})`;
}

/** What is cheap to ask of a task is asked first: columns of its own, then its order, then whoever takes part in it. */
const COST: Readonly<Record<TaskRelation, number>> = {
  accepts: 0,
  checks: 1,
  gave_resolution: 2,
  ordered_by_branch: 3,
  takes_part: 4,
  leads: 5,
  leads_above: 6,
  curates: 7,
  in_branch: 8,
};

export function coversEverything(relation: TaskRelation, actor: Actor): boolean {
  return (relation === 'in_branch' || relation === 'ordered_by_branch') && branchOf(actor) === null;
}

/**
 * Each is asked of one task at a time by an index: `offset 0` keeps PostgreSQL from gathering all tasks of a branch first,
 * of which a list that is cut off early needs few.
 */
function relationSql(
  relation: TaskRelation,
  actor: Actor,
  parameters: SqlParameters,
  orderId = 'task.order_id',
): string {
  const identities = identitiesOf(actor);
  const people = () => parameters.add(identities.map(({ personId }) => personId));
  const top = branchOf(actor);
  const participates = (further: string) => `exists (
    select from task_participant own where own.task_id = task.id ${further} and ${isActors(actor, parameters)} offset 0)`;
  switch (relation) {
    case 'leads':
      return participates(`and own.role = 'lead'`);
    case 'takes_part':
      return participates('');
    case 'accepts':
      return `coalesce(task.acceptor_id = any(${people()}), false)`;
    case 'checks':
      return `coalesce(task.checker_id = any(${people()}), false)`;
    case 'gave_resolution':
      return `(task.resolution_of_id is not null and task.giver_id = any(${people()}))`;
    case 'leads_above':
      return `(task.giver_id is not null and exists (
        select from task_participant own
        where own.task_id = any(task.above_ids) and own.role = 'lead' and ${isActors(actor, parameters)} offset 0))`;
    case 'curates':
      return `exists (
        select from task_participant led where led.task_id = task.id and led.role = 'lead' and led.person_id is null
          and led.organisation_id = any(${schoolsCuratedBy(actor, parameters)}) offset 0)`;
    case 'in_branch':
      if (top === null) return 'true';
      return `exists (
        select from task_participant taking_part join organisation body on body.id = taking_part.organisation_id
        where taking_part.task_id = task.id and body.lineage @> array[${parameters.add(top)}::uuid] offset 0)`;
    case 'ordered_by_branch':
      if (top === null) return 'true';
      return `exists (
        select from order_document given join organisation owner on owner.id = given.owner_organisation_id
        where given.id = ${orderId} and owner.lineage @> array[${parameters.add(top)}::uuid] offset 0)`;
    default: {
      const never: never = relation;
      return never;
    }
  }
}

/** The schools the actor is the curator of, as an array in SQL. */
export function schoolsCuratedBy(actor: Actor, parameters: SqlParameters): string {
  const identities = identitiesOf(actor);
  const people = parameters.add(identities.map(({ personId }) => personId));
  const bodies = parameters.add(identities.map(({ organisationId }) => organisationId));
  return `array(${curatedSchools(people, bodies)})`;
}

/** A participant named by name is that person, any other everybody of the organisation. */
export function isActors(actor: Actor, parameters: SqlParameters): string {
  const identities = identitiesOf(actor);
  const bodies = parameters.add(identities.map(({ organisationId }) => organisationId));
  const people = parameters.add(identities.map(({ personId }) => personId));
  return `(own.person_id is null and own.organisation_id = any(${bodies}) or own.person_id = any(${people}))`;
}

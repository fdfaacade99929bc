import { type Actor, identitiesOf, type TaskRelation, taskRulesFor } from '@domain/access';
import type { SqlParameters } from '../../rows/sql-parameters.js';
import { heldOf, type Reach } from './reach.js';
import { coversEverything, isActors, orderedByBranch, participantRules } from './task-scope.js';

/** The actor sees every task of the order of that id. */
export function allOfOrder(actor: Actor, orderId: string, parameters: SqlParameters): string {
  const relations = relationsToSee(actor);
  if (relations.some((relation) => coversEverything(relation, actor))) return 'true';
  return relations.includes('ordered_by_branch') ? orderedByBranch(actor, { orderId }, parameters) : 'false';
}

/** What is known of a task by its participants too, which carry a copy. */
const OF_TASKS = 'select task.id, task.order_id, task.state, task.retrospective, task.by_date, task.stands_for_class';
const OF_PARTICIPANTS =
  'select own.task_id as id, own.order_id, own.state, own.retrospective, own.by_date, own.stands_for_class';

/**
 * A statement that answers `id, order_id, state, retrospective, by_date, stands_for_class` of each task of these orders, an array as SQL, that
 * `visibleTasks` has for another reason than that the order is the branch's: each relation by an index, so that what others
 * do in the orders is not looked at.
 */
export function visibleTasksOfOrders(actor: Actor, reach: Reach, orderIds: string, parameters: SqlParameters): string {
  const none = `${OF_TASKS} from task where false`;
  const relations = heldOf(reach, relationsToSee(actor));
  if (relations.some((relation) => coversEverything(relation, actor))) return none;
  // What his own organisations do is among what is done in the branch.
  const isInBranch =
    relations.includes('in_branch') &&
    !reach.isNamed &&
    identitiesOf(actor).every(({ organisationId }) => reach.bodies?.includes(organisationId));
  const wanted = isInBranch ? relations.filter((one) => one !== 'leads' && one !== 'takes_part') : relations;
  const sources = wanted.flatMap((relation) => tasksIn(relation, actor, orderIds, parameters));
  return sources.length === 0 ? none : sources.join(' union ');
}

export function relationsToSee(actor: Actor): TaskRelation[] {
  return taskRulesFor(actor, 'see').map(({ relation }) => relation);
}

function tasksIn(relation: TaskRelation, actor: Actor, orderIds: string, parameters: SqlParameters): string[] {
  const people = () => parameters.add(identitiesOf(actor).map(({ personId }) => personId));
  const ofTask = (condition: string) => [
    `${OF_TASKS} from task where task.order_id = any(${orderIds}) and ${condition}`,
  ];
  switch (relation) {
    case 'accepts':
      return ofTask(`task.acceptor_id = any(${people()})`);
    case 'checks':
      return ofTask(`task.checker_id = any(${people()})`);
    case 'gave_resolution':
      return ofTask(`task.resolution_of_id is not null and task.giver_id = any(${people()})`);
    case 'leads_above':
      // What was handed on stays in the order.
      return [
        `${OF_TASKS} from task_participant own join task on task.above_ids @> array[own.task_id]
         where task.giver_id is not null and own.order_id = any(${orderIds}) and own.handed_on and own.role = 'lead'
           and ${isActors(actor, parameters)}`,
      ];
    case 'ordered_by_branch':
      return [];
    default:
      return participantRules(relation, actor, 'many', parameters).map(
        (rule) => `${OF_PARTICIPANTS} from task_participant own where own.order_id = any(${orderIds}) and ${rule}`,
      );
  }
}

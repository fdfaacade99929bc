import { type Actor, branchOf, identitiesOf, type TaskAction, type TaskRelation, taskRulesFor } from '@domain/access';
import { curatedSchools } from '@storage';
import type { SqlParameters } from '../../rows/sql-parameters.js';

/**
 * How many tasks a statement looks at. Of one, or of few, each thing is asked by an index; among many what holds of their
 * orders is found out once; where all are of one order, its id as SQL, the participants of that order are found once too.
 */
type Looked = 'few' | 'many' | { readonly orderId: string };

/** Any of the relations as SQL, for a list that looks at many tasks of the table `task`. */
export function inAnyRelation(relations: readonly TaskRelation[], actor: Actor, parameters: SqlParameters): string {
  if (relations.some((relation) => coversEverything(relation, actor))) return 'true';
  return anyOf(relations, actor, 'many', parameters);
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
  return tasksFor(actor, 'see', parameters, { orderId });
}

/**
 * The tasks on which the policy lets the actor do it, whatever their state, for a statement that has the table `task`.
 * @param absent relations in which he stands to no task, which need not be asked about
 */
export function tasksFor(
  actor: Actor,
  action: TaskAction,
  parameters: SqlParameters,
  { orderId, absent = [] }: { readonly orderId?: string | undefined; readonly absent?: readonly TaskRelation[] } = {},
): string {
  const rules = taskRulesFor(actor, action).filter(({ relation }) => !absent.includes(relation));
  // Nothing is asked of the rows then; PostgreSQL wants no parameter that the statement does not use.
  if (rules.some(({ relation, exceptOwnWork }) => !exceptOwnWork && coversEverything(relation, actor))) return 'true';
  const looked = orderId === undefined ? 'few' : { orderId };
  const relationsOf = (isOwn: boolean) =>
    rules.filter(({ exceptOwnWork = false }) => exceptOwnWork === isOwn).map(({ relation }) => relation);
  const [always, unlessOwn] = [relationsOf(false), relationsOf(true)];
  const conditions: string[] = [];
  if (always.length > 0) conditions.push(anyOf(always, actor, looked, parameters));
  if (unlessOwn.length > 0) {
    const holds = anyOf(unlessOwn, actor, looked, parameters);
    conditions.push(`(${holds} and not ${anyOf(['takes_part'], actor, looked, parameters)})`);
  }
  return conditions.length === 0 ? 'false' : `(${conditions.join(' or ')})`;
}

export function coversEverything(relation: TaskRelation, actor: Actor): boolean {
  return (relation === 'in_branch' || relation === 'ordered_by_branch') && branchOf(actor) === null;
}

/** Of these a participant of the task tells, so that its participants are looked at once for all of them. */
const OF_PARTICIPANTS = ['leads', 'takes_part', 'curates', 'in_branch'] as const satisfies TaskRelation[];
type OfParticipants = (typeof OF_PARTICIPANTS)[number];
type OfTask = Exclude<TaskRelation, OfParticipants>;

/** What is cheap to ask of a task is asked first: columns of its own, then its order, then whoever takes part in it. */
const OF_TASK = [
  'accepts',
  'checks',
  'gave_resolution',
  'ordered_by_branch',
  'leads_above',
] as const satisfies OfTask[];

function anyOf(relations: readonly TaskRelation[], actor: Actor, looked: Looked, parameters: SqlParameters): string {
  // Of orders that are found out once a task is asked at no cost.
  const ofTask = OF_TASK.filter((one) => relations.includes(one)).toSorted((one, other) =>
    looked === 'few' ? 0 : Number(other === 'ordered_by_branch') - Number(one === 'ordered_by_branch'),
  );
  const ofParticipants = OF_PARTICIPANTS.filter((one) => relations.includes(one));
  const conditions = [
    ...ofTask.map((relation) => taskSql(relation, actor, looked, parameters)),
    ...(ofParticipants.length === 0 ? [] : [participantsSql(ofParticipants, actor, looked, parameters)]),
  ];
  return `(${conditions.join(' or ')})`;
}

/**
 * Each is asked of one task at a time by an index: `offset 0` keeps PostgreSQL from gathering all tasks of a branch first,
 * of which a list that is cut off early needs few.
 */
function taskSql(relation: OfTask, actor: Actor, looked: Looked, parameters: SqlParameters): string {
  const people = () => parameters.add(identitiesOf(actor).map(({ personId }) => personId));
  switch (relation) {
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
    case 'ordered_by_branch':
      return orderedByBranch(actor, looked, parameters);
    default: {
      const never: never = relation;
      return never;
    }
  }
}

/** The order is of the actor's branch; whose branch has no bounds has those too that nobody is known to have. */
export function orderedByBranch(actor: Actor, looked: Looked, parameters: SqlParameters): string {
  const top = branchOf(actor);
  if (top === null) return 'true';
  const given = `select given.id from order_document given
    join organisation owner on owner.id = given.owner_organisation_id
    where owner.lineage @> array[${parameters.add(top)}::uuid]`;
  if (looked === 'many') return `coalesce(task.order_id in (${given}), false)`;
  return `exists (${given} and given.id = ${looked === 'few' ? 'task.order_id' : looked.orderId} offset 0)`;
}

function participantsSql(
  relations: readonly OfParticipants[],
  actor: Actor,
  looked: Looked,
  parameters: SqlParameters,
): string {
  const rules = relations.flatMap((relation) => participantRules(relation, actor, looked, parameters));
  if (typeof looked === 'string') {
    return `exists (select from task_participant own
      where own.task_id = task.id and (${rules.join(' or ')}) offset 0)`;
  }
  const each = rules.map(
    (rule) => `select own.task_id from task_participant own where own.order_id = ${looked.orderId} and ${rule}`,
  );
  return `coalesce(task.id in (${each.join(' union all ')}), false)`;
}

/** Any of them is enough, of a participant `own`. One who takes part by name is that person, any other everybody of the organisation. */
export function participantRules(
  relation: OfParticipants,
  actor: Actor,
  looked: Looked,
  parameters: SqlParameters,
): string[] {
  const wholeLead = `own.role = 'lead' and own.person_id is null`;
  switch (relation) {
    case 'leads':
      return [`own.role = 'lead' and ${isActors(actor, parameters)}`];
    case 'takes_part':
      return [isActors(actor, parameters)];
    case 'curates':
      return [`${wholeLead} and own.organisation_id = any(${schoolsCuratedBy(actor, parameters)})`];
    case 'in_branch': {
      const top = branchOf(actor);
      if (top === null) return ['true'];
      const below = `select body.id from organisation body where body.lineage @> array[${parameters.add(top)}::uuid]`;
      return looked === 'few'
        ? [`exists (${below} and body.id = own.organisation_id)`]
        : [`own.organisation_id in (${below})`];
    }
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

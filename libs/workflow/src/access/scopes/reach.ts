import { type Actor, branchOf, identitiesOf, type TaskRelation } from '@domain/access';
import { curatedSchools } from '@storage';
import type { EntityManager } from 'typeorm';
import { SqlParameters } from '../../rows/sql-parameters.js';
import { isActors } from './task-scope.js';

/** So many organisations or orders are gone through one by one; among more of them the next task is met soon enough. */
const FEW = 100;

/** How far an actor's branch reaches, and what he has to do with any task at all, so that his tasks are looked for where they are. */
export interface Reach {
  /** Ids of the organisations of his branch; null where they are many, or all. */
  readonly bodies: readonly string[] | null;
  /** Ids of the orders of these organisations; null likewise. */
  readonly orders: readonly string[] | null;
  /** Relations in which he stands to no task: a statement that leaves them out is planned and done in less time. */
  readonly absent: readonly TaskRelation[];
  /** He takes part in some task by his name, not only as one of his organisation. */
  readonly isNamed: boolean;
}

/** Who sees all there is meets his own on the way. */
const EVERYWHERE: Reach = { bodies: null, orders: null, absent: [], isNamed: true };

export async function reachOf(
  manager: EntityManager,
  actor: Actor,
  relations: readonly TaskRelation[],
): Promise<Reach> {
  const top = branchOf(actor);
  const isOfBranch = relations.includes('in_branch') || relations.includes('ordered_by_branch');
  if (isOfBranch && top === null) return EVERYWHERE;
  const parameters = new SqlParameters();
  const [found] = await manager.query<Found[]>(
    `select ${top !== null && isOfBranch ? branchSql(parameters.add(top)) : `'{}'::uuid[] as bodies, '{}'::uuid[] as orders`},
       array_remove(array[${absentSql(actor, parameters)}], null) as absent,
       exists (select from task_participant where person_id = any(${peopleOf(actor, parameters)})) as "isNamed"`,
    parameters.values,
  );
  if (found === undefined) throw new Error('A statement without a table answers with one row');
  const { bodies, orders, ...held } = found;
  const few = (ids: readonly string[]) => (ids.length > FEW ? null : ids);
  return { bodies: few(bodies), orders: few(orders), ...held };
}

/** Of the relations those in which the actor stands to some task. */
export function heldOf({ absent }: Reach, relations: readonly TaskRelation[]): readonly TaskRelation[] {
  return relations.filter((relation) => !absent.includes(relation));
}

interface Found extends Pick<Reach, 'absent' | 'isNamed'> {
  readonly bodies: readonly string[];
  readonly orders: readonly string[];
}

function branchSql(top: string): string {
  return `array(select id from organisation where lineage @> array[${top}::uuid] limit ${FEW + 1}) as bodies,
    array(select given.id from organisation owner join order_document given on given.owner_organisation_id = owner.id
      where owner.lineage @> array[${top}::uuid] limit ${FEW + 1}) as orders`;
}

/** Each answered by the first entry of an index. */
function absentSql(actor: Actor, parameters: SqlParameters): string {
  const people = () => peopleOf(actor, parameters);
  const bodies = identitiesOf(actor).map(({ organisationId }) => organisationId);
  const anyTask: Partial<Record<TaskRelation, string>> = {
    accepts: `select from task where acceptor_id = any(${people()})`,
    checks: `select from task where checker_id = any(${people()})`,
    gave_resolution: `select from task where resolution_of_id is not null and giver_id = any(${people()})`,
    leads_above: `select from task_participant own
      where own.handed_on and own.role = 'lead' and ${isActors(actor, parameters)}`,
    curates: curatedSchools(people(), parameters.add(bodies)),
  };
  return Object.entries(anyTask)
    .map(([relation, tasks]) => `case when not exists (${tasks}) then '${relation}' end`)
    .join(', ');
}

function peopleOf(actor: Actor, parameters: SqlParameters): string {
  return `${parameters.add(identitiesOf(actor).map(({ personId }) => personId))}::uuid[]`;
}

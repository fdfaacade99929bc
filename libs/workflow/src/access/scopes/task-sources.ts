import { type Actor, identitiesOf, type TaskRelation } from '@domain/access';
import type { SqlParameters } from '../../rows/sql-parameters.js';
import { heldOf, type Reach } from './reach.js';
import { coversEverything, inAnyRelation, schoolsCuratedBy } from './task-scope.js';
import { ending, fromAbove, fromGiven, fromParticipants, fromTasks, NONE, type Wanted, walk } from './task-walks.js';

/**
 * A statement that answers `id, by_date, sequence` of the tasks to which the actor stands in one of the relations, each once.
 * Each relation is walked by an index of its own, organisation by organisation (order by order, state by state), and no
 * further than the limit; what comes first of all of them is then taken. `inAnyRelation` says the same of a single task.
 */
export function tasksOf(
  actor: Actor,
  relations: readonly TaskRelation[],
  reach: Reach,
  wanted: Wanted,
  parameters: SqlParameters,
): string {
  const held = heldOf(reach, relations);
  if (held.some((relation) => coversEverything(relation, actor))) return walk('true', wanted, parameters);
  // In many organisations everything the actor sees is met on one walk.
  if (reach.bodies === null && held.includes('in_branch')) {
    return walk(inAnyRelation(held, actor, parameters), wanted, parameters);
  }
  const branch = held.includes('in_branch') ? (reach.bodies ?? []) : [];
  // Whoever has a branch sees most by it, everybody else by what he takes part in.
  const mostFirst = held.toSorted((one, other) => Number(other === 'in_branch') - Number(one === 'in_branch'));
  const sources = mostFirst.flatMap((relation) => sourcesOf(relation, actor, { ...reach, branch }, parameters));
  return firstOf(sources, wanted);
}

/** A statement that answers `id, by_date, sequence`, of what is wanted. */
export type Source = (wanted: Wanted) => string;

/**
 * What comes first of several sources, each task once. The first source, which has most, says how far the others have to be
 * gone through: a page that it fills alone ends with its last date, and a count that it fills needs no others.
 */
export function firstOf([most, ...others]: readonly Source[], wanted: Wanted): string {
  if (most === undefined) return NONE;
  const end = ending('found', wanted);
  if (others.length === 0) return `select id, by_date, sequence from (${most(wanted)}) found ${end}`;
  const { order, limit } = wanted;
  const rest = others.map((source) => `(${source(order === 'any' ? wanted : upTo('most', wanted))})`).join(' union ');
  return `with most as materialized (${most(wanted)})
    select id, by_date, sequence from (
      select * from most
      union select * from (${rest}) other ${order === 'any' ? `where (select count(*) from most) < ${limit}` : ''}) found ${end}`;
}

/** What is wanted, no further than the last date of those found already, where these fill the limit. */
function upTo(found: 'most' | 'glance', wanted: Wanted): Wanted {
  const [last, beyond] = wanted.order === 'backwards' ? ['min', '-infinity'] : ['max', 'infinity'];
  const edge = `(select case when count(*) = ${wanted.limit} then ${last}(by_date) else '${beyond}' end from ${found})`;
  return { ...wanted, edge };
}

/** So many tasks of each organisation are glanced at. */
const GLANCE = 8;

/**
 * What is done in the organisations of a branch. A page of many of them has few tasks of each: after a glance at the first ones
 * it is known how far to go. Where words are looked for, going on in each for a whole page would read six times as many.
 */
function inBodies(bodies: readonly string[], wanted: Wanted, parameters: SqlParameters): string {
  const list = `${parameters.add(bodies)}::uuid[]`;
  const walked = (part: Wanted) => fromParticipants('organisation_id', list, [], part, parameters);
  const { order, limit } = wanted;
  if (order === 'any' || bodies.length * GLANCE < limit) return walked(wanted);
  return `with glance as materialized (${walked({ ...wanted, limitEach: GLANCE })}) ${walked(upTo('glance', wanted))}`;
}

function sourcesOf(
  relation: TaskRelation,
  actor: Actor,
  reach: Reach & { readonly branch: readonly string[] },
  parameters: SqlParameters,
): Source[] {
  const identities = identitiesOf(actor);
  const people = identities.map(({ personId }) => personId);
  const list = (ids: readonly string[] | null) => `${parameters.add(ids)}::uuid[]`;
  switch (relation) {
    case 'leads':
    case 'takes_part': {
      // What is done in the branch has a source of its own.
      const bodies = identities.map(({ organisationId }) => organisationId).filter((id) => !reach.branch.includes(id));
      const role = relation === 'leads' ? [`own.role = 'lead'`] : [];
      const whole = ['own.person_id is null', ...role];
      const sources: Source[] = [];
      if (bodies.length > 0)
        sources.push((part) => fromParticipants('organisation_id', list(bodies), whole, part, parameters));
      if (reach.isNamed) sources.push((part) => fromParticipants('person_id', list(people), role, part, parameters));
      return sources;
    }
    case 'accepts':
      return [(part) => fromTasks('acceptor_id', list(people), part, parameters)];
    case 'checks':
      return [(part) => fromTasks('checker_id', list(people), part, parameters)];
    case 'leads_above':
      return [(part) => fromAbove(actor, part, parameters)];
    case 'curates': {
      const led = ['own.person_id is null', `own.role = 'lead'`];
      return [
        (part) => fromParticipants('organisation_id', schoolsCuratedBy(actor, parameters), led, part, parameters),
      ];
    }
    case 'gave_resolution':
      return [(part) => fromGiven(list(people), part, parameters)];
    case 'in_branch':
      return [(part) => inBodies(reach.bodies ?? [], part, parameters)];
    case 'ordered_by_branch':
      if (reach.orders === null)
        return [(part) => walk(inAnyRelation([relation], actor, parameters), part, parameters)];
      return [(part) => fromTasks('order_id', list(reach.orders), part, parameters)];
    default: {
      const never: never = relation;
      return never;
    }
  }
}

import { maySeeTask, type TaskForPolicy } from '@domain/access';
import { PersonEntity } from '@storage';
import type { EntityManager } from 'typeorm';
import { containing } from '../rows/sql-parameters.js';

export type Wanted = { readonly ids: readonly string[] } | { readonly words: string };

/** So many are looked through for a few who may see the task. */
const MOST_LOOKED_AT = 200;

/** Of the people asked for, by id or by words of the name, those who may see the task. */
export async function peopleWhoSee(
  manager: EntityManager,
  task: TaskForPolicy,
  wanted: Wanted,
): Promise<PersonEntity[]> {
  const query = manager
    .createQueryBuilder(PersonEntity, 'person')
    .innerJoinAndSelect('person.organisation', 'body')
    .where(`person.kind = 'person' and person.state <> 'left'`);
  if ('ids' in wanted) query.andWhere('person.id = any(:ids)', { ids: [...wanted.ids] });
  else {
    // Whoever sees it is of a body that takes part, stands above one or has the order, accepts or gave it by name, or is the curator of the school.
    const lineages = [...task.participants.map(({ lineage }) => lineage), task.orderLineage];
    const others = [...task.leadsAbove, ...task.curators].map(({ organisationId }) => organisationId);
    query
      .andWhere('(person.organisation_id = any(:bodies) or person.id = any(:named))', {
        bodies: [...new Set([...lineages.flat(), ...others])],
        named: [task.acceptorId, task.checkerId, task.resolutionGiverId].filter((id) => id !== null),
      })
      .andWhere('person.full_name ilike :words', { words: containing(wanted.words) })
      .orderBy('person.full_name')
      .addOrderBy('person.id')
      .limit(MOST_LOOKED_AT);
  }
  const people = await query.getMany();
  return people.filter(({ id: personId, organisationId, role, branchId }) =>
    maySeeTask({ personId, organisationId, role, branchId }, task),
  );
}

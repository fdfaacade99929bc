import type { EntityManager } from 'typeorm';
import { containing, type SqlParameters } from '../../rows/sql-parameters.js';

/** To whom a task can be given: a person, or (null) a whole body. */
export interface ReceiverRow {
  readonly organisationId: string;
  readonly personId: string | null;
  readonly name: string;
  /** Of a person: post and body. */
  readonly detail: string | null;
}

interface Among {
  /** Which bodies, as a condition on `body`. */
  readonly where: string;
  /** Whose people stand first, as a condition on `body`. */
  readonly first: string;
  readonly withoutPerson: string | null;
  readonly withoutBody: string | null;
}

const MOST_SHOWN = 20;

/** People and bodies found by words of a name or a post. */
export function findReceivers(
  manager: EntityManager,
  parameters: SqlParameters,
  search: string,
  { where, first, withoutPerson, withoutBody }: Among,
): Promise<ReceiverRow[]> {
  const words = parameters.add(containing(search));
  const person = parameters.add(withoutPerson);
  const whole = parameters.add(withoutBody);
  return manager.query(
    `select "organisationId", "personId", name, detail from (
       select person.organisation_id as "organisationId", person.id as "personId", person.full_name as name,
         concat_ws(', ', person.position, body.name) as detail, not (${first}) as further
       from person join organisation body on body.id = person.organisation_id
       where ${where} and person.kind = 'person' and person.state <> 'left' and person.id is distinct from ${person}::uuid
         and (person.full_name ilike ${words} or person.position ilike ${words})
       union all
       select body.id, null, body.name, null, true from organisation body
       where ${where} and body.id is distinct from ${whole}::uuid and body.state = 'active' and body.kind <> 'class'
         and body.name ilike ${words}) found
     order by further, name, detail, "personId", "organisationId" limit ${MOST_SHOWN}`,
    parameters.values,
  );
}

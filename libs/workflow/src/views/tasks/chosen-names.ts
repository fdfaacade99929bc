import type { Actor } from '@domain/access';
import type { EntityManager } from 'typeorm';
import { bodiesFor } from '../../access/scopes/body-scope.js';
import { SqlParameters } from '../../rows/sql-parameters.js';
import type { ChosenTasks } from './chosen-tasks.js';

/** Who the tasks of a list were narrowed to, as the reader may see them in the directory. */
export interface ChosenNames {
  readonly organisation: { readonly id: string; readonly name: string } | null;
  readonly lead: {
    readonly id: string;
    readonly fullName: string;
    readonly position: string | null;
    readonly organisationName: string;
  } | null;
}

export async function chosenNames(
  manager: EntityManager,
  { organisationId, leadId }: ChosenTasks,
  actor: Actor,
): Promise<ChosenNames> {
  return {
    organisation: await one<NonNullable<ChosenNames['organisation']>>(organisationId, (id, parameters) => {
      const seen = bodiesFor(actor, 'see', parameters);
      return `select body.id, body.name from organisation body where body.id = ${id} and ${seen}`;
    }),
    lead: await one<NonNullable<ChosenNames['lead']>>(leadId, (id, parameters) => {
      const seen = bodiesFor(actor, 'see', parameters);
      return `select person.id, person.full_name as "fullName", person.position, body.name as "organisationName"
        from person join organisation body on body.id = person.organisation_id where person.id = ${id} and ${seen}`;
    }),
  };

  async function one<Row>(id: string | undefined, sqlOf: (id: string, parameters: SqlParameters) => string) {
    if (id === undefined) return null;
    const parameters = new SqlParameters();
    const sql = sqlOf(parameters.add(id), parameters);
    const [row] = await manager.query<Row[]>(sql, parameters.values);
    return row ?? null;
  }
}

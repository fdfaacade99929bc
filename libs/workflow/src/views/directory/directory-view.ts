import type { Actor } from '@domain/access';
import type { Language } from '@domain/texts';
import { Injectable } from '@nestjs/common';
import type { DirectoryState, OrganisationKind, PersonRole } from '@storage';
import { DataSource } from 'typeorm';
import { bodiesFor } from '../../access/scopes/body-scope.js';
import { NotFound } from '../../acting/errors.js';
import { SqlParameters } from '../../rows/sql-parameters.js';

export interface OrganisationRow {
  readonly id: string;
  readonly name: string;
  readonly fullName: string | null;
  readonly kind: OrganisationKind;
  /** The organisation above it. */
  readonly parentId: string | null;
  /** The address of its office. */
  readonly email: string | null;
  readonly timeZone: string;
  readonly state: DirectoryState;
  /** In how many tasks it takes part. */
  readonly usedIn: number;
  readonly version: number;
}

export interface PersonRow {
  readonly id: string;
  readonly organisationId: string;
  readonly organisationName: string;
  readonly fullName: string;
  readonly position: string | null;
  readonly email: string | null;
  readonly role: PersonRole;
  /** The top of the branch his role covers; null covers everything. */
  readonly branchId: string | null;
  readonly language: Language;
  readonly state: DirectoryState;
  readonly version: number;
}

/** One entry, or all that somebody may see. */
type Which = { readonly id: string } | { readonly actor: Actor };

/** The directory: bodies and the people in them. An office is shown as the address of its body, not as a person. */
@Injectable()
export class DirectoryView {
  constructor(private readonly dataSource: DataSource) {}

  /** What lies in the actor's branch, and the line above him. */
  async all(actor: Actor): Promise<{ organisations: OrganisationRow[]; people: PersonRow[] }> {
    return { organisations: await this.organisations({ actor }), people: await this.people({ actor }) };
  }

  /** @throws NotFound */
  async organisation(id: string): Promise<OrganisationRow> {
    const [row] = await this.organisations({ id });
    if (row === undefined) throw new NotFound('organisation', id);
    return row;
  }

  /** @throws NotFound */
  async person(id: string): Promise<PersonRow> {
    const [row] = await this.people({ id });
    if (row === undefined) throw new NotFound('person', id);
    return row;
  }

  private organisations(which: Which): Promise<OrganisationRow[]> {
    const parameters = new SqlParameters();
    return this.dataSource.query(
      `select body.id, body.name, body.full_name as "fullName", body.kind, office.email, body.time_zone as "timeZone",
         body.parent_id as "parentId", body.state, body.version,
         (select count(distinct task_id)::int from task_participant where organisation_id = body.id) as "usedIn"
       from organisation body
       left join person office on office.organisation_id = body.id and office.kind = 'office'
       where ${'actor' in which ? bodiesFor(which.actor, 'see', parameters) : `body.id = ${parameters.add(which.id)}`}
       order by body.name`,
      parameters.values,
    );
  }

  private people(which: Which): Promise<PersonRow[]> {
    const parameters = new SqlParameters();
    return this.dataSource.query(
      `select person.id, organisation_id as "organisationId", body.name as "organisationName",
         person.full_name as "fullName", position, person.email, role, branch_id as "branchId", language, person.state, person.version
       from person join organisation body on body.id = person.organisation_id
       where person.kind = 'person'
         and ${'actor' in which ? bodiesFor(which.actor, 'see', parameters) : `person.id = ${parameters.add(which.id)}`}
       order by person.full_name, body.name`,
      parameters.values,
    );
  }
}

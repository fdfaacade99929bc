import type { Language } from '@domain/texts';
import { Injectable } from '@nestjs/common';
import type { DirectoryState, OrganisationKind, PersonRole } from '@storage';
import { DataSource } from 'typeorm';
import { NotFound } from '../../acting/errors.js';

export interface OrganisationRow {
  readonly id: string;
  readonly name: string;
  readonly fullName: string | null;
  readonly kind: OrganisationKind;
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
  readonly language: Language;
  readonly state: DirectoryState;
  readonly version: number;
}

/** The directory: bodies and the people in them. An office is shown as the address of its body, not as a person. */
@Injectable()
export class DirectoryView {
  constructor(private readonly dataSource: DataSource) {}

  async all(): Promise<{ organisations: OrganisationRow[]; people: PersonRow[] }> {
    return { organisations: await this.organisations(null), people: await this.people(null) };
  }

  /** @throws NotFound */
  async organisation(id: string): Promise<OrganisationRow> {
    const [row] = await this.organisations(id);
    if (row === undefined) throw new NotFound('organisation', id);
    return row;
  }

  /** @throws NotFound */
  async person(id: string): Promise<PersonRow> {
    const [row] = await this.people(id);
    if (row === undefined) throw new NotFound('person', id);
    return row;
  }

  private organisations(id: string | null): Promise<OrganisationRow[]> {
    return this.dataSource.query(
      `select body.id, body.name, body.full_name as "fullName", body.kind, office.email, body.time_zone as "timeZone",
         body.state, body.version,
         (select count(distinct task_id)::int from task_participant where organisation_id = body.id) as "usedIn"
       from organisation body
       left join person office on office.organisation_id = body.id and office.kind = 'office'
       where $1::uuid is null or body.id = $1
       order by body.name`,
      [id],
    );
  }

  private people(id: string | null): Promise<PersonRow[]> {
    return this.dataSource.query(
      `select person.id, organisation_id as "organisationId", body.name as "organisationName",
         person.full_name as "fullName", position, person.email, role, language, person.state, person.version
       from person join organisation body on body.id = person.organisation_id
       where person.kind = 'person' and ($1::uuid is null or person.id = $1)
       order by person.full_name, body.name`,
      [id],
    );
  }
}

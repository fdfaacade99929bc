import type { Actor } from '@domain/access';
import type { LocalDate } from '@domain/calendar';
import type { Language } from '@domain/texts';
import { Injectable } from '@nestjs/common';
import {
  classesWhere,
  type DirectoryState,
  emailBounces,
  HAS_MEMBER_WITH_ADDRESS,
  IS_MEMBER_OF_CLASS,
  type OrganisationKind,
  type PersonRole,
  type PersonState,
  workingAddressOf,
} from '@storage';
import { DataSource } from 'typeorm';
import { bodiesFor } from '../../access/scopes/body-scope.js';
import { NotFound } from '../../acting/errors.js';
import { NO_PAGE, type SortKey, type Stretch, sortedPage } from '../../rows/sorted-pages.js';
import { SqlParameters } from '../../rows/sql-parameters.js';
import { bodyConditions, type DirectoryFilter, HAS_NO_ADDRESS, personConditions } from './directory-filter.js';

export interface OrganisationRow {
  readonly id: string;
  readonly name: string;
  readonly fullName: string | null;
  readonly kind: OrganisationKind;
  /** The organisation above it. */
  readonly parentId: string | null;
  /** The names of all above it, the top first. */
  readonly above: readonly string[];
  /** How many stand right under it. */
  readonly below: number;
  readonly tags: readonly string[];
  /** How many organisations a class means today; null for what is no class, or a class without a rule. */
  readonly members: number | null;
  /** The address of its office. */
  readonly email: string | null;
  /** Letters to it came back: nothing is sent there any more. */
  readonly emailBounces: boolean;
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
  /** Letters to it came back: nothing is sent there any more. */
  readonly emailBounces: boolean;
  readonly role: PersonRole;
  /** The top of the branch his role covers; null covers everything. */
  readonly branchId: string | null;
  readonly branchName: string | null;
  /** He checks the reports of all below his body before their acceptor decides. */
  readonly checksReports: boolean;
  readonly language: Language;
  readonly state: PersonState;
  /** The first day on which somebody who has left was not here any more. */
  readonly leftOn: LocalDate | null;
  readonly version: number;
}

export interface DirectoryPage {
  readonly organisations: OrganisationRow[];
  readonly organisationTotal: number;
  readonly organisationNext: string | null;
  readonly organisationPrevious: string | null;
  readonly people: PersonRow[];
  readonly peopleTotal: number;
  readonly peopleNext: string | null;
  readonly peoplePrevious: string | null;
  /** Of all these, on whatever page. */
  readonly withoutAddress: number;
}

/** The directory: bodies and the people in them. An office is shown as the address of its body, not as a person. */
@Injectable()
export class DirectoryView {
  constructor(private readonly dataSource: DataSource) {}

  /** A page of what lies in the actor's branch and the line above him. */
  async page(filter: DirectoryFilter, actor: Actor): Promise<DirectoryPage> {
    const bodies = await this.counted(BODY_TABLES, (parameters) => bodyConditions(filter, actor, parameters));
    const people = await this.counted(PERSON_TABLES, (parameters) => personConditions(filter, actor, parameters));
    const { pageSize, cursor, peopleCursor } = filter;
    const bodyPage = await sortedPage(BODIES_BY_NAME, { pageSize, cursor }, (stretch, parameters) =>
      this.organisations(bodyConditions(filter, actor, parameters), parameters, stretch),
    );
    const personPage = await sortedPage(
      PEOPLE_BY_NAME,
      { pageSize, cursor: peopleCursor },
      (stretch, parameters) => this.people(personConditions(filter, actor, parameters), parameters, stretch),
      'peopleCursor',
    );
    return {
      organisations: bodyPage.rows,
      organisationTotal: bodies.total,
      organisationNext: bodyPage.next,
      organisationPrevious: bodyPage.previous,
      people: personPage.rows,
      peopleTotal: people.total,
      peopleNext: personPage.next,
      peoplePrevious: personPage.previous,
      withoutAddress: bodies.withoutAddress + people.withoutAddress,
    };
  }

  /** All organisations by name, without anything else of theirs. */
  names(actor: Actor): Promise<{ id: string; name: string }[]> {
    const parameters = new SqlParameters();
    return this.dataSource.query(
      `select body.id, body.name from organisation body where ${bodiesFor(actor, 'see', parameters)} order by body.name, body.id`,
      parameters.values,
    );
  }

  /** @throws NotFound */
  async organisation(id: string): Promise<OrganisationRow> {
    const parameters = new SqlParameters();
    const [found] = await this.organisations(`body.id = ${parameters.add(id)}`, parameters, NO_PAGE);
    if (found === undefined) throw new NotFound('organisation', id);
    const { place: _, ...row } = found;
    return row;
  }

  /** @throws NotFound */
  async person(id: string): Promise<PersonRow> {
    const parameters = new SqlParameters();
    const where = `person.kind = 'person' and person.id = ${parameters.add(id)}`;
    const [found] = await this.people(where, parameters, NO_PAGE);
    if (found === undefined) throw new NotFound('person', id);
    const { place: _, ...row } = found;
    return row;
  }

  private async counted(tables: string, where: (parameters: SqlParameters) => string) {
    const parameters = new SqlParameters();
    const [row] = await this.dataSource.query<{ total: number; withoutAddress: number }[]>(
      `select count(*)::int as total, (count(*) filter (where ${HAS_NO_ADDRESS}))::int as "withoutAddress"
       from ${tables} where ${where(parameters)}`,
      parameters.values,
    );
    return row ?? { total: 0, withoutAddress: 0 };
  }

  private organisations(
    where: string,
    parameters: SqlParameters,
    { within, ending, place }: Stretch,
  ): Promise<(OrganisationRow & { place: string[] })[]> {
    return this.dataSource.query(
      `select ${place}, body.id, body.name, body.full_name as "fullName", body.kind, address.email, address.bounces as "emailBounces", body.time_zone as "timeZone",
         body.tags, case when body.member_kind is null then null else
           (select count(*)::int from ${classesWhere('class.id = body.id')}
             join organisation member on ${IS_MEMBER_OF_CLASS}) end as members,
         body.parent_id as "parentId", body.state, body.version,
         array(select above.name from organisation above
           where above.id = any(body.lineage) and above.id <> body.id
           order by array_position(body.lineage, above.id)) as above,
         (select count(*)::int from organisation child where child.parent_id = body.id) as below,
         (select count(distinct task_id)::int from task_participant where organisation_id = body.id) as "usedIn"
       from ${BODY_TABLES} where ${where} and ${within} ${ending}`,
      parameters.values,
    );
  }

  private people(
    where: string,
    parameters: SqlParameters,
    { within, ending, place }: Stretch,
  ): Promise<(PersonRow & { place: string[] })[]> {
    return this.dataSource.query(
      `select ${place}, person.id, person.organisation_id as "organisationId", body.name as "organisationName",
         person.full_name as "fullName", person.position, person.email, address.bounces as "emailBounces", person.role, person.branch_id as "branchId",
         branch.name as "branchName",
         coalesce(body.report_checker_id = person.id, false) as "checksReports", person.language, person.state,
         person.left_on as "leftOn", person.version
       from ${PERSON_TABLES} left join organisation branch on branch.id = person.branch_id
       where ${where} and ${within} ${ending}`,
      parameters.values,
    );
  }
}

const BODIES_BY_NAME: readonly SortKey[] = [
  { sql: 'body.name', type: 'text' },
  { sql: 'body.id', type: 'uuid' },
];
const PEOPLE_BY_NAME: readonly SortKey[] = [
  { sql: 'person.full_name', type: 'text' },
  { sql: 'body.name', type: 'text' },
  { sql: 'person.id', type: 'uuid' },
];

/** A body without an address of its own is reached by who leads it or sits in it, a post by who holds it. */
const BODY_TABLES = `organisation body
  left join person office on office.organisation_id = body.id and office.kind = 'office'
  left join person holder on holder.id = body.holder_id
  left join (select post.parent_id, head.organisation_id, ${workingAddressOf('head')} as email
    from organisation post join person head on head.id = post.holder_id where post.standing = 'head') head
    on head.parent_id = body.id and head.organisation_id = body.id
  cross join lateral (select office.email, ${emailBounces('office')} as bounces,
    coalesce(${workingAddressOf('holder')}, head.email) is not null or ${HAS_MEMBER_WITH_ADDRESS} as reached) address`;
const PERSON_TABLES = `person join organisation body on body.id = person.organisation_id
  cross join lateral (select person.email, ${emailBounces('person')} as bounces, person.state = 'left' as reached) address`;

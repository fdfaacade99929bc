import type { Actor } from '@domain/access';
import type { LocalDate } from '@domain/calendar';
import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock';
import { DataSource } from 'typeorm';
import { bodiesFor } from '../../access/scopes/body-scope.js';
import { SqlParameters } from '../../rows/sql-parameters.js';

export interface SubstitutionRow {
  readonly id: string;
  readonly deputyName: string;
  readonly fromDay: LocalDate;
  readonly toDay: LocalDate;
}

export interface Substitutions {
  /** Now and to come, by day. */
  readonly rows: SubstitutionRow[];
  /** Who can stand in: people of the same body, of those above and below it. */
  readonly candidates: { readonly id: string; readonly fullName: string; readonly organisationName: string }[];
}

export interface BranchSubstitution extends SubstitutionRow {
  readonly personId: string;
  readonly personName: string;
  readonly organisationName: string;
  /** Today is one of its days. */
  readonly current: boolean;
}

const MOST_OF_BRANCH = 500;

/** Who stands in for a person, and who could. */
@Injectable()
export class SubstitutionsView {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async run(personId: string): Promise<Substitutions> {
    const rows = await this.dataSource.query<SubstitutionRow[]>(
      `select substitution.id, deputy.full_name as "deputyName", from_day as "fromDay", to_day as "toDay"
       from substitution
       join person deputy on deputy.id = substitution.deputy_id
       join person absent on absent.id = substitution.person_id
       join organisation home on home.id = absent.organisation_id
       where person_id = $1 and to_day >= ($2::timestamptz at time zone home.time_zone)::date
       order by from_day, substitution.id`,
      [personId, this.clock.now()],
    );
    const candidates = await this.dataSource.query<Substitutions['candidates']>(
      `select person.id, person.full_name as "fullName", body.name as "organisationName"
       from person absent
       join organisation home on home.id = absent.organisation_id
       join organisation body on body.id = any(home.lineage) or body.lineage @> array[home.id]
       join person on person.organisation_id = body.id and person.kind = 'person' and person.state <> 'left'
         and person.id <> absent.id
       where absent.id = $1
       order by body.id <> home.id, body.name, person.full_name, person.id limit 500`,
      [personId],
    );
    return { rows, candidates };
  }

  /** Now and to come, of the people whose directory the actor keeps. */
  async ofBranch(actor: Actor): Promise<BranchSubstitution[]> {
    const parameters = new SqlParameters();
    const today = `(${parameters.add(this.clock.now())}::timestamptz at time zone body.time_zone)::date`;
    return this.dataSource.query<BranchSubstitution[]>(
      `select substitution.id, absent.id as "personId", absent.full_name as "personName", body.name as "organisationName",
         deputy.full_name as "deputyName", from_day as "fromDay", to_day as "toDay", from_day <= ${today} as current
       from substitution
       join person deputy on deputy.id = substitution.deputy_id
       join person absent on absent.id = substitution.person_id
       join organisation body on body.id = absent.organisation_id
       where to_day >= ${today} and ${bodiesFor(actor, 'edit', parameters)}
       order by from_day, absent.full_name, substitution.id limit ${MOST_OF_BRANCH}`,
      parameters.values,
    );
  }
}

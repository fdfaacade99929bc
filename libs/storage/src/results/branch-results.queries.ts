import type { MissingReason } from '@indicators/campaigns';
import type { EntityManager } from 'typeorm';

/** The schools that work in a branch, as a condition on `body`; `$1` is the organisation at its top. */
const SCHOOL_OF_BRANCH = `body.lineage @> array[$1::uuid] and body.kind = 'school' and body.state = 'active'`;

export interface SchoolOfBranch {
  readonly id: string;
  readonly name: string;
  readonly fullName: string | null;
  readonly matchKey: string;
  readonly lineage: readonly string[];
}

export function schoolsOfBranch(manager: EntityManager, organisationId: string): Promise<SchoolOfBranch[]> {
  return manager.query<SchoolOfBranch[]>(
    `select body.id, body.name, body.full_name as "fullName", body.match_key as "matchKey", body.lineage
     from organisation body where ${SCHOOL_OF_BRANCH} order by body.name, body.id`,
    [organisationId],
  );
}

export interface MeasureOfYear {
  readonly measure: string;
  /** In which its period ends: the school year 2020/2021 is of 2021. */
  readonly year: number;
}

/**
 * What numbers are known of the schools of a branch, year by year: of a measure whose every number was replaced by a reason nothing is.
 * What has ever been written is gathered first, then one school with a number is enough.
 */
export function measuresOfBranch(manager: EntityManager, organisationId: string): Promise<MeasureOfYear[]> {
  return manager.query<MeasureOfYear[]>(
    `with school as materialized (select body.id from organisation body where ${SCHOOL_OF_BRANCH}),
       written as materialized (
         select distinct measure, extract(year from period_end)::int as year
         from school join measured_value value on value.organisation_id = school.id where number is not null)
     select measure, year from written
     where exists (
       select from school, lateral (
         select number from measured_value value
         where value.organisation_id = school.id and value.measure = written.measure and word is null
           and period_end between make_date(written.year, 1, 1) and make_date(written.year, 12, 31)
         order by value.id desc limit 1) latest
       where latest.number is not null)
     order by year desc, measure`,
    [organisationId],
  );
}

export interface ValueOfYear {
  readonly organisationId: string;
  readonly measure: string;
  readonly year: number;
  readonly number: number | null;
  readonly missing: MissingReason | null;
}

/** What was written last of each of these measures and years. */
export function valuesOfYears(
  manager: EntityManager,
  organisationIds: readonly string[],
  { measures, from, to }: { readonly measures: readonly string[]; readonly from: number; readonly to: number },
): Promise<ValueOfYear[]> {
  return manager.query<ValueOfYear[]>(
    `select distinct on (organisation_id, measure, extract(year from period_end)) organisation_id as "organisationId", measure,
       extract(year from period_end)::int as year, number, missing
     from measured_value
     where organisation_id = any($1) and measure = any($2)
       and period_end between make_date($3, 1, 1) and make_date($4, 12, 31) and word is null
     order by organisation_id, measure, extract(year from period_end), id desc`,
    [organisationIds, measures, from, to],
  );
}

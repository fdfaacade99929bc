import type { LocalDate } from '@domain/calendar';
import type { Period } from '@domain/campaigns';
import type { MissingReason } from '@indicators/campaigns';
import type { EntityManager } from 'typeorm';
import type { ScoreInput } from './indicator-score.queries.js';

/** What is known of one organisation: a number, a word, or why there is none. */
export interface MeasuredValue {
  readonly organisationId: string;
  readonly measure: string;
  readonly periodStart: LocalDate;
  readonly periodEnd: LocalDate;
  readonly number: number | null;
  readonly word: string | null;
  readonly missing: MissingReason | null;
  /** Null where it came with a table of results. */
  readonly campaignId: string | null;
  readonly at: Date;
}

/** What was measured last of each measure in these periods, whoever wrote it and for whichever campaign; with measures, of these only. */
export function latestValues(
  manager: EntityManager,
  organisationIds: readonly string[],
  periods: readonly Period[],
  measures?: readonly string[],
): Promise<MeasuredValue[]> {
  return manager.query<MeasuredValue[]>(
    `select distinct on (organisation_id, measure, period_start, period_end) organisation_id as "organisationId", measure,
       period_start as "periodStart", period_end as "periodEnd", number, word, missing, campaign_id as "campaignId", at
     from measured_value
     where organisation_id = any($1) and ($4::text[] is null or measure = any($4))
       and (period_start, period_end) in (select * from unnest($2::date[], $3::date[]))
     order by organisation_id, measure, period_start, period_end, id desc`,
    [organisationIds, periods.map(({ start }) => start), periods.map(({ end }) => end), measures ?? null],
  );
}

/**
 * What was measured last of each thing that is asked, by organisation and by the place of what is asked. Made for many at once:
 * one row an organisation, and nothing is sorted or sent by its words.
 */
export async function latestInputs(
  manager: EntityManager,
  organisationIds: readonly string[],
  asked: readonly { readonly measure: string; readonly period: Period }[],
): Promise<Map<string, ScoreInput[]>> {
  const rows = await manager.query<
    { id: string; known: [number, number | null, string | null, MissingReason | null][] }[]
  >(
    `select latest.organisation_id as id, json_agg(json_build_array(place, number, word, missing)) as known
     from (
       select distinct on (value.organisation_id, asked.place) value.organisation_id, asked.place, number, word, missing
       from measured_value value
       join (select measure, period_start, period_end, place::int from unnest($2::text[], $3::date[], $4::date[])
           with ordinality asked (measure, period_start, period_end, place)) asked
         using (measure, period_start, period_end)
       where value.organisation_id = any($1)
       order by value.organisation_id, asked.place, value.id desc) latest
     group by latest.organisation_id`,
    [
      organisationIds,
      ...[asked.map(({ measure }) => measure), asked.map(({ period }) => period.start)],
      asked.map(({ period }) => period.end),
    ],
  );
  return new Map(
    rows.map(({ id, known }) => {
      const inputs: ScoreInput[] = [];
      for (const [place, number, word, missing] of known)
        inputs[place - 1] = missing === null ? (number ?? word) : { missing };
      return [id, inputs];
    }),
  );
}

type ValueToKeep = Omit<MeasuredValue, 'campaignId' | 'at'>;

/** Where values come from: the forms of a campaign, or a table of results. */
type ValueSource = { readonly campaignId: string } | { readonly importId: string };

/** Adds values to what is known. */
export async function keepValues(
  manager: EntityManager,
  values: readonly ValueToKeep[],
  source: ValueSource & { readonly at: Date; readonly by: string },
): Promise<void> {
  const column = <Key extends keyof ValueToKeep>(key: Key) => values.map((value) => value[key]);
  await manager.query(
    `insert into measured_value (organisation_id, measure, period_start, period_end, number, word, missing, campaign_id, import_id, at, by_person)
     select given.*, $8, $9, $10, $11 from unnest($1::uuid[], $2::text[], $3::date[], $4::date[], $5::float8[], $6::text[], $7::text[]) as given`,
    [
      ...[column('organisationId'), column('measure'), column('periodStart'), column('periodEnd')],
      ...[column('number'), column('word'), column('missing')],
      ...['campaignId' in source ? source.campaignId : null, 'importId' in source ? source.importId : null],
      ...[source.at, source.by],
    ],
  );
}

/** The authority right above an organisation `body`, or it itself: the district whose mean it is compared with. */
export const DISTRICT_OF_BODY = `(select district.id from organisation district
  where district.id = any(body.lineage) and district.kind = 'municipal_authority'
  order by cardinality(district.lineage) desc, district.id limit 1)`;

export interface DistrictMean {
  readonly districtId: string;
  readonly measure: string;
  readonly periodStart: LocalDate;
  readonly periodEnd: LocalDate;
  readonly number: number;
}

/**
 * What a measure is on the mean of a district: as its authority has stated it, else the plain mean of the schools of the campaign
 * that have a number. One statement for all districts, however many schools there are.
 */
export function districtMeans(
  manager: EntityManager,
  campaignId: string,
  measures: readonly string[],
  periods: readonly Period[],
): Promise<DistrictMean[]> {
  return manager.query<DistrictMean[]>(
    `with asked as materialized (
       select body.id, body.kind, ${DISTRICT_OF_BODY} as district_id
       from campaign_form form join organisation body on body.id = form.organisation_id
       where form.campaign_id = $1 and body.kind <> 'municipal_authority'),
     bodies as (
       select id, district_id, false as is_authority from asked where district_id is not null
       union all select distinct district_id, district_id, true from asked where district_id is not null),
     latest as (
       select distinct on (value.organisation_id, measure, period_start, period_end)
         bodies.district_id, bodies.is_authority, measure, period_start, period_end, number
       from bodies join measured_value value on value.organisation_id = bodies.id
       where measure = any($2) and (period_start, period_end) in (select * from unnest($3::date[], $4::date[]))
       order by value.organisation_id, measure, period_start, period_end, value.id desc)
     select district_id as "districtId", measure, period_start as "periodStart", period_end as "periodEnd",
       coalesce(max(number) filter (where is_authority), avg(number order by number) filter (where not is_authority)) as number
     from latest where number is not null
     group by district_id, measure, period_start, period_end`,
    [campaignId, measures, periods.map(({ start }) => start), periods.map(({ end }) => end)],
  );
}

import { DISTRICT_OF_BODY } from '@storage';
import { formsFor } from '../../access/scopes/body-scope.js';
import type { ActingPerson } from '../../acting/acting-person.js';
import { containing, type SqlParameters } from '../../rows/sql-parameters.js';

/** What keeps an indicator from points: no step covers its value, or something that is asked is not known. */
export const LACKS_OF_POINTS = ['hole', 'no-value'] as const;
export type LackOfPoints = (typeof LACKS_OF_POINTS)[number];

export interface ScoreFilter {
  /** Part of the organisation's name. */
  readonly search?: string;
  /** The authority whose district it lies in. */
  readonly districtId?: string;
  /** Only the indicators of one section, by its number. */
  readonly section?: number;
  /** Only organisations that have this at one of the indicators shown. */
  readonly lack?: LackOfPoints;
}

export interface ScoredBody {
  readonly organisationId: string;
  readonly organisationName: string;
  /** The authority right above it; null where there is none, and for an authority itself. */
  readonly districtName: string | null;
}

/**
 * The organisations of a campaign whose points the actor sees, by name, each with how many there are in all; `limit` is to follow.
 * The district is looked up for the rows that are shown, not for all that are counted.
 */
export function scoredBodies(
  {
    campaignId,
    codes,
    upToRun,
  }: { readonly campaignId: string; readonly codes: readonly string[]; readonly upToRun: string | null },
  filter: ScoreFilter,
  actor: ActingPerson,
  parameters: SqlParameters,
): string {
  const campaign = parameters.add(campaignId);
  const conditions = [`form.campaign_id = ${campaign}`, formsFor(actor, 'see', parameters)];
  const { search, districtId, lack } = filter;
  if (search !== undefined && search.trim() !== '') {
    conditions.push(`body.name ilike ${parameters.add(containing(search))}`);
  }
  if (districtId !== undefined) conditions.push(`body.lineage @> array[${parameters.add(districtId)}::uuid]`);
  if (lack !== undefined) {
    // Only what counted when the last run had ended: it may have closed the hole.
    const run = `${parameters.add(upToRun)}::bigint`;
    conditions.push(`exists (select 1 from indicator_score score
      where score.campaign_id = ${campaign} and score.organisation_id = body.id
        and score.run_id <= ${run} and score.outcome = ${parameters.add(lack)} and score.code = any(${parameters.add(codes)})
        and not exists (select 1 from indicator_score later
          where later.campaign_id = score.campaign_id and later.organisation_id = score.organisation_id
            and later.code = score.code and later.run_id > score.run_id and later.run_id <= ${run}))`);
  }
  return `select body.id as "organisationId", body.name as "organisationName",
      (select name from organisation district where district.id = ${DISTRICT_OF_BODY} and district.id <> body.id) as "districtName",
      count(*) over ()::int as total
    from campaign_form form join organisation body on body.id = form.organisation_id
    where ${conditions.join(' and ')} order by body.name, body.id`;
}

import type { LocalDate } from '@domain/calendar';
import type { Period } from '@domain/campaigns';
import type { EntityManager } from 'typeorm';
import type { IndicatorScore } from './indicator-score.queries.js';

/** What an indicator came to in a campaign of another period. */
export interface EarlierScore extends Pick<IndicatorScore, 'organisationId' | 'code' | 'outcome' | 'value' | 'points'> {
  readonly periodStart: LocalDate;
  /** By which version of the catalogue it was counted. */
  readonly versionId: string;
}

/** What counted in the last evaluation that went through, in the campaigns of a catalogue about these periods, whichever of them an organisation was asked by. */
export function earlierScores(
  manager: EntityManager,
  { catalogueId, periods }: { readonly catalogueId: string; readonly periods: readonly Period[] },
  organisationIds: readonly string[],
  codes: readonly string[],
): Promise<EarlierScore[]> {
  return manager.query<EarlierScore[]>(
    `select distinct on (score.organisation_id, score.code, campaign.period_start) score.organisation_id as "organisationId",
       score.code, score.outcome, score.value, score.points, campaign.period_start as "periodStart",
       campaign.version_id as "versionId"
     from monitoring_campaign campaign
     join catalogue_version version on version.id = campaign.version_id
     join indicator_score score on score.campaign_id = campaign.id
     where version.catalogue_id = $1
       and (campaign.period_start, campaign.period_end) in (select * from unnest($2::date[], $3::date[]))
       and score.run_id <= (select max(run.id) from indicator_run run where run.campaign_id = campaign.id and run.state = 'done')
       and score.organisation_id = any($4) and score.code = any($5)
     order by score.organisation_id, score.code, campaign.period_start, score.run_id desc`,
    [catalogueId, periods.map(({ start }) => start), periods.map(({ end }) => end), organisationIds, codes],
  );
}

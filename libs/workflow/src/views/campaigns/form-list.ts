import { dateInZone, type LocalDate } from '@domain/calendar';
import { type FormFilter, type FormState, isLocked, type Timeliness, timelinessOf } from '@domain/campaigns';
import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock';
import { lastEndedRun, type MonitoringCampaignEntity, scoresUpTo } from '@storage';
import { DataSource } from 'typeorm';
import { formsFor } from '../../access/scopes/body-scope.js';
import { type ActingPerson, demand } from '../../acting/acting-person.js';
import { seenCampaign } from '../../campaigns/reach-campaign.js';
import { pageOf } from '../../rows/page-of.js';
import { containing, limitOf, type Page, SqlParameters } from '../../rows/sql-parameters.js';

interface FormsWanted extends Page {
  readonly only?: FormFilter;
  /** Part of the organisation's name. */
  readonly search?: string;
}

export interface FormRow {
  readonly organisationId: string;
  readonly organisationName: string;
  readonly state: FormState;
  readonly timeliness: Timeliness;
  readonly submittedAt: Date | null;
  readonly isLocked: boolean;
  /** The sum of its points; null where nothing was evaluated yet. */
  readonly points: number | null;
  /** How many indicators have points, of how many that were evaluated. */
  readonly scoredCount: number;
  readonly evaluatedCount: number;
}

interface Selected extends Pick<FormRow, 'organisationId' | 'organisationName' | 'state' | 'submittedAt'> {
  readonly firstSentOn: LocalDate | null;
  readonly unlockedAt: Date | null;
  readonly timeZone: string;
}

/** The forms of a campaign the actor sees, by the name of their organisation. */
@Injectable()
export class FormList {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /** @throws NotFound */
  async run(campaignId: string, filter: FormsWanted, actor: ActingPerson): Promise<{ total: number; rows: FormRow[] }> {
    demand(actor, 'indicators.see');
    const { manager } = this.dataSource;
    const { campaign } = await seenCampaign(manager, actor, campaignId);
    const { total, rows } = await pageOf((page) => this.page(campaignId, { ...filter, ...page }, actor), filter);
    const ids = rows.map(({ organisationId }) => organisationId);
    const scores = await scoresUpTo(manager, campaignId, await lastEndedRun(manager, campaignId), ids);
    return {
      total,
      rows: rows.map((row) => {
        const own = scores.filter(({ organisationId }) => organisationId === row.organisationId);
        const points = own.flatMap((score) => (score.points === null ? [] : [score.points]));
        return {
          ...this.standing(campaign, row),
          points: own.length === 0 ? null : points.reduce((sum, one) => sum + one, 0),
          ...{ scoredCount: points.length, evaluatedCount: own.length },
        };
      }),
    };
  }

  private standing({ lockedAt, dueOn }: MonitoringCampaignEntity, row: Selected) {
    const { organisationId, organisationName, state, submittedAt, firstSentOn, unlockedAt, timeZone } = row;
    const timeliness = timelinessOf(firstSentOn, dueOn, dateInZone(this.clock.now(), timeZone));
    const locked = isLocked({ lockedAt, unlockedAt });
    return { organisationId, organisationName, state, submittedAt, timeliness, isLocked: locked };
  }

  private page(campaignId: string, filter: FormsWanted, actor: ActingPerson) {
    const parameters = new SqlParameters();
    const conditions = [`form.campaign_id = ${parameters.add(campaignId)}`, formsFor(actor, 'see', parameters)];
    if (filter.only !== undefined) conditions.push(conditionOf(filter.only, parameters));
    if (filter.search !== undefined && filter.search.trim() !== '') {
      conditions.push(`body.name ilike ${parameters.add(containing(filter.search))}`);
    }
    return this.dataSource.query<(Selected & { total: number })[]>(
      `select body.id as "organisationId", body.name as "organisationName", form.state, form.submitted_at as "submittedAt",
         form.first_sent_on as "firstSentOn", form.unlocked_at as "unlockedAt", body.time_zone as "timeZone",
         count(*) over ()::int as total
       from campaign_form form join organisation body on body.id = form.organisation_id
       join monitoring_campaign campaign on campaign.id = form.campaign_id
       where ${conditions.join(' and ')} order by body.name, body.id ${limitOf(filter, parameters)}`,
      parameters.values,
    );
  }
}

function conditionOf(only: FormFilter, parameters: SqlParameters): string {
  if (only === 'missing') return `form.state <> 'submitted'`;
  if (only === 'late') return 'form.first_sent_on > campaign.due_on';
  return `form.state = ${parameters.add(only)}`;
}

import type { LocalDate } from '@domain/calendar';
import { Injectable } from '@nestjs/common';
import { type ClosingRule, type IndicatorRun, lastRun, type MonitoringCampaignEntity } from '@storage';
import { DataSource } from 'typeorm';
import { formsFor } from '../../access/scopes/body-scope.js';
import { type ActingPerson, demand } from '../../acting/acting-person.js';
import { seenCampaign } from '../../campaigns/reach-campaign.js';
import { SqlParameters } from '../../rows/sql-parameters.js';

interface Named {
  readonly title: string;
  readonly catalogueId: string;
  readonly catalogueName: string;
  readonly number: number;
}

interface Counted {
  readonly formCount: number;
  readonly submittedCount: number;
  readonly begunCount: number;
  /** Sent after their day. */
  readonly lateCount: number;
}

export interface CampaignView extends Named, Counted {
  readonly id: string;
  readonly taskId: string;
  readonly codes: readonly string[];
  readonly periodStart: LocalDate;
  readonly periodEnd: LocalDate;
  readonly dueOn: LocalDate;
  readonly closing: ClosingRule;
  readonly lockedAt: Date | null;
  readonly mayManage: boolean;
  /** The evaluation asked for last; null where none was. */
  readonly run: IndicatorRun | null;
}

/** A campaign: what it asks, how many forms came in, and how its evaluation stands. */
@Injectable()
export class CampaignPageView {
  constructor(private readonly dataSource: DataSource) {}

  /** @throws NotFound */
  async run(id: string, actor: ActingPerson): Promise<CampaignView> {
    demand(actor, 'indicators.see');
    const { manager } = this.dataSource;
    const { campaign, mayManage } = await seenCampaign(manager, actor, id);
    const { taskId, codes, periodStart, periodEnd, dueOn, closing, lockedAt } = campaign;
    return {
      ...{ id, taskId, codes, periodStart, periodEnd, dueOn, closing, lockedAt, mayManage },
      ...(await this.named(campaign)),
      ...(await this.counted(id, actor)),
      run: await lastRun(manager, id),
    };
  }

  private async named({ id }: MonitoringCampaignEntity): Promise<Named> {
    const [named] = await this.dataSource.query<Named[]>(
      `select task.title, catalogue.id as "catalogueId", catalogue.name as "catalogueName", version.number
       from monitoring_campaign campaign join task on task.id = campaign.task_id
       join catalogue_version version on version.id = campaign.version_id
       join indicator_catalogue catalogue on catalogue.id = version.catalogue_id where campaign.id = $1`,
      [id],
    );
    if (named === undefined) throw new Error(`Campaign ${id} has no task or no catalogue`);
    return named;
  }

  private async counted(id: string, actor: ActingPerson): Promise<Counted> {
    const parameters = new SqlParameters();
    const [counted] = await this.dataSource.query<Counted[]>(
      `select count(*)::int as "formCount", (count(*) filter (where form.state = 'submitted'))::int as "submittedCount",
         (count(*) filter (where form.state = 'begun'))::int as "begunCount",
         (count(*) filter (where form.first_sent_on > campaign.due_on))::int as "lateCount"
       from campaign_form form join organisation body on body.id = form.organisation_id
       join monitoring_campaign campaign on campaign.id = form.campaign_id
       where campaign.id = ${parameters.add(id)} and ${formsFor(actor, 'see', parameters)}`,
      parameters.values,
    );
    return counted ?? { formCount: 0, submittedCount: 0, begunCount: 0, lateCount: 0 };
  }
}

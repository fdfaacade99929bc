import type { LocalDate } from '@domain/calendar';
import { Injectable } from '@nestjs/common';
import { CatalogueVersionEntity, type IndicatorRun, lastRun, TaskEntity } from '@storage';
import { DataSource } from 'typeorm';
import { formsFor } from '../../access/scopes/body-scope.js';
import { type ActingPerson, demand } from '../../acting/acting-person.js';
import { seenCampaign } from '../../campaigns/reach-campaign.js';
import { type ScoredSection, scoredSections } from '../../campaigns/scored-indicators.js';
import { SqlParameters } from '../../rows/sql-parameters.js';

export interface NamedDistrict {
  readonly id: string;
  readonly name: string;
}

export interface ScoreFrame {
  readonly title: string;
  readonly periodStart: LocalDate;
  readonly periodEnd: LocalDate;
  readonly catalogueId: string;
  /** Of the version it was counted by. */
  readonly number: number;
  readonly mayManage: boolean;
  readonly run: IndicatorRun | null;
  readonly sections: readonly ScoredSection[];
  /** The authorities in whose districts organisations of the campaign lie. */
  readonly districts: readonly NamedDistrict[];
}

/** What the tables of a campaign's results have in common, whichever page of them is open. */
@Injectable()
export class ScoreFrameView {
  constructor(private readonly dataSource: DataSource) {}

  /** @throws NotFound */
  async run(campaignId: string, actor: ActingPerson): Promise<ScoreFrame> {
    demand(actor, 'indicators.see');
    const { manager } = this.dataSource;
    const { campaign, mayManage } = await seenCampaign(manager, actor, campaignId);
    const { periodStart, periodEnd, taskId, versionId } = campaign;
    const { title } = await manager.findOneByOrFail(TaskEntity, { id: taskId });
    const { catalogueId, number } = await manager.findOneByOrFail(CatalogueVersionEntity, { id: versionId });
    if (number === null) throw new Error(`Campaign ${campaignId} counts by a draft`);
    return {
      ...{ title, periodStart, periodEnd, mayManage },
      ...{ catalogueId, number },
      run: await lastRun(manager, campaignId),
      sections: await scoredSections(manager, campaign),
      districts: await this.districts(campaignId, actor),
    };
  }

  private districts(campaignId: string, actor: ActingPerson): Promise<NamedDistrict[]> {
    const parameters = new SqlParameters();
    return this.dataSource.query<NamedDistrict[]>(
      `select district.id, district.name from organisation district
       where district.kind = 'municipal_authority' and district.id in (
         select unnest(body.lineage) from campaign_form form join organisation body on body.id = form.organisation_id
         where form.campaign_id = ${parameters.add(campaignId)} and ${formsFor(actor, 'see', parameters)})
       order by district.name, district.id`,
      parameters.values,
    );
  }
}

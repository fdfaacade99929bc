import type { LocalDate } from '@domain/calendar';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { formsFor } from '../../access/scopes/body-scope.js';
import { campaignsFor } from '../../access/scopes/campaign-scope.js';
import { type ActingPerson, demand } from '../../acting/acting-person.js';
import { SqlParameters } from '../../rows/sql-parameters.js';

const MOST_LISTED = 200;

export interface CampaignSummary {
  readonly id: string;
  readonly taskId: string;
  readonly title: string;
  readonly periodStart: LocalDate;
  readonly periodEnd: LocalDate;
  readonly dueOn: LocalDate;
  /** Of the forms the reader sees: a school has one, and this is whose it is. */
  readonly formCount: number;
  readonly submittedCount: number;
  readonly onlyOrganisationId: string | null;
}

/** The campaigns somebody sees, those due last first. */
@Injectable()
export class CampaignList {
  constructor(private readonly dataSource: DataSource) {}

  run(filter: { readonly taskId?: string }, actor: ActingPerson): Promise<CampaignSummary[]> {
    demand(actor, 'indicators.see');
    const parameters = new SqlParameters();
    const ofTask = filter.taskId === undefined ? 'true' : `task.id = ${parameters.add(filter.taskId)}`;
    return this.dataSource.query<CampaignSummary[]>(
      `select campaign.id, task.id as "taskId", task.title, campaign.period_start as "periodStart",
         campaign.period_end as "periodEnd", campaign.due_on as "dueOn", seen.*
       from (select campaign.* from monitoring_campaign campaign join task on task.id = campaign.task_id
         where ${ofTask} and ${campaignsFor(actor, 'see', parameters)}
         order by campaign.due_on desc, campaign.id limit ${MOST_LISTED}) campaign
       join task on task.id = campaign.task_id
       cross join lateral (
         select count(*)::int as "formCount", (count(*) filter (where form.state = 'submitted'))::int as "submittedCount",
           case when count(*) = 1 then (array_agg(body.id))[1] end as "onlyOrganisationId"
         from campaign_form form join organisation body on body.id = form.organisation_id
         where form.campaign_id = campaign.id and ${formsFor(actor, 'see', parameters)}) seen
       order by campaign.due_on desc, campaign.id`,
      parameters.values,
    );
  }
}

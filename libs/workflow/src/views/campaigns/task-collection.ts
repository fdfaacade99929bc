import { may, mayOnForm, mayOnTask } from '@domain/access';
import { dateInZone } from '@domain/calendar';
import { type FormState, type Timeliness, timelinessOf } from '@domain/campaigns';
import { isOver } from '@domain/tasks';
import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock';
import {
  bodiesOfClass,
  CampaignFormEntity,
  type MissingForms,
  MonitoringCampaignEntity,
  missingForms,
  OrganisationEntity,
  type TaskEntity,
} from '@storage';
import { DataSource } from 'typeorm';
import { campaignsFor } from '../../access/scopes/campaign-scope.js';
import { type ActingPerson, demand } from '../../acting/acting-person.js';
import { SqlParameters } from '../../rows/sql-parameters.js';
import { type LoadedTask, loadVisibleTask } from '../tasks/load-task.js';
import { CampaignPageView, type CampaignView } from './campaign-view.js';

const NAMES_SAID = 10;
const NONE_MISSING: MissingForms = { count: 0, names: [] };

interface FormOfTask {
  readonly organisationId: string;
  readonly state: FormState;
  readonly timeliness: Timeliness;
}

export interface TaskCollection {
  /** The reader may open a campaign for this task now. */
  readonly mayOpen: boolean;
  /** How many organisations the list means that the task is given to; null where it is given to none. */
  readonly listedCount: number | null;
  /** Of the task itself or of the task of the whole list it belongs to. */
  readonly campaign: CampaignView | null;
  /** Forms without which the task is not taken off control. */
  readonly missing: MissingForms;
  /** The form of the organisation the task is given to. */
  readonly form: FormOfTask | null;
}

/** What a monitoring task has to do with the collection of values: how it stands, or that it can be opened. */
@Injectable()
export class TaskCollectionView {
  constructor(
    private readonly dataSource: DataSource,
    private readonly campaigns: CampaignPageView,
    private readonly clock: Clock,
  ) {}

  /** @throws NotFound */
  async run(taskId: string, actor: ActingPerson): Promise<TaskCollection> {
    demand(actor, 'indicators.see');
    const { manager } = this.dataSource;
    const loaded = await loadVisibleTask(manager, taskId, actor);
    const { task, forPolicy } = loaded;
    const id = await this.seenCampaignOf(task, actor);
    const campaign = id === null ? null : await this.campaigns.run(id, actor);
    const assignee = await manager.findOneByOrFail(OrganisationEntity, { id: task.assigneeOrganisationId });
    const isCollectable =
      task.kind === 'monitoring' &&
      !isOver(task.state) &&
      !(await manager.existsBy(MonitoringCampaignEntity, { taskId }));
    const mayOpen = isCollectable && may(actor, 'indicators.edit') && mayOnTask(actor, forPolicy, 'collect');
    return {
      ...{ mayOpen, campaign },
      listedCount: mayOpen && assignee.kind === 'class' ? (await bodiesOfClass(manager, assignee.id)).length : null,
      missing: campaign === null ? NONE_MISSING : await this.missing(campaign, loaded, actor),
      form: campaign === null || !mayOnForm(actor, assignee, 'see') ? null : await this.formOf(campaign, assignee),
    };
  }

  /** Its own before that of the task above. */
  private async seenCampaignOf({ id, parentTaskId }: TaskEntity, actor: ActingPerson): Promise<string | null> {
    const parameters = new SqlParameters();
    const own = parameters.add(id);
    const [found] = await this.dataSource.query<{ id: string }[]>(
      `select campaign.id from monitoring_campaign campaign join task on task.id = campaign.task_id
       where task.id in (${own}, ${parameters.add(parentTaskId)}) and ${campaignsFor(actor, 'see', parameters)}
       order by task.id = ${own} desc limit 1`,
      parameters.values,
    );
    return found?.id ?? null;
  }

  /** Only on the task that is closed with them, for who runs the collection or accepts the report. */
  private missing(campaign: CampaignView, { task, forPolicy }: LoadedTask, actor: ActingPerson): Promise<MissingForms> {
    const isAsked = campaign.taskId === task.id && campaign.closing === 'complete' && !isOver(task.state);
    const isTold = campaign.mayManage || mayOnTask(actor, forPolicy, 'accept');
    if (!isAsked || !isTold) return Promise.resolve(NONE_MISSING);
    return missingForms(this.dataSource.manager, campaign.id, NAMES_SAID);
  }

  private async formOf({ id, dueOn }: CampaignView, organisation: OrganisationEntity): Promise<FormOfTask | null> {
    const { id: organisationId, timeZone } = organisation;
    const found = { campaignId: id, organisationId };
    const form = await this.dataSource.manager.findOneBy(CampaignFormEntity, found);
    if (form === null) return null;
    const timeliness = timelinessOf(form.firstSentOn, dueOn, dateInZone(this.clock.now(), timeZone));
    return { organisationId, state: form.state, timeliness };
  }
}

import type { LocalDate } from '@domain/calendar';
import { isOver } from '@domain/tasks';
import { formFields, measuresAskedTwoWays } from '@indicators/campaigns';
import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock';
import {
  bodiesOfClass,
  type CatalogueVersionEntity,
  type ClosingRule,
  districtsOf,
  MonitoringCampaignEntity,
  OrganisationEntity,
  openForms,
  type TaskEntity,
} from '@storage';
import { DataSource, type EntityManager } from 'typeorm';
import { formsFor } from './access/scopes/body-scope.js';
import { type ActingPerson, demand } from './acting/acting-person.js';
import { BadInput, Conflict, NotFound } from './acting/errors.js';
import { auditCampaign } from './campaigns/audit-campaign.js';
import { seenCatalogue } from './indicators/reach-catalogue.js';
import { indicatorOf, versionOfNumber } from './indicators/versions.js';
import { SqlParameters } from './rows/sql-parameters.js';
import { demandAllowed, lockTask } from './tasks/change-task.js';

export interface NewCampaign {
  readonly catalogueId: string;
  /** Of a published version. */
  readonly number: number;
  /** Of the indicators to collect for; null for all of the version. */
  readonly codes: readonly string[] | null;
  readonly periodStart: LocalDate;
  readonly periodEnd: LocalDate;
  readonly dueOn: LocalDate;
  readonly closing: ClosingRule;
  /** Whom it asks; null for all that the class of the task means. */
  readonly organisationIds: readonly string[] | null;
}

/**
 * Opens the collection of values for a monitoring task: an empty form for each organisation and, where something is counted of
 * whole districts, for their authorities.
 * @throws NotFound, Forbidden, Conflict `campaign-there`, `campaign-task-over`, `campaign-not-monitoring` or `measures-two-ways`,
 * BadInput `campaign-period`, `campaign-without-indicators` or `campaign-without-organisations`
 */
@Injectable()
export class OpenCampaign {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async run(
    input: NewCampaign & { readonly taskId: string; readonly actor: ActingPerson },
  ): Promise<{ id: string; formCount: number }> {
    const { taskId, actor, periodStart, periodEnd, dueOn, closing } = input;
    demand(actor, 'indicators.edit');
    if (periodStart > periodEnd) throw new BadInput('campaign-period', 'periodEnd');
    return this.dataSource.transaction(async (manager) => {
      const locked = await lockTask(manager, taskId);
      await demandAllowed(manager, locked, { actor, command: 'collect' });
      await seenCatalogue(manager, actor, input.catalogueId);
      const version = await versionOfNumber(manager, input.catalogueId, input.number);
      const codes = codesAsked(version, input.codes);
      const bodies = await bodiesAsked(manager, locked.task, input);
      await demandCollectable(manager, locked.task);
      const at = this.clock.now();
      const { id } = await manager.save(
        manager.create(MonitoringCampaignEntity, {
          ...{ taskId, versionId: version.id, codes, periodStart, periodEnd, dueOn, closing },
          ...{ openedAt: at, openedBy: actor.personId },
        }),
      );
      const asked = version.definitions.filter(({ code }) => codes.includes(code));
      const isOfDistricts = formFields(asked, 'municipality').some(({ isOptional }) => !isOptional);
      const districts = isOfDistricts ? await districtsOf(manager, bodies) : [];
      const formCount = await openForms(manager, id, [...bodies, ...(await withinReach(manager, actor, districts))]);
      await auditCampaign(manager, { action: 'campaign-opened', campaignId: id, actor, at, details: { formCount } });
      return { id, formCount };
    });
  }
}

async function demandCollectable(manager: EntityManager, { id: taskId, kind, state }: TaskEntity): Promise<void> {
  if (kind !== 'monitoring') throw new Conflict('campaign-not-monitoring');
  if (isOver(state)) throw new Conflict('campaign-task-over');
  if (await manager.existsBy(MonitoringCampaignEntity, { taskId })) throw new Conflict('campaign-there');
}

function codesAsked(version: CatalogueVersionEntity, wanted: readonly string[] | null): string[] {
  const { definitions } = version;
  const asked = wanted === null ? definitions : wanted.map((code) => indicatorOf(version, code));
  if (asked.length === 0) throw new BadInput('campaign-without-indicators', 'codes');
  const [twice] = measuresAskedTwoWays(asked);
  if (twice !== undefined) throw new Conflict('measures-two-ways', { measure: twice });
  return [...new Set(asked.map(({ code }) => code))];
}

async function bodiesAsked(
  manager: EntityManager,
  task: TaskEntity,
  { organisationIds, actor }: NewCampaign & { readonly actor: ActingPerson },
): Promise<string[]> {
  const listed = [...new Set(organisationIds ?? (await bodiesOfTask(manager, task)))];
  const bodies = await withinReach(manager, actor, listed);
  const reached = new Set(bodies);
  const beyond = organisationIds?.find((id) => !reached.has(id));
  if (beyond !== undefined) throw new NotFound('organisation', beyond);
  if (bodies.length === 0) throw new BadInput('campaign-without-organisations', 'organisationIds');
  return bodies;
}

async function bodiesOfTask(manager: EntityManager, { assigneeOrganisationId: id }: TaskEntity): Promise<string[]> {
  const assignee = await manager.findOneByOrFail(OrganisationEntity, { id });
  return assignee.kind === 'class' ? bodiesOfClass(manager, id) : [];
}

/** Those of these organisations whose forms the actor sees, by id. */
async function withinReach(manager: EntityManager, actor: ActingPerson, ids: readonly string[]): Promise<string[]> {
  const parameters = new SqlParameters();
  const rows = await manager.query<{ id: string }[]>(
    `select body.id from organisation body where body.id = any(${parameters.add(ids)})
     and body.state <> 'closed' and body.kind not in ('class', 'group', 'role')
     and ${formsFor(actor, 'see', parameters)} order by body.id`,
    parameters.values,
  );
  return rows.map(({ id }) => id);
}

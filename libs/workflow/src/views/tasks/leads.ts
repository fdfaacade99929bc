import { type Actor, actsOnTaskAs, COORDINATORS } from '@domain/access';
import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock';
import { DataSource } from 'typeorm';
import { openLink } from '../../access/open-link.js';
import { tasksFor } from '../../access/scopes/task-scope.js';
import { Forbidden } from '../../acting/errors.js';
import { reachSql } from '../../directory/naming.js';
import { SqlParameters } from '../../rows/sql-parameters.js';
import { giverOf, redirectedOf } from '../../tasks/redirected-of.js';
import { findReceivers, type ReceiverRow } from './find-receivers.js';
import { loadVisibleTask } from './load-task.js';

/** To whom a declined task can be given instead, found by words. */
@Injectable()
export class LeadsView {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /** @throws NotFound, Forbidden for whoever may not give the task to another */
  async run(taskId: string, search: string, actor: Actor): Promise<ReceiverRow[]> {
    const { manager } = this.dataSource;
    const { task, forPolicy } = await loadVisibleTask(manager, taskId, actor);
    if (actsOnTaskAs(actor, forPolicy, 'redirect') === null) throw new Forbidden({ command: 'redirect' });
    const { lead, giver, bodyOnList } = await redirectedOf(manager, task);
    const parameters = new SqlParameters();
    const tops = [giver?.topId, bodyOnList].filter((top) => typeof top === 'string');
    const below = tops.map((top) => `body.lineage @> array[${parameters.add(top)}::uuid]`);
    return findReceivers(manager, parameters, search, {
      where: [...below, await reachSql(manager, actor, parameters)].join(' and '),
      first: 'false',
      withoutPerson: lead.personId,
      withoutBody: lead.personId === null ? lead.organisationId : null,
    });
  }

  /**
   * For several tasks at once: whomever the actor may name, unless he is a coordinator only below those who gave the declined
   * tasks that are his to give to another. What each task allows is said of each.
   */
  async runForMany(search: string, actor: Actor): Promise<ReceiverRow[]> {
    const { manager } = this.dataSource;
    const parameters = new SqlParameters();
    const tops = COORDINATORS.includes(actor.role) ? [null] : await this.topsOfDeclined(actor);
    const below = tops.map((top) => (top === null ? 'true' : `body.lineage @> array[${parameters.add(top)}::uuid]`));
    if (below.length === 0) return [];
    return findReceivers(manager, parameters, search, {
      where: `(${below.join(' or ')}) and ${await reachSql(manager, actor, parameters)}`,
      first: 'false',
      withoutPerson: null,
      withoutBody: null,
    });
  }

  /** Under whom the declined tasks that the actor may give to another have to stay; null is everything. */
  private async topsOfDeclined(actor: Actor): Promise<(string | null)[]> {
    const { manager } = this.dataSource;
    const parameters = new SqlParameters();
    const given = await manager.query<{ giverId: string; resolutionOfId: string | null }[]>(
      `select distinct on (giver_id, resolution_of_id is null) giver_id as "giverId", resolution_of_id as "resolutionOfId"
       from task where state = 'declined' and giver_id is not null and ${tasksFor(actor, 'redirect', parameters)}`,
      parameters.values,
    );
    const tops: (string | null)[] = [];
    for (const { giverId, resolutionOfId } of given)
      tops.push((await giverOf(manager, giverId, { resolutionOfId })).topId);
    return tops;
  }

  /** The same for the holder of a link. @throws NotFound, Gone, Forbidden */
  async runByLink(token: string, search: string): Promise<ReceiverRow[]> {
    const link = await openLink(this.dataSource.manager, token, this.clock.now());
    if (!link.commands.includes('redirect')) throw new Forbidden({ command: 'redirect' });
    return this.run(link.taskId, search, link.actor);
  }
}

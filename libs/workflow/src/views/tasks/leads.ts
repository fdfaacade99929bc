import { type Actor, actsOnTaskAs } from '@domain/access';
import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock';
import { DataSource } from 'typeorm';
import { openLink } from '../../access/open-link.js';
import { Forbidden } from '../../acting/errors.js';
import { reachSql } from '../../directory/naming.js';
import { SqlParameters } from '../../rows/sql-parameters.js';
import { redirectedOf } from '../../tasks/redirected-of.js';
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

  /** For several tasks at once: whomever the actor may name, what each task allows is said of each. */
  async runForMany(search: string, actor: Actor): Promise<ReceiverRow[]> {
    const { manager } = this.dataSource;
    const parameters = new SqlParameters();
    return findReceivers(manager, parameters, search, {
      where: await reachSql(manager, actor, parameters),
      first: 'false',
      withoutPerson: null,
      withoutBody: null,
    });
  }

  /** The same for the holder of a link. @throws NotFound, Gone, Forbidden */
  async runByLink(token: string, search: string): Promise<ReceiverRow[]> {
    const link = await openLink(this.dataSource.manager, token, this.clock.now());
    if (!link.commands.includes('redirect')) throw new Forbidden({ command: 'redirect' });
    return this.run(link.taskId, search, link.actor);
  }
}

import { type Actor, actsOnTaskAs, type Identity } from '@domain/access';
import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock';
import { DataSource } from 'typeorm';
import { openLink } from '../../access/open-link.js';
import { Forbidden } from '../../acting/errors.js';
import { reachSql } from '../../directory/naming.js';
import { SqlParameters } from '../../rows/sql-parameters.js';
import { branchOfGiver } from '../../tasks/branch-of-giver.js';
import { findReceivers, type ReceiverRow } from './find-receivers.js';
import { loadVisibleTask } from './load-task.js';

/** People and bodies below the one that leads a task, found by words: those of the lead's own body first. */
@Injectable()
export class ReceiversView {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /** @throws NotFound, Forbidden for whoever may not hand the task on */
  async run(taskId: string, search: string, actor: Actor): Promise<ReceiverRow[]> {
    const giver = await this.giver(taskId, actor, 'hand_on');
    const parameters = new SqlParameters();
    const own = parameters.add(giver.organisationId);
    return findReceivers(this.dataSource.manager, parameters, search, {
      where: `body.lineage @> array[${own}::uuid]`,
      first: `body.id = ${own}`,
      withoutPerson: giver.personId,
      withoutBody: giver.organisationId,
    });
  }

  /** In the branch of whoever gives a resolution about the task, his own body too. @throws NotFound, Forbidden */
  async runForResolution(taskId: string, search: string, actor: Actor): Promise<ReceiverRow[]> {
    const giver = await this.giver(taskId, actor, 'resolve');
    const parameters = new SqlParameters();
    const { manager } = this.dataSource;
    const top = await branchOfGiver(manager, giver.personId);
    const reach = await reachSql(manager, actor, parameters);
    const own = parameters.add(giver.organisationId);
    return findReceivers(manager, parameters, search, {
      where: top === null ? reach : `${reach} and body.lineage @> array[${parameters.add(top)}::uuid]`,
      first: `body.id = ${own}`,
      withoutPerson: giver.personId,
      withoutBody: null,
    });
  }

  /** The same for the holder of a link. @throws NotFound, Gone, Forbidden */
  async runByLink(token: string, search: string): Promise<ReceiverRow[]> {
    const link = await openLink(this.dataSource.manager, token, this.clock.now());
    if (!link.commands.includes('hand_on')) throw new Forbidden({ command: 'hand_on' });
    return this.run(link.taskId, search, link.actor);
  }

  private async giver(taskId: string, actor: Actor, command: 'hand_on' | 'resolve'): Promise<Identity> {
    const { forPolicy } = await loadVisibleTask(this.dataSource.manager, taskId, actor);
    const giver = actsOnTaskAs(actor, forPolicy, command);
    if (giver === null) throw new Forbidden({ command });
    return giver;
  }
}

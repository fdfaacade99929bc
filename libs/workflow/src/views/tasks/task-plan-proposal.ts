import { type Actor, mayOnTask } from '@domain/access';
import type { Texts } from '@domain/texts';
import { Injectable } from '@nestjs/common';
import { RoadmapItemEntity } from '@storage';
import { DataSource } from 'typeorm';
import { Forbidden } from '../../acting/errors.js';
import { type PlanBecomes, planBecomes } from '../../orders/plan-becomes.js';
import { PlanProposalView, type ProposedDateText } from '../orders/plan-proposal.js';
import { loadVisibleTask } from './load-task.js';

export interface TaskPlanProposal {
  readonly dates: ProposedDateText[];
  readonly becomes: PlanBecomes;
}

/** The dates the file of a schedule holds, for whoever brings it to a task to check. Nothing is kept of the file. */
@Injectable()
export class TaskPlanProposalView {
  constructor(
    private readonly dataSource: DataSource,
    private readonly proposals: PlanProposalView,
  ) {}

  /** @throws NotFound, Forbidden, FileRefused, ReadersBusy */
  async run(
    taskId: string,
    file: { readonly name: string; readonly bytes: Buffer },
    actor: Actor,
    texts: Texts,
  ): Promise<TaskPlanProposal> {
    const { manager } = this.dataSource;
    const { task, forPolicy } = await loadVisibleTask(manager, taskId, actor);
    if (!mayOnTask(actor, forPolicy, 'supply_dates')) throw new Forbidden({ command: 'supply_dates' });
    const item = await manager.findOneByOrFail(RoadmapItemEntity, { id: task.itemId });
    const dates = await this.proposals.run(task.orderId, task.itemId, file, texts);
    return { dates, becomes: planBecomes(task, item) };
  }
}

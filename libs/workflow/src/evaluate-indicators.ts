import { mentionRole, type RecipientRole } from '@domain/reminders';
import { Injectable, Logger } from '@nestjs/common';
import { Clock } from '@platform/clock';
import {
  advanceRun,
  beginNextRun,
  endRun,
  type IndicatorRun,
  MonitoringCampaignEntity,
  nextAskedBodies,
  OrderDocumentEntity,
  TaskEntity,
  underSweepLock,
} from '@storage';
import { DataSource, type EntityManager } from 'typeorm';
import { evaluateBodies, prepareEvaluation } from './campaigns/evaluation.js';
import { planLetterTo } from './tasks/settle-reminders.js';

const BODIES_A_BATCH = 500;

/**
 * Evaluates the campaigns that wait for it, one run after the other, some hundred organisations a transaction. A run that was cut off
 * goes on behind the last batch that was kept; one that cannot be carried through says so, also in a letter, and the next ones are done all the same.
 */
@Injectable()
export class EvaluateIndicators {
  private readonly logger = new Logger(EvaluateIndicators.name);

  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /** Returns how many runs came to an end; undefined when another worker is at it. @throws what the first failed run failed with */
  run(stopping?: AbortSignal): Promise<number | undefined> {
    return underSweepLock(this.dataSource, 'evaluate-indicators', () => this.evaluateAll(stopping));
  }

  private async evaluateAll(stopping?: AbortSignal): Promise<number> {
    const failures: unknown[] = [];
    let ended = 0;
    while (stopping?.aborted !== true) {
      const run = await beginNextRun(this.dataSource.manager, this.clock.now());
      if (run === null) break;
      const failure = await this.evaluate(run, stopping);
      if (failure !== undefined) failures.push(failure);
      ended += 1;
    }
    if (failures.length > 0) throw failures[0];
    return ended;
  }

  /** Answers why it failed. */
  private async evaluate(run: IndicatorRun, stopping?: AbortSignal): Promise<unknown> {
    const { id, campaignId } = run;
    try {
      const count = await this.evaluateForms(run, stopping);
      if (count === null) return undefined;
      await endRun(this.dataSource.manager, id, this.clock.now(), null);
      this.logger.log(`campaign ${campaignId} evaluated by run ${id}: ${count} organisations`);
      return undefined;
    } catch (error) {
      await this.tellFailed(run, reasonOf(error));
      this.logger.error(
        `campaign ${campaignId} was not evaluated by run ${id}`,
        error instanceof Error ? error.stack : error,
      );
      return error;
    }
  }

  /** The coordinator of the task has it told; the page of the campaign says it too. */
  private tellFailed({ id, campaignId }: IndicatorRun, reason: string): Promise<void> {
    const now = this.clock.now();
    return this.dataSource.transaction(async (manager) => {
      await endRun(manager, id, now, reason);
      const { taskId } = await manager.findOneByOrFail(MonitoringCampaignEntity, { id: campaignId });
      const task = await manager.findOneByOrFail(TaskEntity, { id: taskId });
      await planLetterTo(manager, task, `task-unevaluated-${id}`, await roleOfCoordinator(manager, task), now);
    });
  }

  /** Answers how many organisations were done; null where the process ends before the run does. */
  private async evaluateForms(run: IndicatorRun, stopping?: AbortSignal): Promise<number | null> {
    const { manager } = this.dataSource;
    const evaluation = await prepareEvaluation(manager, run.campaignId, run.startedAt ?? run.askedAt);
    let [doneTo, count] = [run.doneTo, run.organisationCount];
    while (stopping?.aborted !== true) {
      const bodies = await nextAskedBodies(manager, run.campaignId, doneTo, BODIES_A_BATCH);
      const last = bodies.at(-1);
      if (last === undefined) return count;
      await this.dataSource.transaction(async (batch) => {
        await evaluateBodies(batch, run, evaluation, bodies);
        await advanceRun(batch, run.id, { doneTo: last.id, count: bodies.length });
      });
      [doneTo, count] = [last.id, count + bodies.length];
    }
    return null;
  }
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** Of a row that stands for a class no rung is for anybody, so its coordinator is told by name. */
async function roleOfCoordinator(manager: EntityManager, task: TaskEntity): Promise<RecipientRole> {
  if (!task.standsForClass) return 'coordinator';
  const { coordinatorId } = await manager.findOneByOrFail(OrderDocumentEntity, { id: task.orderId });
  return coordinatorId === null ? 'coordinator' : mentionRole(coordinatorId);
}

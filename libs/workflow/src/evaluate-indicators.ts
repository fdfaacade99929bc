import { mentionRole, type RecipientRole } from '@domain/reminders';
import { Injectable, Logger } from '@nestjs/common';
import { Clock } from '@platform/clock';
import {
  advanceRun,
  beginNextRun,
  endRun,
  type IndicatorRun,
  isPassingFault,
  MonitoringCampaignEntity,
  nextAskedBodies,
  OrderDocumentEntity,
  TaskEntity,
  underSweepLock,
} from '@storage';
import { DataSource, type EntityManager } from 'typeorm';
import { type Evaluation, evaluateBodies, prepareEvaluation } from './campaigns/evaluation.js';
import { planLetterTo } from './tasks/settle-reminders.js';

const BODIES_A_BATCH = 500;

/** Another worker has gone on with the run: what is left of it is that one's. */
class RunTakenOver extends Error {}

/**
 * Evaluates the campaigns that wait for it, one run after the other, some hundred organisations a transaction. A run that was cut off,
 * if only by a fault of the database that passes, goes on behind the last batch that was kept. One that cannot be carried through says
 * so, also in a letter, and the next ones are done all the same.
 */
@Injectable()
export class EvaluateIndicators {
  private readonly logger = new Logger(EvaluateIndicators.name);

  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /**
   * Returns how many runs came to an end; undefined when another worker is at it.
   * @throws what the database could not do at the moment, else what the first failed run failed with
   */
  run(stopping?: AbortSignal): Promise<number | undefined> {
    return underSweepLock(this.dataSource, 'evaluate-indicators', () => this.evaluateAll(stopping));
  }

  private async evaluateAll(stopping?: AbortSignal): Promise<number> {
    const failures: unknown[] = [];
    let ended = 0;
    while (stopping?.aborted !== true) {
      const run = await beginNextRun(this.dataSource.manager, this.clock.now());
      if (run === null) break;
      const { isLeft, failure } = await this.evaluate(run, stopping);
      if (isLeft) break;
      if (failure !== undefined) failures.push(failure);
      ended += 1;
    }
    if (failures.length > 0) throw failures[0];
    return ended;
  }

  /** Answers why it failed, and whether it was left as it is: the process ends, or another worker is at it. @throws what passes */
  private async evaluate(begun: IndicatorRun, stopping?: AbortSignal): Promise<{ isLeft: boolean; failure?: unknown }> {
    let run = begun;
    try {
      const evaluation = await prepareEvaluation(this.dataSource.manager, run.campaignId, run.startedAt ?? run.askedAt);
      while (stopping?.aborted !== true) {
        const further = await this.evaluateBatch(run, evaluation);
        if (further === null) {
          await this.end(run);
          return { isLeft: false };
        }
        run = further;
      }
      return { isLeft: true };
    } catch (error) {
      if (isPassingFault(error)) throw error;
      const isLeft = error instanceof RunTakenOver || !(await this.tellFailed(run, error));
      if (isLeft) this.logger.warn(`run ${run.id} of campaign ${run.campaignId} is another worker's by now`);
      return isLeft ? { isLeft } : { isLeft, failure: error };
    }
  }

  /** Answers the run as it is then; null where it has nobody left. */
  private async evaluateBatch(run: IndicatorRun, evaluation: Evaluation): Promise<IndicatorRun | null> {
    const bodies = await nextAskedBodies(this.dataSource.manager, run.campaignId, run.doneTo, BODIES_A_BATCH);
    const doneTo = bodies.at(-1)?.id;
    if (doneTo === undefined) return null;
    await this.dataSource.transaction(async (batch) => {
      await evaluateBodies(batch, run, evaluation, bodies);
      if (!(await advanceRun(batch, run, { doneTo, count: bodies.length }))) throw new RunTakenOver();
    });
    return { ...run, doneTo, organisationCount: run.organisationCount + bodies.length };
  }

  private async end(run: IndicatorRun): Promise<void> {
    if (!(await endRun(this.dataSource.manager, run, this.clock.now(), null))) throw new RunTakenOver();
    this.logger.log(`campaign ${run.campaignId} evaluated by run ${run.id}: ${run.organisationCount} organisations`);
  }

  /** The coordinator of the task has it told; the page of the campaign says it too. Answers false where the run is another worker's. */
  private async tellFailed(run: IndicatorRun, error: unknown): Promise<boolean> {
    const now = this.clock.now();
    const isTold = await this.dataSource.transaction(async (manager) => {
      if (!(await endRun(manager, run, now, reasonOf(error)))) return false;
      const { taskId } = await manager.findOneByOrFail(MonitoringCampaignEntity, { id: run.campaignId });
      const task = await manager.findOneByOrFail(TaskEntity, { id: taskId });
      await planLetterTo(manager, task, `task-unevaluated-${run.id}`, await roleOfCoordinator(manager, task), now);
      return true;
    });
    if (isTold) {
      this.logger.error(
        `campaign ${run.campaignId} was not evaluated by run ${run.id}`,
        error instanceof Error ? error.stack : error,
      );
    }
    return isTold;
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

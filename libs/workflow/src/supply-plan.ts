import type { PlanDate } from '@domain/deadlines';
import { russian } from '@domain/texts';
import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock';
import { FileStore } from '@platform/file-store';
import { RoadmapItemEntity, TaskEntity } from '@storage';
import { DataSource } from 'typeorm';
import type { ActingPerson } from './acting/acting-person.js';
import { Conflict, NotFound } from './acting/errors.js';
import { type AttachedFile, layFiles } from './files/keep-files.js';
import { planBecomes } from './orders/plan-becomes.js';
import { demandPlanDates, savePlan, takePlanOfItem } from './orders/plan-of-item.js';
import { openOrder } from './review/open-review.js';
import { demandAllowed, demandSeen, lockTask } from './tasks/change-task.js';
import { demandFirstDate, giveTerm } from './tasks/give-term.js';
import { todayOf } from './tasks/today-of.js';

/**
 * Whoever answers for a task that waits for its schedule brings it: the dates he has checked, and its file. The task of
 * the order itself brings them for the whole item, a task each; an organisation of a class has one term of its own.
 * @throws NotFound, Forbidden, Conflict `stale-version` or `plan-not-awaited`, BadInput `plan-without-dates`,
 * `dates-reversed` and as `demandFirstDate`
 */
@Injectable()
export class SupplyPlan {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly store: FileStore,
  ) {}

  async run(input: {
    taskId: string;
    version: number;
    /** What the plan is called. */
    name: string;
    dates: readonly PlanDate[];
    file: AttachedFile | null;
    actor: ActingPerson;
  }): Promise<void> {
    const { taskId, version, name, dates, actor } = input;
    demandPlanDates(dates);
    const now = this.clock.now();
    const laid = await layFiles(this.store, input.file === null ? [] : [input.file]);
    await this.dataSource.transaction(async (manager) => {
      const found = await manager.findOneBy(TaskEntity, { id: taskId });
      if (found === null) throw new NotFound('task', taskId);
      const review = await openOrder(manager, found.orderId);
      const locked = await lockTask(manager, taskId);
      const { task } = locked;
      const allowedAs = await demandAllowed(manager, locked, { actor, command: 'supply_dates' });
      await demandSeen(manager, task, version);
      const item = await manager.findOneByOrFail(RoadmapItemEntity, { id: task.itemId });
      if (task.state !== 'awaiting_schedule') throw new Conflict('plan-not-awaited', { number: item.number });
      await demandFirstDate(manager, task, termOf(dates).dueDate, await todayOf(manager, task, now));
      const plan = { name, dates, laid, actor, now };
      if (planBecomes(task, item) === 'tasks') {
        await takePlanOfItem(manager, this.store, review, item, { ...plan, allowedAs });
        return;
      }
      await savePlan(manager, this.store, { orderId: task.orderId, itemId: item.id, taskId }, plan);
      const reason = russian.say('review.dated-by-plan', { plan: name.trim() });
      await giveTerm(manager, { taskId, version, actor, now, reason, ...termOf(dates) });
    });
  }
}

/** From the first of the dates to the last. */
function termOf(dates: readonly PlanDate[]) {
  const starts = dates.map(({ start, due }) => start ?? due).sort();
  const ends = dates.map(({ due }) => due).sort();
  const [startDate] = starts;
  const dueDate = ends.at(-1);
  if (startDate === undefined || dueDate === undefined) throw new Error('A plan without dates has no term');
  return { startDate, dueDate };
}

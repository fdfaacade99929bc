import { Injectable, Logger } from '@nestjs/common';
import { Clock } from '@platform/clock';
import { lockTasksToStart, openTasks, underSweepLock } from '@storage';
import { DataSource, type EntityManager } from 'typeorm';
import { writeHistory } from './tasks/write-history.js';

const TASKS_A_BATCH = 500;

/** Opens the tasks whose first day has come; nobody presses a button for that, so the history names the system. */
@Injectable()
export class StartScheduledTasks {
  private readonly logger = new Logger(StartScheduledTasks.name);

  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /** Returns how many were opened; undefined when another worker is at it. */
  async run(): Promise<number | undefined> {
    const started = await underSweepLock(this.dataSource, 'start-scheduled-tasks', () => this.startAll());
    if (started !== undefined && started > 0) this.logger.log(`tasks opened: ${started}`);
    return started;
  }

  private async startAll(): Promise<number> {
    for (let started = 0; ; ) {
      const batch = await this.dataSource.transaction((manager) => startBatch(manager, this.clock.now()));
      started += batch;
      if (batch < TASKS_A_BATCH) return started;
    }
  }
}

async function startBatch(manager: EntityManager, now: Date): Promise<number> {
  const taskIds = await lockTasksToStart(manager, now, TASKS_A_BATCH);
  if (taskIds.length === 0) return 0;
  await openTasks(manager, taskIds);
  await writeHistory(
    manager,
    taskIds.map((taskId) => ({
      ...{ taskId, at: now, actorId: null, via: 'system', command: 'start' },
      ...{ fromState: 'scheduled', toState: 'open', reason: null, details: {} },
    })),
  );
  return taskIds.length;
}

import { Injectable, Logger } from '@nestjs/common';
import { Clock } from '@platform/clock';
import {
  type ClassChangeEntity,
  lockConfirmedChange,
  markClass,
  markLinesDone,
  nextLines,
  underSweepLock,
} from '@storage';
import { DataSource, type EntityManager } from 'typeorm';
import { holdCalendars } from './calendars/calendar-state.js';
import { followList } from './classes/follow-list.js';
import { groupBy } from './rows/group-by.js';

const LINES_A_CHUNK = 500;

/**
 * Gives and withdraws the tasks that a coordinator confirmed after the list of a class had changed. Each chunk is one
 * transaction that also notes its lines as done, so a process that dies loses at most a chunk.
 */
@Injectable()
export class ApplyClassChanges {
  private readonly logger = new Logger(ApplyClassChanges.name);

  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /** Returns how many lines were gone through; undefined when another worker is at it. */
  async run(): Promise<number | undefined> {
    const applied = await underSweepLock(this.dataSource, 'apply-class-changes', () => this.applyAll());
    if (applied !== undefined && applied > 0) this.logger.log(`tasks that followed the list of a class: ${applied}`);
    return applied;
  }

  private async applyAll(): Promise<number> {
    for (let applied = 0; ; ) {
      const chunk = await this.dataSource.transaction((manager) => applyChunk(manager, this.clock.now()));
      if (chunk === null) return applied;
      applied += chunk;
    }
  }
}

/** Null where nothing is left to do. */
async function applyChunk(manager: EntityManager, now: Date): Promise<number | null> {
  await holdCalendars(manager);
  const change = await lockConfirmedChange(manager);
  if (change === null) return null;
  const lines = await nextLines(manager, change, LINES_A_CHUNK);
  for (const [taskId, ofTask] of groupBy(lines, (line) => line.taskId)) {
    if (!(await followList(manager, change, taskId, ofTask, now))) continue;
    await markLinesDone(manager, change.id, ofTask);
    change.done += ofTask.length;
  }
  if (lines.length < LINES_A_CHUNK) await finish(manager, change, now);
  await manager.save(change);
  return lines.length;
}

/** What changed in the list while it was applied is found by the next comparison. */
async function finish(manager: EntityManager, change: ClassChangeEntity, now: Date): Promise<void> {
  change.state = 'applied';
  change.finishedAt = now;
  await markClass(manager, change.classId);
}

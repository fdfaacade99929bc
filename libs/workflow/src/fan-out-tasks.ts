import { Injectable, Logger } from '@nestjs/common';
import { Clock } from '@platform/clock';
import { advanceFanOut, lockOpenFanOut, nextMembers, TaskEntity, underSweepLock } from '@storage';
import { DataSource, type EntityManager } from 'typeorm';
import { holdCalendars } from './calendars/calendar-state.js';
import { makeChildren } from './classes/make-children.js';

const ORGANISATIONS_A_CHUNK = 500;

/**
 * Gives every organisation of a class the task its class was given, or helps with. Each chunk is one transaction that also notes how far
 * it has come, so a process that dies loses at most a chunk, and the next one goes on from there.
 */
@Injectable()
export class FanOutTasks {
  private readonly logger = new Logger(FanOutTasks.name);

  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /** Returns how many tasks were made; undefined when another worker is at it. */
  async run(): Promise<number | undefined> {
    const made = await underSweepLock(this.dataSource, 'fan-out-tasks', () => this.makeAll());
    if (made !== undefined && made > 0) this.logger.log(`tasks of organisations of a class: ${made}`);
    return made;
  }

  private async makeAll(): Promise<number> {
    for (let made = 0; ; ) {
      const chunk = await this.dataSource.transaction((manager) => makeChunk(manager, this.clock.now()));
      if (chunk === null) return made;
      made += chunk;
    }
  }
}

/** How many were made; null where nothing is left to do. */
async function makeChunk(manager: EntityManager, now: Date): Promise<number | null> {
  await holdCalendars(manager);
  const open = await lockOpenFanOut(manager);
  if (open === null) return null;
  const { taskId, classId } = open;
  const parent = await manager.findOneByOrFail(TaskEntity, { id: taskId });
  // Withdrawn, or answered for the whole class by whom it was given to. Organisations of a class that helps answer for themselves.
  const isAnswered = parent.state === 'closed' && parent.assigneeOrganisationId === classId;
  const isOver = parent.state === 'cancelled' || isAnswered;
  const members = isOver ? [] : await nextMembers(manager, open, ORGANISATIONS_A_CHUNK);
  const making = { classId, actorId: null, via: 'system', reason: null, now } as const;
  const made = await makeChildren(manager, parent, members, making);
  await advanceFanOut(manager, open, {
    madeTo: members.at(-1) ?? null,
    made,
    finishedAt: members.length < ORGANISATIONS_A_CHUNK ? now : null,
  });
  return made;
}

import { Injectable, Logger } from '@nestjs/common';
import { Clock } from '@platform/clock';
import { classesDone, underSweepLock } from '@storage';
import { DataSource } from 'typeorm';
import { completeClass } from './classes/complete-class.js';

/**
 * Ends the tasks of classes whose organisations are all done and that did not end with the last of them: two were the last
 * at one moment, the list was decided about later, or a process died. Safe to repeat.
 */
@Injectable()
export class CompleteClasses {
  private readonly logger = new Logger(CompleteClasses.name);

  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /** Returns how many were ended; undefined when another worker is at it. */
  async run(): Promise<number | undefined> {
    const ended = await underSweepLock(this.dataSource, 'complete-classes', () => this.completeAll());
    if (ended !== undefined && ended > 0)
      this.logger.log(`tasks of classes that ended with their organisations: ${ended}`);
    return ended;
  }

  private async completeAll(): Promise<number> {
    let ended = 0;
    for (const id of await classesDone(this.dataSource.manager)) {
      const isEnded = await this.dataSource.transaction((manager) => completeClass(manager, id, this.clock.now()));
      if (isEnded) ended += 1;
    }
    return ended;
  }
}

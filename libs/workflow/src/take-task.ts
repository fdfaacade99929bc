import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock';
import { DataSource } from 'typeorm';
import type { ActingPerson } from './acting/acting-person.js';
import { changeTask } from './tasks/change-task.js';

/** The lead takes a task into work. @throws NotFound, Forbidden, Conflict */
@Injectable()
export class TakeTask {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async run(input: { taskId: string; version: number; actor: ActingPerson }): Promise<void> {
    await this.dataSource.transaction((manager) =>
      changeTask(manager, { ...input, command: 'take', now: this.clock.now() }),
    );
  }
}

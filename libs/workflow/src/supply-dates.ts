import type { LocalDate } from '@domain/calendar';
import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock';
import { DataSource } from 'typeorm';
import type { ActingPerson } from './acting/acting-person.js';
import { BadInput } from './acting/errors.js';
import { holdCalendars } from './calendars/calendar-state.js';
import { lockTask } from './tasks/change-task.js';
import { giveTerm } from './tasks/give-term.js';

/**
 * Gives a task that waits for its schedule (ждёт график) the dates the other document sets.
 * @throws NotFound, Forbidden, Conflict, BadInput `dates-reversed` and as `demandFirstDate`
 */
@Injectable()
export class SupplyDates {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async run(input: {
    taskId: string;
    version: number;
    startDate: LocalDate | null;
    dueDate: LocalDate;
    reason?: string;
    actor: ActingPerson;
  }): Promise<void> {
    const { startDate, dueDate } = input;
    if (startDate !== null && startDate > dueDate) throw new BadInput('dates-reversed', 'startDate');
    const now = this.clock.now();
    await this.dataSource.transaction(async (manager) => {
      await holdCalendars(manager);
      await lockTask(manager, input.taskId);
      await giveTerm(manager, { ...input, now });
    });
  }
}

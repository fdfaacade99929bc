import { addDays, type LocalDate } from '@domain/calendar';
import { whyNotResolveBy, whyNotResolveTo } from '@domain/tasks';
import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock';
import { DataSource } from 'typeorm';
import type { ActingPerson } from './acting/acting-person.js';
import { BadInput } from './acting/errors.js';
import { holdCalendars } from './calendars/calendar-state.js';
import { REMINDER_HORIZON_DAYS, writeReminders } from './reminders/write-reminders.js';
import { branchOfGiver } from './tasks/branch-of-giver.js';
import { demandAllowed, lockTask } from './tasks/change-task.js';
import { giveTask } from './tasks/give-task.js';
import { type Given, receiverOf } from './tasks/receiver-of.js';
import { todayOf } from './tasks/today-of.js';

/**
 * Whoever looks after a task gives a resolution about it (резолюция): in one line what is to be done, by whom and when. It
 * is a task of its own whose basis is the order and the row; its report comes to its giver. The task it is about stays as
 * it is.
 * @throws NotFound, Forbidden, BadInput `resolution-empty`, `resolution-not-below`, `resolution-to-self`, `resolution-past`
 */
@Injectable()
export class GiveResolution {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async run(input: {
    taskId: string;
    resolution: string;
    receiver: Given;
    dueDate: LocalDate;
    actor: ActingPerson;
  }): Promise<void> {
    const { taskId, receiver, dueDate, actor } = input;
    const title = input.resolution.trim();
    if (title === '') throw new BadInput('resolution-empty', 'resolution');
    const now = this.clock.now();
    await this.dataSource.transaction(async (manager) => {
      await holdCalendars(manager);
      const locked = await lockTask(manager, taskId);
      const as = await demandAllowed(manager, locked, { actor, command: 'resolve' });
      const { lineage } = await receiverOf(manager, receiver, actor);
      const { personId } = as;
      const giver = { personId, branchId: await branchOfGiver(manager, personId) };
      const notHe = whyNotResolveTo({ ...receiver, lineage }, giver);
      if (notHe !== null) throw new BadInput(`resolution-${notHe}`, 'personId');
      const { task: about } = locked;
      const today = await todayOf(manager, about, now);
      const notThen = whyNotResolveBy(dueDate, today);
      if (notThen !== null) throw new BadInput(`resolution-${notThen}`, 'dueDate');
      const made = await giveTask(manager, {
        ...{ parentTaskId: null, aboveIds: [], resolutionOfId: about.id, required: false },
        ...{ title, dueDate, note: null, about, receiver, as, actor, now, today },
      });
      await writeReminders(manager, [made], { from: today, to: addDays(today, REMINDER_HORIZON_DAYS) });
    });
  }
}

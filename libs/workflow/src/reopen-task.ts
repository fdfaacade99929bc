import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock';
import { DataSource } from 'typeorm';
import type { ActingPerson } from './acting/acting-person.js';
import { Conflict } from './acting/errors.js';
import { holdCalendars } from './calendars/calendar-state.js';
import { lockClassAbove, reopenClass, whyReopened } from './classes/complete-class.js';
import { oweAgain } from './classes/owe-again.js';
import { renewHolders } from './handovers/renew-holders.js';
import { beginRound } from './tasks/begin-round.js';
import { demandOpenParent } from './tasks/parts.js';
import { reasonOf } from './tasks/reason.js';

/**
 * Puts a closed task under control again, with those who answer for it today; its reports stay, another one is owed.
 * @throws NotFound, Forbidden, Conflict (`class-goes-on-below`), BadInput `reason-missing`
 */
@Injectable()
export class ReopenTask {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async run(input: { taskId: string; version: number; reason: string; actor: ActingPerson }): Promise<void> {
    const reason = reasonOf(input);
    const now = this.clock.now();
    await this.dataSource.transaction(async (manager) => {
      await holdCalendars(manager);
      await demandOpenParent(manager, input.taskId);
      const classTask = await lockClassAbove(manager, input.taskId);
      const task = await beginRound(manager, { ...input, reason, command: 'reopen', now }, (reopened) => {
        if (reopened.standsForClass) throw new Conflict('class-goes-on-below');
        reopened.closedAt = null;
      });
      await renewHolders(manager, task.id, { reason, actor: input.actor, now });
      await oweAgain(manager, task, 'task-reopened', now);
      await reopenClass(manager, classTask, { reason: await whyReopened(manager, task, reason), now });
    });
  }
}

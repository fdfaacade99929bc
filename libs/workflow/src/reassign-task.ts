import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock';
import { DataSource } from 'typeorm';
import type { ActingPerson } from './acting/acting-person.js';
import { holdCalendars } from './calendars/calendar-state.js';
import { beginRound, stateBefore } from './tasks/begin-round.js';
import { demandOpenParent } from './tasks/parts.js';
import { reasonOf } from './tasks/reason.js';
import { planDecisionLetter } from './tasks/settle-reminders.js';
import { spendLink } from './tasks/use-link.js';

/**
 * Whoever gave a declined task gives it back to the same lead with an explanation. A new round of reminders begins; a
 * task that waited for its schedule when it was declined waits for it again.
 *
 * @throws NotFound, Forbidden, Conflict, BadInput `reason-missing`
 */
@Injectable()
export class ReassignTask {
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
      const before = await stateBefore(manager, input.taskId, 'decline');
      const task = await beginRound(manager, { ...input, reason, command: 'reassign', now }, (given) => {
        if (before === 'awaiting_schedule') given.state = 'awaiting_schedule';
      });
      await spendLink(manager, input.actor, now);
      await planDecisionLetter(manager, task, 'task-reassigned', now);
    });
  }
}

import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock';
import { DataSource } from 'typeorm';
import type { ActingPerson } from './acting/acting-person.js';
import { oweAgain } from './classes/owe-again.js';
import { beginRound } from './tasks/begin-round.js';
import { decideReport } from './tasks/decide-report.js';
import { reasonOf } from './tasks/reason.js';
import { spendLink } from './tasks/use-link.js';

/**
 * Returns the report for rework (на доработку) with a reason. A new round of reminders begins, so that no rung of the
 * round before is sent again. @throws NotFound, Forbidden, Conflict, BadInput `reason-missing`
 */
@Injectable()
export class ReturnReport {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async run(input: { taskId: string; version: number; reason: string; actor: ActingPerson }): Promise<void> {
    const reason = reasonOf(input);
    const now = this.clock.now();
    await this.dataSource.transaction(async (manager) => {
      // The acceptor has decided: a letter about the report that did not leave yet has nothing to say any more.
      const task = await beginRound(manager, { ...input, reason, command: 'return', now });
      await decideReport(manager, task, {
        decision: 'returned',
        decisionReason: reason,
        decidedBy: input.actor.personId,
        decidedAt: now,
      });
      await spendLink(manager, input.actor, now);
      await oweAgain(manager, task, 'report-returned', now);
    });
  }
}

import type { LocalDate } from '@domain/calendar';
import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock';
import { DataSource } from 'typeorm';
import { type ActingPerson, demand } from './acting/acting-person.js';
import { holdCalendars } from './calendars/calendar-state.js';
import { endTerm } from './handovers/end-term.js';
import { reasonOf } from './tasks/reason.js';

/**
 * Says on which day somebody is a member of a collegial body, or attached to a school, for the last time; a term that has not
 * begun by then is taken back. After it the open tasks are the others'.
 * @throws NotFound, BadInput `reason-missing` or `member-reversed`
 */
@Injectable()
export class EndMember {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async run(input: {
    bodyId: string;
    memberId: string;
    lastDay: LocalDate;
    reason: string;
    actor: ActingPerson;
  }): Promise<void> {
    const { actor } = input;
    demand(actor, 'directory.edit');
    const reason = reasonOf(input);
    const now = this.clock.now();
    await this.dataSource.transaction(async (manager) => {
      await holdCalendars(manager);
      await endTerm(manager, input, { actor, reason, now });
    });
  }
}

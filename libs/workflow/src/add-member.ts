import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock';
import { DataSource } from 'typeorm';
import { type ActingPerson, demand } from './acting/acting-person.js';
import { holdCalendars } from './calendars/calendar-state.js';
import { beginTerm, type NewMember } from './handovers/begin-term.js';
import { reasonOf } from './tasks/reason.js';

/**
 * Makes somebody a member of a collegial body, or attaches him to a school as its curator or mentor, from a day on. The open
 * tasks are his from then on too; a new chair, secretary or curator takes the place of the one before.
 * @throws NotFound, BadInput `not-collegial`, `not-a-school`, `reason-missing`, `member-unfit`, `member-already`, `member-reversed` or
 * `seat-taken-later`
 */
@Injectable()
export class AddMember {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async run(input: NewMember & { bodyId: string; reason: string; actor: ActingPerson }): Promise<void> {
    const { actor } = input;
    demand(actor, 'directory.edit');
    const reason = reasonOf(input);
    const now = this.clock.now();
    await this.dataSource.transaction(async (manager) => {
      await holdCalendars(manager);
      await beginTerm(manager, input, { actor, reason, now });
    });
  }
}

import type { LocalDate } from '@domain/calendar';
import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock';
import { DataSource } from 'typeorm';
import { type ActingPerson, demand } from './acting/acting-person.js';
import { holdCalendars } from './calendars/calendar-state.js';
import { givePost } from './handovers/give-post.js';
import { reasonOf } from './tasks/reason.js';

/**
 * Says who holds a post from a day on; null leaves it vacant. Its open tasks pass to him, on a day to come when that comes.
 * @throws NotFound, Conflict `holder-change-waits`, BadInput `not-a-post`, `reason-missing`, `holder-unfit`, `holder-same` or
 * `not-after-holder`
 */
@Injectable()
export class ChangeHolder {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async run(input: {
    postId: string;
    personId: string | null;
    fromDay: LocalDate;
    reason: string;
    actor: ActingPerson;
  }): Promise<void> {
    const { actor } = input;
    demand(actor, 'directory.edit');
    const reason = reasonOf(input);
    const now = this.clock.now();
    await this.dataSource.transaction(async (manager) => {
      await holdCalendars(manager);
      await givePost(manager, input, { actor, reason, now });
    });
  }
}

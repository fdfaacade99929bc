import type { Texts } from '@domain/texts';
import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock';
import { DataSource } from 'typeorm';
import { type ActingPerson, demand } from './acting/acting-person.js';
import type { CalendarChange } from './calendars/calendar-change.js';
import { type CalendarEffect, inWords, wholeEffect } from './calendars/effect.js';

/**
 * Says what a change of a calendar or a deadline profile would move, and changes nothing.
 * @throws Forbidden, BadInput, NotFound, Conflict `stale-calendar`
 */
@Injectable()
export class PreviewCalendarChange {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async run(input: { change: CalendarChange; actor: ActingPerson; texts: Texts }): Promise<CalendarEffect> {
    demand(input.actor, 'calendars.edit');
    // One moment of the database for the whole count.
    return this.dataSource.transaction('REPEATABLE READ', async (manager) => {
      const effect = await wholeEffect(manager, input.change, { now: this.clock.now(), lock: false });
      return inWords(manager, effect, input.texts);
    });
  }
}

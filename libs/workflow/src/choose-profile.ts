import type { Texts } from '@domain/texts';
import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock';
import { authoritiesOfOrders } from '@storage';
import { DataSource } from 'typeorm';
import { type ActingPerson, demand } from './acting/acting-person.js';
import { BadInput } from './acting/errors.js';
import { rereadItems } from './calendars/apply-effect.js';
import { calendarState } from './calendars/calendar-state.js';
import { datesOfRows, type MovedRow, movedRows } from './calendars/dates-of-rows.js';
import { effectOnItems } from './calendars/effect-on-items.js';
import { RulesBook } from './calendars/order-rules.js';
import { openReview } from './review/open-review.js';

/**
 * Chooses the deadline profile of one order under review, null for that of its issuer; its rows are read anew by it,
 * except those whose dates a person has decided. Answers with every row whose dates are others than before, also where only
 * the day off they fall on is moved elsewhere: nothing moves in silence.
 * @throws NotFound, Forbidden, BadInput `profile-unknown`, Conflict `order-confirmed`
 */
@Injectable()
export class ChooseProfile {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async run(input: {
    orderId: string;
    profile: string | null;
    actor: ActingPerson;
    texts: Texts;
  }): Promise<MovedRow[]> {
    const { orderId, profile, actor, texts } = input;
    demand(actor, 'orders.confirm');
    return this.dataSource.transaction(async (manager) => {
      const { order, rules: before } = await openReview(manager, orderId);
      const state = await calendarState(manager);
      if (profile !== null && !state.profiles.has(profile)) {
        throw new BadInput('profile-unknown', 'profile', { name: profile });
      }
      const [authority] = await authoritiesOfOrders(manager, [orderId]);
      const organisationIds = authority?.organisationIds ?? [];
      const after = new RulesBook(state).of({ organisationIds, profile });
      const datesBefore = await datesOfRows(manager, order, before, texts);
      await manager.save(Object.assign(order, { profile }));
      const [effect] = await effectOnItems(manager, [{ ...order, before, after }]);
      if (effect !== undefined) await rereadItems(manager, effect, { actor, now: this.clock.now() });
      return movedRows(datesBefore, await datesOfRows(manager, order, after, texts));
    });
  }
}

import type { Warning } from '@domain/deadlines';
import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock';
import type { ItemState, Room } from '@storage';
import { DataSource } from 'typeorm';
import { type ActingPerson, demand } from './acting/acting-person.js';
import { NotFound } from './acting/errors.js';
import { carriedItem } from './orders/carried-item.js';
import { compareEditions, yearsApart } from './orders/edition-rows.js';
import type { CutItem, ItemDifference } from './orders/item-of-edition.js';
import { isAbout } from './orders/item-warnings.js';
import { type OpenReview, openOrder, openReview } from './review/open-review.js';
import { placed } from './review/reword.js';
import { saveAssigned } from './review/save-assigned.js';
import { takeStep } from './review/take-step.js';

/**
 * Takes over what the review of an earlier order decided about rows that have the same words here: next year's order, or
 * the same order in another file. Only those rows change, they say where the decision is from, and the step can be taken
 * back. Rows split or made one there are cut likewise where they say the same here; others stay as read and say so.
 * @throws NotFound, Conflict `order-confirmed`
 */
@Injectable()
export class CarryOver {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async run(input: { orderId: string; earlierId: string; actor: ActingPerson }): Promise<{ rows: number }> {
    const { orderId, earlierId, actor } = input;
    demand(actor, 'orders.confirm');
    if (earlierId === orderId) throw new NotFound('order', earlierId);
    return this.dataSource.transaction(async (manager) => {
      const later = await openReview(manager, orderId);
      const earlier = await openOrder(manager, earlierId);
      const years = yearsApart(earlier.order, later.order);
      const differences = await compareEditions(manager, earlier.order, later, { sameWordsOnly: true });
      const carried = differences.flatMap((one) => {
        const change = carriedItem(earlier, later, one, years);
        return change === null || one.after === null ? [] : [{ ...change, of: one.after.cut?.of ?? [one.after.item] }];
      });
      const rooms = roomsFor(carried);
      const before = new Map(carried.flatMap(({ of }) => of).map((item) => [item.id, item]));
      const after = inTheirRooms(carried, rooms);
      const remarks = leftUncut(later, differences);
      await saveAssigned(manager, later, after);
      await takeStep(manager, later, {
        kind: 'carry_over',
        before: { items: [...before.values()], warnings: carried.flatMap(({ gone }) => gone) },
        after: {
          items: after,
          warnings: [...carried.flatMap(({ come }) => come), ...remarks],
          ...(rooms.length > 0 && { rooms }),
        },
        actor,
        now: this.clock.now(),
      });
      return { rows: carried.length };
    });
  }
}

type Carried = Pick<CutItem, 'item' | 'of'>;

/** What stands below a row that is split makes room for its parts. */
function roomsFor(carried: readonly Carried[]): Room[] {
  const more = new Map<number, number>();
  for (const { item, of } of carried) {
    const at = of[0]?.position ?? item.position;
    if (item.position > at) more.set(at, Math.max(more.get(at) ?? 0, item.position - at));
  }
  return [...more].map(([below, by]) => ({ below, by }));
}

/** The items where they stand once the rooms above them are open. */
function inTheirRooms(carried: readonly Carried[], rooms: readonly Room[]): ItemState[] {
  return carried.map(({ item, of }) => {
    const row = of[0]?.position ?? item.position;
    const above = rooms.filter(({ below }) => below < row).reduce((sum, { by }) => sum + by, 0);
    return { ...item, position: item.position + above };
  });
}

/** Rows that were split or made one in the earlier order and are left as read here say so, once. */
function leftUncut({ reading }: OpenReview, differences: readonly ItemDifference[]): Warning[] {
  return differences.flatMap(({ after }) => {
    if (after === null || after.cutBefore.length === 0) return [];
    const { item, cutBefore } = after;
    const rows = cutBefore.map(({ number }) => number).join(', ');
    const [warning] = placed([{ level: 'warn', code: 'cut-not-carried', where: '', values: { rows } }], item);
    const isSaid = reading.warnings.some((one) => one.code === 'cut-not-carried' && isAbout(one, item));
    return warning === undefined || isSaid ? [] : [warning];
  });
}

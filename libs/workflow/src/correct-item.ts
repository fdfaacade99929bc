import { chooseAlternative } from '@domain/deadlines';
import { deadlineContextAt, rereadDeadline } from '@domain/orders';
import type { RowWords } from '@domain/review';
import type { ItemKind } from '@domain/tasks';
import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock';
import { DataSource } from 'typeorm';
import { type ActingPerson, demand } from './acting/acting-person.js';
import { BadInput } from './acting/errors.js';
import { deadlinePlace } from './orders/deadline-place.js';
import { schedulesOf } from './orders/order-tasks.js';
import { type OpenReview, openReview, seenItems } from './review/open-review.js';
import { deadlineWarnings, placed, type Reworded, reword, withSchedules } from './review/reword.js';
import { saveAssigned } from './review/save-assigned.js';
import { stateOf, takeStep } from './review/take-step.js';

/** Which of the other meanings of which schedule is the right one, both counted from 0. */
export interface AlternativeChoice {
  readonly schedule: number;
  readonly alternative: number;
}

/**
 * Corrects an item at review: other words, read anew in the same place, another meaning of an ambiguous term, another
 * kind. The words of the order stay in its source, and the step can be taken back.
 * @throws NotFound, Conflict `order-confirmed` or `stale-entry`, BadInput `title-missing` or `no-such-alternative`
 */
@Injectable()
export class CorrectItem {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async run(
    input: Partial<RowWords> & {
      orderId: string;
      itemId: string;
      version: number;
      kind?: ItemKind;
      choice?: AlternativeChoice;
      actor: ActingPerson;
    },
  ): Promise<void> {
    const { orderId, itemId, version, kind, choice, actor } = input;
    demand(actor, 'orders.confirm');
    await this.dataSource.transaction(async (manager) => {
      const review = await openReview(manager, orderId);
      const items = await seenItems(manager, orderId, [{ id: itemId, version }]);
      const before = items.map(stateOf);
      const changes = before.map((item) => {
        const reworded = reword(review, item, input);
        const decided = choice === undefined ? reworded : chosen(review, reworded, choice);
        return kind === undefined ? decided : { ...decided, item: { ...decided.item, kind } };
      });
      const after = changes.map((change) => change.item);
      await saveAssigned(manager, review, after);
      await takeStep(manager, review, {
        kind: 'correct',
        before: { items: before, warnings: changes.flatMap(({ gone }) => gone) },
        after: { items: after, warnings: changes.flatMap(({ come }) => come) },
        actor,
        now: this.clock.now(),
      });
    });
  }
}

function chosen({ reading, rules }: OpenReview, { item, gone, come }: Reworded, choice: AlternativeChoice): Reworded {
  const words = item.deadlineText ?? '';
  const place = deadlinePlace(item);
  const present = { schedules: schedulesOf(item), explanation: item.reading.explanation };
  const decided = chooseAlternative(present, choice, words, deadlineContextAt(reading, place, rules));
  if (decided === null) throw new BadInput('no-such-alternative', 'choice');
  const asRead = rereadDeadline(reading, place, words, rules);
  const doubts = deadlineWarnings(reading.warnings, item, asRead);
  return {
    item: withSchedules(item, decided),
    gone: [...gone, ...doubts],
    come: [...come, ...placed(decided.warnings, item)],
  };
}

import { isDeepStrictEqual } from 'node:util';
import type { RowWords } from '@domain/review';
import type { ItemKind } from '@domain/tasks';
import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock';
import { DataSource } from 'typeorm';
import { type ActingPerson, demand } from './acting/acting-person.js';
import { BadInput } from './acting/errors.js';
import { type AlternativeChoice, choose } from './review/choose.js';
import { openReview, seenItems } from './review/open-review.js';
import { reword } from './review/reword.js';
import { saveAssigned } from './review/save-assigned.js';
import { stateOf, takeStep } from './review/take-step.js';

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
      const changes = before.map((seen) => {
        const reworded = reword(review, seen, input);
        const decided = choice === undefined ? reworded : choose(review, reworded, choice);
        if (decided === null) throw new BadInput('no-such-alternative', 'choice');
        const item = { ...decided.item, ...(kind !== undefined && { kind, decidedKind: kind }) };
        return { ...decided, item: isDeepStrictEqual(item, seen) ? item : { ...item, carriedFrom: null } };
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

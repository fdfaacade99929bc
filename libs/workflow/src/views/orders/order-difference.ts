import type { Actor } from '@domain/access';
import type { LocalDate } from '@domain/calendar';
import type { ChangedField } from '@domain/orders';
import { Injectable } from '@nestjs/common';
import { OrderDocumentEntity } from '@storage';
import { DataSource, type EntityManager } from 'typeorm';
import { NotFound } from '../../acting/errors.js';
import { rulesOfOrder } from '../../calendars/order-rules.js';
import { carriedItem } from '../../orders/carried-item.js';
import { compareEditions, countDifferences, type EditionCounts, yearsApart } from '../../orders/edition-rows.js';
import { issuedTwin } from '../../orders/issued-twin.js';
import type { ItemDifference } from '../../orders/item-of-edition.js';
import type { OpenReview } from '../../review/open-review.js';

export interface ChangedWords {
  readonly field: ChangedField;
  readonly before: string;
  readonly after: string;
}

export interface DifferentRow {
  readonly kind: 'added' | 'removed' | 'changed';
  readonly number: string;
  readonly title: string;
  readonly changes: ChangedWords[];
}

export interface OrderDifference {
  readonly earlier: { readonly id: string; readonly number: string | null; readonly date: LocalDate | null };
  /** The earlier one is the same order, issued from another file: its changes can be applied. */
  readonly isEdition: boolean;
  readonly counts: EditionCounts;
  /** How many rows the review of the earlier one decided something about that could go over. */
  readonly carriable: number;
  /** Rows that stay the same are only counted. */
  readonly rows: DifferentRow[];
}

/** What an order changes against an earlier one: the issued one of the same requisites, or one a person chose. */
@Injectable()
export class OrderDifferenceView {
  constructor(private readonly dataSource: DataSource) {}

  /** @throws NotFound, also where there is nothing to compare it with */
  async run(orderId: string, chosenId: string | null, actor: Actor): Promise<OrderDifference> {
    const { manager } = this.dataSource;
    const twinId = await issuedTwin(manager, orderId, actor, 'see');
    const earlierId = chosenId ?? twinId;
    const later = await manager.findOneBy(OrderDocumentEntity, { id: orderId });
    const earlier = earlierId === null ? null : await manager.findOneBy(OrderDocumentEntity, { id: earlierId });
    if (later === null || earlier === null || later.reading === null) throw new NotFound('order', orderId);
    const isEdition = earlier.id === twinId && later.state === 'read';
    const to = { order: later, reading: later.reading, rules: await rulesOfOrder(manager, later.id) };
    const differences = await compareEditions(manager, earlier, to, { sameWordsOnly: !isEdition });
    return {
      earlier: { id: earlier.id, number: earlier.number, date: earlier.orderDate },
      isEdition,
      counts: countDifferences(differences),
      carriable: await countCarriable(manager, earlier, to, differences),
      rows: differences.flatMap((one) => differentRow(one) ?? []),
    };
  }
}

async function countCarriable(
  manager: EntityManager,
  earlier: OrderDocumentEntity,
  to: OpenReview,
  differences: readonly ItemDifference[],
): Promise<number> {
  const later = to.order;
  if (earlier.reading === null || later.state !== 'read') return 0;
  const from = { order: earlier, reading: earlier.reading, rules: await rulesOfOrder(manager, earlier.id) };
  return differences.filter((one) => carriedItem(from, to, one, yearsApart(earlier, later)) !== null).length;
}

function differentRow({ kind, before, after, fields }: ItemDifference): DifferentRow | null {
  const shown = after ?? before;
  if (kind === 'same' || shown === null) return null;
  return {
    kind,
    number: shown.number,
    title: shown.asReviewed.title,
    changes: fields.map((field) => ({
      field,
      before: wordsIn(before, field),
      after: wordsIn(after, field),
    })),
  };
}

function wordsIn(row: ItemDifference['before'], field: ChangedField): string {
  if (row === null) return '';
  return field === 'number' ? row.number : (row.asReviewed[field] ?? '');
}

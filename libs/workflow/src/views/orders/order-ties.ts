import type { Actor } from '@domain/access';
import { hasRing, suggestTies } from '@domain/tasks';
import { Injectable } from '@nestjs/common';
import { RoadmapItemEntity, rowsWithTiesSaid, tiesOfOrder } from '@storage';
import { DataSource } from 'typeorm';
import { mayOnOneOrder } from '../../access/may-on-order.js';

export interface TiesOfRow {
  readonly itemId: string;
  readonly number: string;
  readonly title: string;
  /** Ids of the rows whose result it waits for. */
  readonly needs: readonly string[];
  /** Ids of rows its own words seem to wait for, while nobody has said anything. */
  readonly suggested: readonly string[];
}

export interface TiesShown {
  /** The reader may say which rows wait for which. */
  readonly mayTie: boolean;
  /** Every row of the order, in its order. */
  readonly rows: readonly TiesOfRow[];
}

/** Which rows of an order wait for which, and what their words suggest. */
@Injectable()
export class OrderTies {
  constructor(private readonly dataSource: DataSource) {}

  async run(orderId: string, actor: Actor): Promise<TiesShown> {
    const { manager } = this.dataSource;
    const items = await manager.find(RoadmapItemEntity, {
      where: { orderId, dropped: false },
      select: {
        ...{ id: true, source: true, number: true, title: true, position: true },
        ...{ deadlineText: true, correctedDeadlineText: true },
      },
      order: { position: 'ASC' },
    });
    const ties = await tiesOfOrder(manager, orderId);
    const said = await rowsWithTiesSaid(manager, orderId);
    const inWords = items.map((item) => ({ ...item, deadlineText: item.correctedDeadlineText ?? item.deadlineText }));
    const suggested = suggestTies(inWords).filter((tie) => !said.has(tie.itemId) && !hasRing([...ties, tie]));
    const needsOf = (all: typeof ties, id: string) =>
      all.filter((tie) => tie.itemId === id).map(({ needsItemId }) => needsItemId);
    const rows = items.map(({ id, number, title }) => ({
      ...{ itemId: id, number, title },
      needs: needsOf(ties, id),
      suggested: needsOf(suggested, id),
    }));
    return { mayTie: await mayOnOneOrder(manager, orderId, 'manage', actor), rows };
  }
}

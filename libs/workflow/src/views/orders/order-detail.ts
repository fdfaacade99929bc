import type { Actor } from '@domain/access';
import type { LocalDate } from '@domain/calendar';
import { type NamedBeside, namedBeside } from '@domain/directory';
import {
  type Abbreviation,
  type Acceptance,
  type OrderReading,
  type OtherClause,
  proposedAcceptance,
  type ReadSection,
} from '@domain/orders';
import type { Texts } from '@domain/texts';
import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock';
import { OrderDocumentEntity } from '@storage';
import { DataSource, type EntityManager } from 'typeorm';
import { NotFound } from '../../acting/errors.js';
import { type WarningText, warningText } from '../texts/warning.js';
import { type ClassSize, classSizes } from './class-sizes.js';
import type { ItemDetail } from './item-detail.js';
import { itemsInWords, loadItems } from './order-items.js';
import { OrderList, type OrderSummary } from './order-list.js';
import { type UnattachedSchools, unattachedSchools } from './unattached-schools.js';

export interface OrderDetail extends OrderSummary {
  readonly periodStart: LocalDate | null;
  readonly periodEnd: LocalDate | null;
  readonly controller: string | null;
  readonly controllerPosition: string | null;
  readonly signatory: string | null;
  readonly signatoryPosition: string | null;
  /** How reports on its rows are accepted, and what its line of control proposes. */
  readonly acceptance: Acceptance;
  readonly proposedAcceptance: Acceptance;
  readonly drafter: string | null;
  readonly distribution: string | null;
  /** Its tables of activities, each with its own title and headings. */
  readonly roadmaps: readonly { readonly title: string | null; readonly columns: readonly string[] }[];
  readonly sections: readonly ReadSection[];
  readonly items: ItemDetail[];
  readonly otherClauses: readonly Pick<OtherClause, 'number' | 'text' | 'kind'>[];
  readonly warnings: WarningText[];
  readonly abbreviations: readonly Abbreviation[];
  /** Items with a warning somebody should look at before confirming. */
  readonly issueCount: number;
  /** Schools and people it names beside its rows, which can be brought to the directory. */
  readonly namedBeside: number;
  /** Schools without the curator or mentor to whom rows are given. */
  readonly unattached: readonly UnattachedSchools[];
  /** How many organisations each class means that its rows name. */
  readonly classes: readonly ClassSize[];
}

/** An order as it was read, item by item, with what became of each. @throws NotFound */
@Injectable()
export class OrderDetailView {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly orders: OrderList,
  ) {}

  async run(orderId: string, actor: Actor, texts: Texts): Promise<OrderDetail> {
    const { summary, order, loaded } = await this.atOneMoment(async (manager) => {
      const found = await orderOf(manager, orderId);
      return {
        summary: await this.orders.one(orderId, actor, texts, manager),
        order: found,
        loaded: await loadItems(manager, found, texts, { actor, now: this.clock.now() }),
      };
    });
    const items = await itemsInWords(loaded);
    const { reading } = order;
    const proposed = reading === null ? 'by_directory' : proposedAcceptance(reading.order);
    const places = loaded?.surroundings.places ?? new Map();
    return {
      ...summary,
      periodStart: order.periodStart,
      periodEnd: order.periodEnd,
      controller: reading?.order.controller ?? null,
      controllerPosition: reading?.order.controllerPosition ?? null,
      signatory: reading?.order.signatory ?? null,
      signatoryPosition: reading?.order.signatoryPosition ?? null,
      acceptance: order.acceptance ?? proposed,
      proposedAcceptance: proposed,
      drafter: reading?.order.drafter ?? null,
      distribution: reading?.order.distribution ?? null,
      roadmaps: reading === null ? [] : roadmapsOf(reading),
      sections: reading?.sections ?? [],
      items,
      otherClauses: (reading?.otherClauses ?? []).map(({ number, text, kind }) => ({ number, text, kind })),
      warnings: (loaded?.warnings ?? []).map((one) => warningText(one, places, texts)),
      abbreviations: reading?.abbreviations ?? [],
      namedBeside: reading === null ? 0 : countOf(namedBeside(reading)),
      unattached: await unattachedSchools(this.dataSource.manager, items),
      classes: await classSizes(this.dataSource.manager, items),
      issueCount: items.filter((item) => item.warnings.some(({ level }) => level === 'warn')).length,
    };
  }

  /** @throws NotFound */
  async item(orderId: string, itemId: string, texts: Texts): Promise<ItemDetail> {
    const loaded = await this.atOneMoment(async (manager) =>
      loadItems(manager, await orderOf(manager, orderId), texts, { itemId, now: this.clock.now() }),
    );
    const [item] = await itemsInWords(loaded);
    if (item === undefined) throw new NotFound('item', itemId);
    return item;
  }

  /** What is saved between two statements would otherwise be seen by halves: an order that is read, and no rows. */
  private atOneMoment<T>(load: (manager: EntityManager) => Promise<T>): Promise<T> {
    return this.dataSource.transaction('REPEATABLE READ', load);
  }
}

function countOf({ schools, people }: NamedBeside): number {
  return schools.length + people.length;
}

async function orderOf(manager: EntityManager, orderId: string): Promise<OrderDocumentEntity> {
  const order = await manager.findOneBy(OrderDocumentEntity, { id: orderId });
  if (order === null) throw new NotFound('order', orderId);
  return order;
}

/** A reading made before orders could have several tables has one. */
function roadmapsOf({ roadmaps, roadmap, columns }: OrderReading): OrderDetail['roadmaps'] {
  const tables = roadmaps ?? [{ title: roadmap.title, columns }];
  return tables.map(({ title, columns: headings }) => ({ title, columns: headings }));
}

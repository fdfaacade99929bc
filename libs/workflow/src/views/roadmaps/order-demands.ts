import type { Actor } from '@domain/access';
import { directoryKeys } from '@domain/directory';
import { classesMeant, type RoadmapDemandKind, suggestDemand } from '@domain/roadmaps';
import { Injectable } from '@nestjs/common';
import { OrderDocumentEntity, OrganisationEntity, RoadmapDemandEntity, RoadmapItemEntity } from '@storage';
import { Any, DataSource } from 'typeorm';
import { mayOnOneOrder } from '../../access/may-on-order.js';
import { NotFound } from '../../acting/errors.js';
import { orderDirectory } from '../../orders/order-directory.js';
import { partiesOf } from '../../orders/order-tasks.js';
import { partiesOfItems } from '../../review/save-assigned.js';

export interface NamedBody {
  readonly id: string;
  readonly name: string;
}

export interface DemandOfRow {
  readonly itemId: string;
  readonly number: string;
  readonly title: string;
  /** What a person said; null where nobody has, or that the row asks for nothing. */
  readonly kind: RoadmapDemandKind | null;
  readonly bodies: readonly NamedBody[];
  /** What its words propose, while nobody has said anything. */
  readonly suggested: { readonly kind: RoadmapDemandKind; readonly bodies: readonly NamedBody[] } | null;
}

export interface DemandsShown {
  /** The reader may say of whom rows demand roadmaps. */
  readonly mayDemand: boolean;
  /** Classes of bodies the order names: whose roadmaps it can demand. */
  readonly classes: readonly NamedBody[];
  /** Rows that demand or watch roadmaps, or seem to, in the order's order. */
  readonly rows: readonly DemandOfRow[];
}

/** Which rows of an order demand roadmaps of whom, and what their words propose. @throws NotFound */
@Injectable()
export class OrderDemands {
  constructor(private readonly dataSource: DataSource) {}

  async run(orderId: string, actor: Actor): Promise<DemandsShown> {
    const { manager } = this.dataSource;
    const order = await manager.findOneBy(OrderDocumentEntity, { id: orderId });
    if (order === null) throw new NotFound('order', orderId);
    const { reading } = order;
    if (reading === null) return { mayDemand: false, classes: [], rows: [] };
    const items = await manager.find(RoadmapItemEntity, {
      where: { orderId, dropped: false },
      order: { position: 'ASC' },
    });
    const said = await manager.findBy(RoadmapDemandEntity, { orderId });
    const saidOf = new Map(said.map((one) => [one.itemId, one]));
    const { organisations } = await orderDirectory(manager, { id: orderId, reading }, partiesOfItems(items));
    const classes = namedOnce([...organisations.values()].filter(({ kind }) => kind === 'class'));
    const bodies = await this.named(said.flatMap(({ ofIds }) => ofIds));
    const rows = items.map((item): DemandOfRow => {
      const { responsible, executors } = partiesOf(item);
      const keys = [...responsible, ...executors].map((party) => directoryKeys(party, reading).organisationKey);
      const own = keys.flatMap((key) => organisations.get(key) ?? []).filter(({ kind }) => kind === 'class');
      const demand = saidOf.get(item.id);
      const words = suggestDemand({ title: item.title, classes: own.map(({ name }) => name) });
      const meant = words === null ? [] : classesMeant(words.owners, classes);
      return {
        ...{ itemId: item.id, number: item.number, title: item.title },
        kind: demand === undefined || demand.kind === 'none' ? null : demand.kind,
        bodies: demand?.ofIds.flatMap((id) => bodies.get(id) ?? []) ?? [],
        suggested:
          demand === undefined && words !== null && meant.length > 0 ? { kind: words.kind, bodies: meant } : null,
      };
    });
    return {
      mayDemand: await mayOnOneOrder(manager, orderId, 'manage', actor),
      classes,
      rows: rows.filter(({ kind, suggested }) => kind !== null || suggested !== null),
    };
  }

  private async named(ids: readonly string[]): Promise<Map<string, NamedBody>> {
    const found = await this.dataSource.manager.findBy(OrganisationEntity, { id: Any([...new Set(ids)]) });
    return new Map(found.map(({ id, name }) => [id, { id, name }]));
  }
}

function namedOnce(bodies: readonly OrganisationEntity[]): NamedBody[] {
  return [...new Map(bodies.map(({ id, name }) => [id, { id, name }])).values()];
}

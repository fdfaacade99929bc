import type { Actor } from '@domain/access';
import { classesMeant, type RoadmapDemandKind, SPEAKS_OF_ROADMAP, suggestDemand } from '@domain/roadmaps';
import { Injectable } from '@nestjs/common';
import { OrderDocumentEntity, OrganisationEntity, RoadmapDemandEntity, RoadmapItemEntity } from '@storage';
import { Any, DataSource } from 'typeorm';
import { mayOnOneOrder } from '../../access/may-on-order.js';
import { bodiesToChoose, isClassOfOthers, namingOf } from '../../directory/naming.js';
import { partiesOf } from '../../orders/order-tasks.js';

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
  /** Classes of bodies whose roadmaps it can demand. */
  readonly classes: readonly NamedBody[];
  /** Rows that demand or watch roadmaps, or seem to, in the order's order. */
  readonly rows: readonly DemandOfRow[];
}

/** Which rows of an order demand roadmaps of whom, and what their words propose. */
@Injectable()
export class OrderDemands {
  constructor(private readonly dataSource: DataSource) {}

  async run(orderId: string, actor: Actor): Promise<DemandsShown> {
    const { manager } = this.dataSource;
    const said = await manager.findBy(RoadmapDemandEntity, { orderId });
    const saidOf = new Map(said.map((one) => [one.itemId, one]));
    const classes = await this.classes(orderId, actor);
    const bodies = await this.named(said.flatMap(({ ofIds }) => ofIds));
    const rows = (await this.speakingRows(orderId, [...saidOf.keys()])).map((item): DemandOfRow => {
      const demand = saidOf.get(item.id);
      const words = demand === undefined ? suggestDemand({ title: item.title, classes: classNames(item) }) : null;
      const meant = words === null ? [] : classesMeant(words.owners, classes);
      return {
        ...{ itemId: item.id, number: item.number, title: item.title },
        kind: demand === undefined || demand.kind === 'none' ? null : demand.kind,
        bodies: demand?.ofIds.flatMap((id) => bodies.get(id) ?? []) ?? [],
        suggested: words !== null && meant.length > 0 ? { kind: words.kind, bodies: meant } : null,
      };
    });
    return {
      mayDemand: await mayOnOneOrder(manager, orderId, 'manage', actor),
      classes,
      rows: rows.filter(({ kind, suggested }) => kind !== null || suggested !== null),
    };
  }

  /** Few of an order's rows speak of roadmaps; the others are not read. */
  private speakingRows(orderId: string, saidOf: readonly string[]): Promise<RoadmapItemEntity[]> {
    return this.dataSource.manager
      .createQueryBuilder(RoadmapItemEntity, 'item')
      .where('item.order_id = :orderId and not item.dropped', { orderId })
      .andWhere('(item.id = any(:saidOf) or item.title ~ :words)', { saidOf, words: SPEAKS_OF_ROADMAP })
      .orderBy('item.position')
      .getMany();
  }

  /** Those whom the reader may address by the order; of the whole installation's orders none of another authority. */
  private async classes(orderId: string, actor: Actor): Promise<NamedBody[]> {
    const { manager } = this.dataSource;
    const order = await manager.findOneByOrFail(OrderDocumentEntity, { id: orderId });
    const naming = await namingOf(manager, order, order.issuer ?? '');
    const { condition, values } = await bodiesToChoose(manager, naming, actor);
    const classes = await manager.query<(NamedBody & Pick<OrganisationEntity, 'kind' | 'lineage'>)[]>(
      `select body.id, body.name, body.kind, body.lineage from organisation body
       where body.kind = $1 and body.member_kind is not null and body.state in ('proposed', 'active') and ${condition}
       order by body.name, body.id`,
      ['class', ...values],
    );
    return classes.filter((body) => !isClassOfOthers(naming, body)).map(({ id, name }) => ({ id, name }));
  }

  private async named(ids: readonly string[]): Promise<Map<string, NamedBody>> {
    const found = await this.dataSource.manager.findBy(OrganisationEntity, { id: Any([...new Set(ids)]) });
    return new Map(found.map(({ id, name }) => [id, { id, name }]));
  }
}

function classNames(item: RoadmapItemEntity): string[] {
  const { responsible, executors } = partiesOf(item);
  return [...responsible, ...executors].flatMap((one) => (one.classOfOrganisations === true ? [one.name] : []));
}

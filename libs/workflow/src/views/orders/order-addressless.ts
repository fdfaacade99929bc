import { requisitePeople } from '@domain/orders';
import { Injectable } from '@nestjs/common';
import { HAS_MEMBER_WITH_ADDRESS, OrderDocumentEntity, RoadmapItemEntity } from '@storage';
import { DataSource } from 'typeorm';
import { partiesOf } from '../../orders/order-tasks.js';
import { DirectoryIds } from './directory-ids.js';

/** The entries of the directory an order names that have no e-mail address. A party the directory does not know is left out. */
@Injectable()
export class OrderAddressless {
  constructor(private readonly dataSource: DataSource) {}

  async run(orderId: string): Promise<string[]> {
    const { manager } = this.dataSource;
    const order = await manager.findOneByOrFail(OrderDocumentEntity, { id: orderId });
    if (order.reading === null) return [];
    const items = await manager.findBy(RoadmapItemEntity, { orderId });
    const known = await DirectoryIds.of(manager, order, items, order.reading);
    const named = items.map(partiesOf).flatMap(({ responsible, executors }) => [...responsible, ...executors]);
    // Whoever keeps the order under control or signed it gets reports and overdue tasks by letter.
    const parties = [...named, ...requisitePeople(order.reading.order)];
    const ids = [...new Set(parties.flatMap((party) => known.idOf(party) ?? []))];
    const rows = await manager.query<{ id: string }[]>(
      `select body.id from organisation body
         left join body_addressee whole on whole.organisation_id = body.id
         left join person office on office.id = whole.person_id
         left join person holder on holder.id = body.holder_id
       where body.id = any($1) and office.email is null and holder.email is null and not ${HAS_MEMBER_WITH_ADDRESS}
       union all
       select id from person where id = any($1) and email is null`,
      [ids],
    );
    return rows.map(({ id }) => id);
  }
}

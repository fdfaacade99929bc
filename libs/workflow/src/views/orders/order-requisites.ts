import { type Requisites, requisitesOf } from '@domain/orders';
import { Injectable } from '@nestjs/common';
import { OrderDocumentEntity } from '@storage';
import { DataSource } from 'typeorm';
import { NotFound } from '../../acting/errors.js';

export interface OrderRequisites extends Requisites {
  /** Goes back with a correction, so that nobody overwrites another's. */
  readonly version: number;
}

/** The requisites of an order as they are corrected. */
@Injectable()
export class OrderRequisitesView {
  constructor(private readonly dataSource: DataSource) {}

  /** @throws NotFound, also for an order that was not read */
  async run(orderId: string): Promise<OrderRequisites> {
    const order = await this.dataSource.manager.findOneBy(OrderDocumentEntity, { id: orderId });
    if (order === null || order.reading === null) throw new NotFound('order', orderId);
    return { version: order.version, ...requisitesOf(order.reading) };
  }
}

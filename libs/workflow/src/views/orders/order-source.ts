import { Injectable } from '@nestjs/common';
import { OrderDocumentEntity } from '@storage';
import { DataSource } from 'typeorm';
import { NotFound } from '../../acting/errors.js';

/** The text of an order as it was decoded from its file. @throws NotFound, also while it has not been read */
@Injectable()
export class OrderSource {
  constructor(private readonly dataSource: DataSource) {}

  async run(orderId: string): Promise<string> {
    const order = await this.dataSource.manager.findOne(OrderDocumentEntity, {
      where: { id: orderId },
      select: { id: true, sourceText: true },
    });
    if (order === null || order.sourceText === null) throw new NotFound('order', orderId);
    return order.sourceText;
  }
}

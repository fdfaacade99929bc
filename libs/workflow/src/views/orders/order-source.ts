import { documentLines } from '@domain/document';
import { Injectable } from '@nestjs/common';
import { OrderDocumentEntity } from '@storage';
import { DataSource } from 'typeorm';
import { NotFound } from '../../acting/errors.js';

/** The words of an order as they were read from its file. @throws NotFound, also while it has not been read */
@Injectable()
export class OrderSource {
  constructor(private readonly dataSource: DataSource) {}

  async run(orderId: string): Promise<string> {
    const order = await this.dataSource.manager.findOne(OrderDocumentEntity, {
      where: { id: orderId },
      select: { id: true, sourceDocument: true },
    });
    if (order === null || order.sourceDocument === null) throw new NotFound('order', orderId);
    return documentLines(order.sourceDocument).join('\n');
  }
}

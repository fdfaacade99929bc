import { Injectable } from '@nestjs/common';
import { SavedViewEntity } from '@storage';
import { DataSource } from 'typeorm';
import { NotFound } from './acting/errors.js';

/** Forgets a saved view of one's own. @throws NotFound */
@Injectable()
export class RemoveView {
  constructor(private readonly dataSource: DataSource) {}

  async run({ viewId, personId }: { viewId: string; personId: string }): Promise<void> {
    const removed = await this.dataSource.manager.delete(SavedViewEntity, { id: viewId, personId });
    if (removed.affected === 0) throw new NotFound('view', viewId);
  }
}

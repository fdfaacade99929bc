import { Injectable } from '@nestjs/common';
import { SavedViewEntity } from '@storage';
import { DataSource } from 'typeorm';

/** What a person has saved, by name. */
@Injectable()
export class SavedViews {
  constructor(private readonly dataSource: DataSource) {}

  run(personId: string): Promise<SavedViewEntity[]> {
    return this.dataSource.manager.find(SavedViewEntity, { where: { personId }, order: { name: 'ASC' } });
  }
}

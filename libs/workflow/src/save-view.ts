import { Injectable } from '@nestjs/common';
import { type Conditions, SavedViewEntity, type TaskScreen } from '@storage';
import { DataSource } from 'typeorm';
import { Conflict } from './acting/errors.js';

const MOST_VIEWS = 30;

/** Keeps the conditions of a screen under a name; the same name takes the place of what it stood for. @throws Conflict `too-many-views` */
@Injectable()
export class SaveView {
  constructor(private readonly dataSource: DataSource) {}

  async run({ personId, ...view }: WantedView): Promise<void> {
    const name = view.name.trim();
    await this.dataSource.transaction(async (manager) => {
      await manager.query('select 1 from person where id = $1 for no key update', [personId]);
      const kept = await manager.findBy(SavedViewEntity, { personId });
      const before = kept.find((one) => one.name === name);
      if (before === undefined && kept.length >= MOST_VIEWS)
        throw new Conflict('too-many-views', { count: MOST_VIEWS });
      await manager.save(SavedViewEntity, { ...before, ...view, personId, name });
    });
  }
}

export interface WantedView {
  readonly personId: string;
  readonly name: string;
  readonly screen: TaskScreen;
  readonly conditions: Conditions;
}

import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock';
import { CatalogueVersionEntity } from '@storage';
import { DataSource } from 'typeorm';
import { type ActingPerson, demand } from './acting/acting-person.js';
import { Conflict } from './acting/errors.js';
import { auditCatalogue } from './indicators/audit-catalogue.js';
import { lockCatalogue } from './indicators/reach-catalogue.js';
import { draftOf, publishedOf } from './indicators/versions.js';

/** Begins the next version of a catalogue as a copy of the one published last. @throws NotFound, Conflict `draft-there` */
@Injectable()
export class BeginCatalogueDraft {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async run({ catalogueId, actor }: { catalogueId: string; actor: ActingPerson }): Promise<void> {
    demand(actor, 'indicators.edit');
    await this.dataSource.transaction(async (manager) => {
      await lockCatalogue(manager, actor, catalogueId);
      const published = await publishedOf(manager, catalogueId);
      if (published === null || (await draftOf(manager, catalogueId)) !== null) throw new Conflict('draft-there');
      const at = this.clock.now();
      const { definitions } = published;
      await manager.save(
        manager.create(CatalogueVersionEntity, { catalogueId, definitions, changedAt: at, changedBy: actor.personId }),
      );
      await auditCatalogue(manager, {
        ...{ action: 'catalogue-draft-begun', catalogueId, actor, at, details: { from: published.number } },
      });
    });
  }
}

import { ORDER_002 } from '@indicators/samples';
import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock';
import { CatalogueVersionEntity, IndicatorCatalogueEntity } from '@storage';
import { DataSource } from 'typeorm';
import { cataloguesFor } from './access/scopes/body-scope.js';
import { type ActingPerson, demand } from './acting/acting-person.js';
import { BadInput, NotFound } from './acting/errors.js';
import { auditCatalogue } from './indicators/audit-catalogue.js';
import { SqlParameters } from './rows/sql-parameters.js';

/** What the draft of a new catalogue begins with: the indicators of the order that is shipped as a sample, or none. */
export type CatalogueSource = 'order-002' | 'empty';

/** Begins a catalogue of an organisation with a draft. @throws NotFound for another's organisation, BadInput `catalogue-name-taken` */
@Injectable()
export class BeginCatalogue {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async run(input: {
    organisationId: string;
    name: string;
    source: CatalogueSource;
    actor: ActingPerson;
  }): Promise<{ id: string }> {
    const { organisationId, source, actor } = input;
    demand(actor, 'indicators.edit');
    const name = input.name.replace(/\s+/gu, ' ').trim();
    if (name === '') throw new BadInput('catalogue-without-name', 'name');
    return this.dataSource.transaction(async (manager) => {
      const parameters = new SqlParameters();
      const found = await manager.query<unknown[]>(
        `select from organisation body
         where body.id = ${parameters.add(organisationId)} and ${cataloguesFor(actor, 'edit', parameters)} for update`,
        parameters.values,
      );
      if (found.length === 0) throw new NotFound('organisation', organisationId);
      if (await manager.existsBy(IndicatorCatalogueEntity, { organisationId, name })) {
        throw new BadInput('catalogue-name-taken', 'name', { name });
      }
      const at = this.clock.now();
      const { id } = await manager.save(
        manager.create(IndicatorCatalogueEntity, { organisationId, name, createdAt: at, createdBy: actor.personId }),
      );
      const definitions = source === 'empty' ? [] : ORDER_002;
      await manager.save(
        manager.create(CatalogueVersionEntity, {
          catalogueId: id,
          definitions,
          changedAt: at,
          changedBy: actor.personId,
        }),
      );
      await auditCatalogue(manager, {
        ...{ action: 'catalogue-begun', catalogueId: id, actor, at, details: { name, source } },
      });
      return { id };
    });
  }
}

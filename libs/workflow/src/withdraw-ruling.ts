import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock';
import { CatalogueVersionEntity, IndicatorRulingEntity } from '@storage';
import { DataSource } from 'typeorm';
import { type ActingPerson, demand } from './acting/acting-person.js';
import { BadInput, Conflict, NotFound } from './acting/errors.js';
import { auditCatalogue } from './indicators/audit-catalogue.js';
import { lockCatalogue } from './indicators/reach-catalogue.js';

/** Takes a ruling back: the hole is open again, and the ruling stays on record. @throws NotFound, Conflict `ruling-withdrawn` */
@Injectable()
export class WithdrawRuling {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async run(input: { catalogueId: string; rulingId: string; reason: string; actor: ActingPerson }): Promise<void> {
    const { catalogueId, rulingId, actor } = input;
    demand(actor, 'indicators.edit');
    const reason = input.reason.trim();
    if (reason === '') throw new BadInput('ruling-without-reason', 'reason');
    await this.dataSource.transaction(async (manager) => {
      await lockCatalogue(manager, actor, catalogueId);
      const ruling = await manager.findOneBy(IndicatorRulingEntity, { id: rulingId });
      const version = await manager.findOneBy(CatalogueVersionEntity, {
        id: ruling?.versionId ?? rulingId,
        catalogueId,
      });
      if (ruling === null || version === null) throw new NotFound('ruling', rulingId);
      if (ruling.withdrawnAt !== null) throw new Conflict('ruling-withdrawn');
      const at = this.clock.now();
      const withdrawn = { withdrawnAt: at, withdrawnBy: actor.personId, withdrawnReason: reason };
      await manager.update(IndicatorRulingEntity, { id: rulingId }, withdrawn);
      await auditCatalogue(manager, {
        ...{ action: 'ruling-withdrawn', catalogueId, actor, at },
        details: { ruling: rulingId, number: version.number, code: ruling.code },
      });
    });
  }
}

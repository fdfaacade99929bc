import { checkDefinition, type IndicatorDefinition } from '@indicators/catalogue';
import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock';
import { DataSource } from 'typeorm';
import { type ActingPerson, demand } from './acting/acting-person.js';
import { BadInput } from './acting/errors.js';
import { auditCatalogue } from './indicators/audit-catalogue.js';
import { lockCatalogue } from './indicators/reach-catalogue.js';
import { draftSeen, indicatorOf } from './indicators/versions.js';

/**
 * Writes one indicator of a draft anew; its code stays. Answers the draft's new edition.
 * @throws NotFound, Conflict `no-draft` or `stale-catalogue`, BadInput that names the field and the character
 */
@Injectable()
export class ChangeIndicator {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async run(change: {
    catalogueId: string;
    /** Of the draft that was seen. */
    edition: number;
    definition: IndicatorDefinition;
    actor: ActingPerson;
  }): Promise<{ edition: number }> {
    const { catalogueId, edition, definition, actor } = change;
    demand(actor, 'indicators.edit');
    const [fault] = checkDefinition(definition);
    return this.dataSource.transaction(async (manager) => {
      await lockCatalogue(manager, actor, catalogueId);
      const draft = await draftSeen(manager, catalogueId, edition);
      const { code } = indicatorOf(draft, definition.code);
      if (fault !== undefined) throw new BadInput(fault.code, fault.field, fault.values);
      const at = this.clock.now();
      draft.definitions = draft.definitions.map((one) => (one.code === code ? definition : one));
      const saved = await manager.save(Object.assign(draft, { changedAt: at, changedBy: actor.personId }));
      await auditCatalogue(manager, { action: 'indicator-changed', catalogueId, actor, at, details: { code } });
      return { edition: saved.edition };
    });
  }
}

import { isDeepStrictEqual } from 'node:util';
import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock';
import { type CatalogueVersionEntity, IndicatorRulingEntity } from '@storage';
import { DataSource, type EntityManager } from 'typeorm';
import { type ActingPerson, demand } from './acting/acting-person.js';
import { Conflict } from './acting/errors.js';
import { auditCatalogue } from './indicators/audit-catalogue.js';
import { lockCatalogue } from './indicators/reach-catalogue.js';
import { carried } from './indicators/rulings.js';
import { draftSeen, publishedOf } from './indicators/versions.js';

/**
 * Makes the draft the next version, which then stays as it is. Rulings on indicators whose scoring has not changed hold for it too.
 * @throws NotFound, Conflict `no-draft`, `stale-catalogue`, `catalogue-empty` or `catalogue-unchanged`
 */
@Injectable()
export class PublishCatalogue {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async run(input: { catalogueId: string; edition: number; actor: ActingPerson }): Promise<{ number: number }> {
    const { catalogueId, edition, actor } = input;
    demand(actor, 'indicators.edit');
    return this.dataSource.transaction(async (manager) => {
      await lockCatalogue(manager, actor, catalogueId);
      const draft = await draftSeen(manager, catalogueId, edition);
      if (draft.definitions.length === 0) throw new Conflict('catalogue-empty');
      const before = await publishedOf(manager, catalogueId);
      if (isDeepStrictEqual(before?.definitions, draft.definitions)) throw new Conflict('catalogue-unchanged');
      const [at, number] = [this.clock.now(), (before?.number ?? 0) + 1];
      await manager.save(Object.assign(draft, { number, publishedAt: at, publishedBy: actor.personId }));
      const rulings = before === null ? 0 : await carryOver(manager, before, draft);
      await auditCatalogue(manager, {
        ...{ action: 'catalogue-published', catalogueId, actor, at, details: { number, rulings } },
      });
      return { number };
    });
  }
}

async function carryOver(
  manager: EntityManager,
  before: CatalogueVersionEntity,
  published: CatalogueVersionEntity,
): Promise<number> {
  const rulings = carried(await manager.findBy(IndicatorRulingEntity, { versionId: before.id }), before, published);
  await manager.insert(
    IndicatorRulingEntity,
    rulings.map(({ id: _, ...ruling }) => ({ ...ruling, versionId: published.id })),
  );
  return rulings.length;
}

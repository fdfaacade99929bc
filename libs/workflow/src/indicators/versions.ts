import type { IndicatorDefinition } from '@indicators/catalogue';
import { CatalogueVersionEntity, PersonEntity } from '@storage';
import { type EntityManager, IsNull, Not } from 'typeorm';
import { Conflict, NotFound } from '../acting/errors.js';

export function draftOf(manager: EntityManager, catalogueId: string): Promise<CatalogueVersionEntity | null> {
  return manager.findOneBy(CatalogueVersionEntity, { catalogueId, number: IsNull() });
}

/** The version of the highest number. */
export function publishedOf(manager: EntityManager, catalogueId: string): Promise<CatalogueVersionEntity | null> {
  return manager.findOne(CatalogueVersionEntity, {
    where: { catalogueId, number: Not(IsNull()) },
    order: { number: 'DESC' },
  });
}

/** @throws NotFound */
export async function versionOfNumber(
  manager: EntityManager,
  catalogueId: string,
  number: number,
): Promise<CatalogueVersionEntity> {
  const version = await manager.findOneBy(CatalogueVersionEntity, { catalogueId, number });
  if (version === null) throw new NotFound('catalogue_version', String(number));
  return version;
}

/** The draft as it was seen. @throws Conflict `no-draft`; `stale-catalogue`, which says who was first */
export async function draftSeen(
  manager: EntityManager,
  catalogueId: string,
  edition: number,
): Promise<CatalogueVersionEntity> {
  const draft = await draftOf(manager, catalogueId);
  if (draft === null) throw new Conflict('no-draft');
  if (draft.edition === edition) return draft;
  const who = await manager.findOneBy(PersonEntity, { id: draft.changedBy });
  throw new Conflict('stale-catalogue', { who: who?.fullName ?? '' });
}

/** @throws NotFound */
export function indicatorOf({ definitions }: CatalogueVersionEntity, code: string): IndicatorDefinition {
  const found = definitions.find((definition) => definition.code === code);
  if (found === undefined) throw new NotFound('indicator', code);
  return found;
}

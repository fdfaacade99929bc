import type { CatalogueVersionEntity, IndicatorCatalogueEntity } from '@storage';
import { OrganisationEntity } from '@storage';
import type { EntityManager } from 'typeorm';
import type { ActingPerson } from '../../acting/acting-person.js';
import { NotFound } from '../../acting/errors.js';
import { seenCatalogue } from '../../indicators/reach-catalogue.js';
import { carried, type KnownRuling, rulingsOf } from '../../indicators/rulings.js';
import { draftOf, publishedOf, versionOfNumber } from '../../indicators/versions.js';

/** A number, the draft, or null for the version published last, else the draft. */
export type WantedVersion = number | 'draft' | null;

export interface ShownVersion {
  readonly catalogue: IndicatorCatalogueEntity & { readonly mayEdit: boolean };
  readonly organisation: OrganisationEntity;
  readonly version: CatalogueVersionEntity;
  /** Of a draft those that will hold for it when it is published. */
  readonly rulings: readonly KnownRuling[];
}

/** @throws NotFound */
export async function shownVersion(
  manager: EntityManager,
  actor: ActingPerson,
  catalogueId: string,
  wanted: WantedVersion,
): Promise<ShownVersion> {
  const catalogue = await seenCatalogue(manager, actor, catalogueId);
  const organisation = await manager.findOneByOrFail(OrganisationEntity, { id: catalogue.organisationId });
  const version = await versionWanted(manager, catalogueId, wanted);
  return { catalogue, organisation, version, rulings: await rulingsFor(manager, version) };
}

async function versionWanted(manager: EntityManager, catalogueId: string, wanted: WantedVersion) {
  if (typeof wanted === 'number') return versionOfNumber(manager, catalogueId, wanted);
  const published = wanted === null ? await publishedOf(manager, catalogueId) : null;
  const version = published ?? (await draftOf(manager, catalogueId));
  if (version === null) throw new NotFound('catalogue_version', 'draft');
  return version;
}

async function rulingsFor(manager: EntityManager, version: CatalogueVersionEntity): Promise<KnownRuling[]> {
  if (version.number !== null) return rulingsOf(manager, version.id);
  const published = await publishedOf(manager, version.catalogueId);
  return published === null ? [] : carried(await rulingsOf(manager, published.id), published, version);
}

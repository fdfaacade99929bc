import type { CataloguePageView, IndicatorPageView, WantedVersion } from '@workflow';
import type { CatalogueDto, CatalogueVersionDto, IndicatorDto, VersionQueryDto } from './catalogue.dto.js';
import { definitionDto } from './definition.dto.js';

type CatalogueView = Awaited<ReturnType<CataloguePageView['run']>>;
type IndicatorView = Awaited<ReturnType<IndicatorPageView['run']>>;

export function wantedVersion({ version }: VersionQueryDto): WantedVersion {
  if (version === undefined || version === 'draft') return version ?? null;
  return Number(version);
}

export function catalogueDto({ versions, shown, ...catalogue }: CatalogueView): CatalogueDto {
  return { ...catalogue, versions: versions.map(versionDto), shown: versionDto(shown) };
}

function versionDto({ changedAt, publishedAt, ...version }: CatalogueView['shown']): CatalogueVersionDto {
  return { ...version, changedAt: changedAt.toISOString(), publishedAt: publishedAt?.toISOString() ?? null };
}

export function indicatorDto({ definition, rulings, ...view }: IndicatorView): IndicatorDto {
  return {
    ...view,
    definition: definitionDto(definition),
    rulings: rulings.map(({ code: _, decidedAt, withdrawnAt, ...ruling }) => ({
      ...ruling,
      decidedAt: decidedAt.toISOString(),
      withdrawnAt: withdrawnAt?.toISOString() ?? null,
    })),
  };
}
